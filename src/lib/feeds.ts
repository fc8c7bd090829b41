import {renderBody} from '../feeds/body.ts'
import {type Feed, type FeedItem, latestForFeed} from '../feeds/feed.ts'
import type {Site} from '../site.ts'
import type {Theme} from '../theme.ts'
import {siteWords} from '../words/site-words.ts'
import {allBriefings, allThemes, type BriefingEntry, siteSettings, wholeBriefing} from './briefings.ts'
import {shareImageSize} from './share-image-size.ts'
import {briefingShareImage, homeShareImage, themeShareImage} from './share-paths.ts'
import {describeTelling, publishersOf} from './sources.ts'
import {absolute, briefingPath, themePath} from './urls.ts'

/** The feed of the whole site. */
export async function siteFeed(): Promise<Feed> {
  const site = await siteSettings()
  return {
    ...(await frame(site, '')),
    title: site.title,
    description: site.description,
    image: absolute(homeShareImage),
    items: await feedItems(await allBriefings()),
  }
}

/** The feed of one theme. */
export async function themeFeed(theme: Theme): Promise<Feed> {
  const site = await siteSettings()
  const entries = (await allBriefings()).filter(({data}) => data.themes.includes(theme.id))
  return {
    ...(await frame(site, themePath(theme.id))),
    title: `${site.title}: ${theme.title}`,
    description: theme.description || site.description,
    image: absolute(themeShareImage(theme.id)),
    items: await feedItems(entries),
  }
}

async function frame(site: Site, folder: string) {
  const changes = (await allBriefings()).map(({data}) => data.updated).sort()
  return {
    site: site.title,
    language: site.language,
    home: absolute(folder),
    self: {
      rss: absolute(`${folder}rss.xml`),
      atom: absolute(`${folder}atom.xml`),
      json: absolute(`${folder}feed.json`),
    },
    ...(changes.length > 0 && {siteUpdated: new Date(changes.at(-1)!)}),
  }
}

async function feedItems(entries: readonly BriefingEntry[]): Promise<FeedItem[]> {
  const themes = await allThemes()
  return Promise.all(latestForFeed(entries).map((entry) => feedItem(entry, themes)))
}

async function feedItem(entry: BriefingEntry, themes: readonly Theme[]): Promise<FeedItem> {
  const {data: briefing} = entry
  const image = briefingShareImage(briefing.slug)
  return {
    id: briefing.id,
    url: absolute(briefingPath(briefing.slug)),
    headline: briefing.headline,
    summary: briefing.summary,
    ...(briefing.headlineLanguage !== undefined && {language: briefing.headlineLanguage}),
    html: await bodyOf(entry),
    firstSeen: new Date(briefing.firstSeen),
    updated: new Date(briefing.updated),
    ...(briefing.date !== undefined && {date: briefing.date}),
    origins: briefing.origins,
    themes: briefing.themes.map((id) => ({
      id,
      title: themes.find((theme) => theme.id === id)?.title ?? id,
      url: absolute(themePath(id)),
    })),
    sources: publishersOf(briefing.sources),
    image: {url: absolute(image), bytes: shareImageSize(image)},
  }
}

/** Bodies already rendered, by content: each stands in six feeds or more. */
const rendered = new Map<string, string>()

async function bodyOf(entry: BriefingEntry): Promise<string> {
  const key = `${entry.id} ${entry.digest}`
  const known = rendered.get(key)
  if (known !== undefined) return known
  const {briefing, body} = await wholeBriefing(entry)
  const {language} = await siteSettings()
  const words = siteWords(language)
  const about = {
    headline: briefing.headline,
    ...(briefing.date !== undefined && {date: briefing.date}),
    telling: describeTelling(briefing, words),
    ...(briefing.whatsNew !== undefined && {news: briefing.whatsNew}),
    image: absolute(briefingShareImage(briefing.slug)),
    absorbed: briefing.formerSlugs.map((slug) => ({
      name: slug.replaceAll('-', ' '),
      url: absolute(briefingPath(slug)),
    })),
  }
  const page = absolute(briefingPath(briefing.slug))
  const html = renderBody(body, about, {page, sources: briefing.sources, language, words})
  rendered.set(key, html)
  return html
}
