import {writeOpml} from '../feeds/opml.ts'
import {allThemes, siteSettings} from '../lib/briefings.ts'
import {absolute, themePath} from '../lib/urls.ts'

export async function GET() {
  const site = await siteSettings()
  const subscription = (title: string, description: string, folder: string) => ({
    title,
    description,
    feed: absolute(`${folder}rss.xml`),
    page: absolute(folder),
  })
  const subscriptions = [
    subscription(site.title, site.description, ''),
    ...(await allThemes()).map(({id, title, description}) =>
      subscription(`${site.title}: ${title}`, description, themePath(id)),
    ),
  ]
  return new Response(writeOpml(site.title, site.language, subscriptions))
}
