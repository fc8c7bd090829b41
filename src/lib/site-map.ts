import type {SitemapEntry} from '../feeds/sitemap.ts'
import {byMonth} from './archive.ts'
import {allBriefings, allThemes, type BriefingEntry, shownCoverage} from './briefings.ts'
import {aboutPath, absolute, briefingPath, monthPath, themePath} from './urls.ts'

/** Every page worth finding, lists dated by the latest change among what they list; forwarding pages are left out. */
export async function sitemapEntries(): Promise<SitemapEntry[]> {
  const entries = await allBriefings()
  const isShown = (await shownCoverage()) !== 'off'
  const {months, undated} = byMonth(entries)
  const themes = (await allThemes()).map(({id}) =>
    listPage(
      themePath(id),
      entries.filter(({data}) => data.themes.includes(id)),
    ),
  )
  return [
    ...['', 'themes/', 'archive/'].map((path) => listPage(path, entries)),
    ...[aboutPath, ...(isShown ? ['coverage/'] : []), 'subscribe/'].map((path) => ({url: absolute(path)})),
    ...themes,
    ...months.map(({month, entries}) => listPage(monthPath(month), entries)),
    ...(undated.length > 0 ? [listPage('archive/undated/', undated)] : []),
    ...entries.map((entry) => listPage(briefingPath(entry.data.slug), [entry])),
  ].sort((a, b) => (a.url < b.url ? -1 : 1))
}

function listPage(path: string, entries: readonly BriefingEntry[]): SitemapEntry {
  const lastModified = entries
    .map(({data}) => data.updated)
    .sort()
    .at(-1)
  return lastModified === undefined ? {url: absolute(path)} : {url: absolute(path), lastModified}
}
