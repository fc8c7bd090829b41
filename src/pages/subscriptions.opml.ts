import {cleanText} from '../feeds/clean-text.ts'
import {writeOpml} from '../feeds/opml.ts'
import {allThemes, siteSettings} from '../lib/briefings.ts'
import {absolute, themePath} from '../lib/urls.ts'

export async function GET() {
  const site = await siteSettings()
  const subscriptions = [
    {title: site.title, description: site.description, folder: ''},
    ...(await allThemes()).map(({id, title, description}) => ({
      title: `${site.title}: ${title}`,
      description,
      folder: themePath(id),
    })),
  ].map(({title, description, folder}) => ({
    title: cleanText(title),
    description: cleanText(description),
    feed: absolute(`${folder}rss.xml`),
    page: absolute(folder),
  }))
  return new Response(writeOpml(cleanText(site.title), site.language, subscriptions))
}
