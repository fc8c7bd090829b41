import {renderBody} from '../feeds/body.ts'
import {type Feed, type FeedItem, latestForFeed} from '../feeds/feed.ts'
import {shareImage} from '../share-image/cached.ts'
import type {Site} from '../site.ts'
import type {Theme} from '../theme.ts'
import {allBriefings, allThemes, type BriefingEntry, siteSettings} from './briefings.ts'
import {briefingCard} from './share-cards.ts'
import {publishersOf} from './sources.ts'
import {
  absolute,
  briefingPath,
  briefingShareImage,
  homeShareImage,
  themePath,
  themeShareImage,
} from './urls.ts'

/** The feed of the whole site. */
export async function siteFeed(): Promise<Feed> {
  const site = await siteSettings()
  return {
    ...frame(site, ''),
    title: site.title,
    description: site.description,
    image: absolute(homeShareImage),
    items: await feedItems(await allBriefings(), site),
  }
}

/** The feed of one theme. */
export async function themeFeed(theme: Theme): Promise<Feed> {
  const site = await siteSettings()
  const entries = (await allBriefings()).filter(({data}) => data.themes.includes(theme.id))
  return {
    ...frame(site, themePath(theme.id)),
    title: `${site.title}: ${theme.title}`,
    description: theme.description || site.description,
    image: absolute(themeShareImage(theme.id)),
    items: await feedItems(entries, site),
  }
}

function frame(site: Site, folder: string): Pick<Feed, 'site' | 'language' | 'home' | 'self'> {
  return {
    site: site.title,
    language: site.language,
    home: absolute(folder),
    self: {
      rss: absolute(`${folder}rss.xml`),
      atom: absolute(`${folder}atom.xml`),
      json: absolute(`${folder}feed.json`),
    },
  }
}

async function feedItems(entries: readonly BriefingEntry[], site: Site): Promise<FeedItem[]> {
  const themes = await allThemes()
  return Promise.all(latestForFeed(entries).map((entry) => feedItem(entry, site, themes)))
}

async function feedItem(entry: BriefingEntry, site: Site, themes: readonly Theme[]): Promise<FeedItem> {
  const {data: briefing} = entry
  const image = await shareImage(briefingCard(briefing, site, themes))
  const titles = briefing.themes.map((id) => themes.find((theme) => theme.id === id)?.title ?? id)
  return {
    id: briefing.id,
    url: absolute(briefingPath(briefing.slug)),
    headline: briefing.headline,
    summary: briefing.summary,
    html: bodyOf(entry),
    firstSeen: new Date(briefing.firstSeen),
    updated: new Date(briefing.updated),
    themes: titles,
    sources: publishersOf(briefing.sources),
    image: {url: absolute(briefingShareImage(briefing.slug)), bytes: image.length},
  }
}

/** Bodies already rendered, by content: each stands in six feeds or more. */
const rendered = new Map<string, string>()

function bodyOf({id, digest, body = '', data}: BriefingEntry): string {
  const key = `${id} ${digest}`
  const html =
    rendered.get(key) ?? renderBody(body, {page: absolute(briefingPath(data.slug)), sources: data.sources})
  rendered.set(key, html)
  return html
}
