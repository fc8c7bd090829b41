import type {FeedSettings} from '../../src/feed-list.ts'
import {decode} from '../../src/pipeline/read/decode.ts'
import {findItems} from '../../src/pipeline/read/find-items.ts'
import type {FeedItem} from '../../src/pipeline/read/read-feed.ts'
import {type Answer, describeFailure} from './ask.ts'
import {type FeedState, failed} from './feed-state.ts'
import {findFeed} from './find-feed.ts'
import {type Kept, keepItem, readKept, toKept, writeKept} from './kept-items.ts'
import {Refused} from './manners.ts'
import {charsetOf, readPage} from './read-page.ts'

/** Pages that are read for one feed in one run: the others are left for the next. */
const MOST_PAGES = 50

/** How an address is asked. */
export type AskPolitely = (address: string, fields?: Record<string, string>) => Promise<Answer>

/** What came of one feed. */
export interface FeedReport extends Kept {
  id: string
  /** What is wrong, or what to change in the settings. */
  notes: string[]
  state: FeedState
  /** True where it was not asked, because it is not time yet. */
  isWaiting?: boolean
}

/** Asks one feed and keeps what is new. Whatever goes wrong stands in the report. */
export async function fetchFeed(
  feed: FeedSettings,
  folder: string,
  state: FeedState,
  {ask, now}: {ask: AskPolitely; now: string},
): Promise<FeedReport> {
  const report: FeedReport = {id: feed.id, added: 0, edited: 0, unchanged: 0, notes: [], state}
  if (state.nextTry !== undefined && state.nextTry > now) return {...report, isWaiting: true}
  try {
    const answer = await askFeed(feed, state, report, ask)
    if (answer) await keepItems(itemsOf(answer, report), {feed, folder, report, ask, now})
    const {failingSince: _, failures: __, nextTry: ___, ...healthy} = report.state
    report.state = healthy
  } catch (error) {
    const {retryAfter} = error as {retryAfter?: string}
    report.notes.push(error instanceof Refused ? error.message : describeFailure(error))
    report.state = failed(report.state, now, retryAfter)
  }
  return report
}

/** The answer that holds the feed; undefined where nothing has changed since the last one. */
async function askFeed(feed: FeedSettings, state: FeedState, report: FeedReport, ask: AskPolitely) {
  const conditions = {
    ...(state.etag && {'if-none-match': state.etag}),
    ...(state.lastModified && {'if-modified-since': state.lastModified}),
  }
  let answer = await ask(state.found ?? feed.url, conditions)
  const {movedTo} = answer
  if (movedTo && !state.found)
    report.notes.push(`moved for good to ${shownAddress(movedTo)}: change it in feeds.yaml`)
  if (answer.status === 304) return undefined
  check(answer)
  if (!findItems(textOf(answer), () => {})) {
    const found = findFeed(textOf(answer), answer.url)
    if (!found) throw new Error('neither a feed nor a page that names one')
    report.notes.push(`the feed of this page is ${shownAddress(found)}`)
    answer = await ask(found)
    check(answer)
    report.state = {...state, found}
  }
  const etag = answer.field('etag')
  const lastModified = answer.field('last-modified')
  const {etag: _, lastModified: __, ...rest} = report.state
  report.state = {...rest, ...(etag && {etag}), ...(lastModified && {lastModified})}
  return answer
}

function check({status, field}: Answer) {
  if (status === 200) return
  const retryAfter = field('retry-after')
  const words = status === 410 ? 'gone for good: take it out of feeds.yaml' : `answers with ${status}`
  throw Object.assign(new Error(words), {retryAfter})
}

function itemsOf(answer: Answer, report: FeedReport): readonly FeedItem[] {
  const items = findItems(textOf(answer), (place, reason) => report.notes.push(`${place}: ${reason}`))
  if (!items) throw new Error('the page names a feed that is none')
  return items
}

function textOf({bytes, field}: Answer): string {
  const decoded = decode(bytes, charsetOf(field('content-type')))
  return 'binary' in decoded ? '' : decoded.text
}

interface Keeping {
  feed: FeedSettings
  folder: string
  report: FeedReport
  ask: AskPolitely
  now: string
}

/** Puts items among those that are kept, each with its own page where the feed asks for pages, and writes them. */
export async function keepItems(items: readonly FeedItem[], {feed, folder, report, ask, now}: Keeping) {
  const {kept, broken} = readKept(folder)
  let pages = 0
  for (const found of items) {
    const item = toKept(found, feed, now.slice(0, 10))
    const known = kept.get(item.id)?.item
    if (!feed.pages) {
      report[keepItem(item, kept)]++
      continue
    }
    // A page is read once: whether it was edited since, only reading all of them again could tell.
    if (known || item.url === undefined) {
      report.unchanged++
      continue
    }
    if (pages++ >= MOST_PAGES) continue
    const full = await tryPage(item.url, report, ask)
    if (full) Object.assign(item, {content_html: full.content_html, title: item.title ?? full.title})
    if (full || item.content_html !== '') report[keepItem(complete(item, full), kept)]++
  }
  if (pages > MOST_PAGES) report.notes.push(`${pages - MOST_PAGES} pages are left for the next time`)
  writeKept(folder, kept, broken)
}

/** What the page says where the feed says nothing. */
function complete<Item extends object>(item: Item, page: Awaited<ReturnType<typeof tryPage>>): Item {
  if (!page) return item
  const {publisher, byline, published, title} = page
  const stated = Object.entries({publisher, byline, date: published, title}).filter(
    ([, value]) => value !== undefined,
  )
  return {...Object.fromEntries(stated), ...item}
}

async function tryPage(url: string, report: FeedReport, ask: AskPolitely) {
  try {
    const answer = await ask(url)
    const page = answer.status === 200 ? readPage(answer) : undefined
    if (!page)
      report.notes.push(
        `${shownAddress(url)}: ${answer.status === 200 ? 'no article found' : `answers with ${answer.status}`}`,
      )
    return page
  } catch (error) {
    report.notes.push(`${shownAddress(url)}: ${describeFailure(error)}`)
    return undefined
  }
}

/** An address as a log may hold it: what follows the question mark may be somebody's key. */
export function shownAddress(address: string): string {
  const {origin, pathname, search} = new URL(address)
  return `${origin}${pathname}${search === '' ? '' : '?…'}`
}
