import {existsSync, readFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import type {FeedList, FeedSettings} from '../src/feed-list.ts'
import {decode} from '../src/pipeline/read/decode.ts'
import {parseSettings} from '../src/pipeline/settings/parse-settings.ts'
import {UserError} from '../src/pipeline/settings/user-error.ts'
import {feedListSchema} from '../src/schemas/feed-list.ts'
import type {Say} from './briefings.ts'
import {PATIENCE} from './fetch/ask.ts'
import {readStates, writeStates} from './fetch/feed-state.ts'
import {type AskPolitely, type FeedReport, fetchFeed, keepItems} from './fetch/fetch-feed.ts'
import {guardedAgent} from './fetch/guarded-agent.ts'
import {politely, robotName} from './fetch/manners.ts'
import {readList} from './fetch/read-lists.ts'
import {withLock} from './lock.ts'
import {readText, shown} from './settings-files.ts'

/** How feeds are fetched. */
export interface FetchOptions {
  desk: string
  /** `YYYY-MM-DDTHH:MM:SSZ`. */
  now: string
  /** Ask hosts of closed networks as well: feeds of one's own house. */
  allowPrivate?: boolean
  /** Milliseconds between two requests to a host. */
  pause?: number
  /** Milliseconds one answer may take. */
  patience?: number
}

/** Fetches all feeds of a desk and keeps what is new. One that fails stops no other. Throws `UserError` for settings. */
export async function fetchFeeds(options: FetchOptions, say: Say): Promise<FeedReport[]> {
  const {desk, now, allowPrivate = false, pause, patience} = options
  const file = join(desk, 'feeds.yaml')
  const list = readFeedList(desk)
  if (!list) throw new UserError(`${shown(file)}: expected a list of feeds, found no such file`)
  const agent = guardedAgent(allowPrivate, patience ?? PATIENCE)
  const ask = politely({agent, userAgent: `${robotName}/1 (+${list.contact})`, allowPrivate, patience}, pause)
  try {
    return await withLock(join(desk, '.fetch.lock'), say, () => fetchAll(list, {desk, now, ask}, say))
  } finally {
    await agent.close()
  }
}

/** `feeds.yaml` of a desk; undefined where there is none. */
export function readFeedList(desk: string): FeedList | undefined {
  const file = join(desk, 'feeds.yaml')
  const text = readText(file)
  return text === undefined ? undefined : parseSettings(text, shown(file), feedListSchema)
}

async function fetchAll(
  list: FeedList,
  {desk, now, ask}: {desk: string; now: string; ask: AskPolitely},
  say: Say,
) {
  const states = readStates(desk)
  const lists = list.lists.map((name) => ({name, ...readList(readListFile(desk, name))}))
  const own = new Set(list.feeds.map(({url}) => url))
  const feeds = [...list.feeds, ...lists.flatMap((entry) => entry.feeds).filter(({url}) => !own.has(url))]
  const folderOf = (id: string) => join(desk, 'sources', 'feeds', id)
  const asked = feeds.map(async (feed) => {
    const report = await fetchFeed(feed, folderOf(feed.id), states[feed.url] ?? {}, {ask, now})
    states[feed.url] = report.state
    return report
  })
  const read = lists
    .filter(({pages}) => pages.length > 0)
    .map(({name, pages}) => readPages(name, pages, folderOf, {ask, now}))
  const reports = await Promise.all([...asked, ...read])
  writeStates(desk, states)
  for (const report of reports) for (const line of describeReport(report)) say(line)
  return reports
}

/** Reads each page of a list once. */
async function readPages(
  name: string,
  pages: Parameters<typeof keepItems>[0],
  folderOf: (id: string) => string,
  {ask, now}: {ask: AskPolitely; now: string},
): Promise<FeedReport> {
  const id =
    basename(name)
      .replace(/\.[^.]*$/, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-') || 'list'
  const report: FeedReport = {id, added: 0, edited: 0, unchanged: 0, notes: [], state: {}}
  const feed: FeedSettings = {id, url: 'http://localhost/', pages: true}
  await keepItems(pages, {feed, folder: folderOf(id), report, ask, now})
  return report
}

function readListFile(desk: string, name: string): string {
  const path = join(desk, name)
  if (!existsSync(path))
    throw new UserError(`${shown(join(desk, 'feeds.yaml'))}: lists: expected a file, found no ${shown(path)}`)
  const decoded = decode(readFileSync(path))
  return 'binary' in decoded ? '' : decoded.text
}

/** Most notes told of one feed. */
const notesTold = 5

function describeReport({id, added, edited, unchanged, notes, state, isWaiting}: FeedReport): string[] {
  const since = state.failingSince && `failing since ${state.failingSince}, next try ${state.nextTry}`
  if (isWaiting) return [`${id}: not asked, ${since}`]
  const counts = `${added} new, ${edited} edited, ${unchanged} unchanged`
  const told =
    notes.length > notesTold ? [...notes.slice(0, notesTold), `and ${notes.length - notesTold} more`] : notes
  return [`${id}: ${since ? since : counts}`, ...told.map((note) => `  ${note}`)]
}
