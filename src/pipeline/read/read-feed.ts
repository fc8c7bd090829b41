import {parseFeed} from 'feedsmith'
import {findMailAddresses} from '../text/mail-addresses.ts'
import type {RawMetadata} from './read-metadata.ts'
import type {Reading} from './reading.ts'
import {openRows, type Row} from './render-rows.ts'

/** Bytes of the longest feed that is parsed: its tree takes many times as much memory. */
const largestFeed = 20_000_000

/** What feeds of all kinds say of an item, under the names the kinds give it. */
interface Entry {
  id?: string
  title?: Words
  link?: string
  links?: readonly {href?: string; rel?: string}[]
  guid?: {value?: string; isPermaLink?: boolean}
  pubDate?: string
  published?: string
  updated?: string
  description?: Words
  summary?: Words
  content?: Words & {encoded?: string}
  authors?: readonly unknown[]
  source?: {title?: Words}
  dc?: Dublin
  dcterms?: {created?: string; issued?: string}
  media?: {description?: {value?: string}}
}
interface Dublin {
  creators?: readonly string[]
  dates?: readonly string[]
  publishers?: readonly string[]
  languages?: readonly string[]
}
interface Feed {
  title?: Words
  language?: string
  link?: string
  links?: readonly {href?: string; rel?: string}[]
  items?: readonly Entry[]
  entries?: readonly Entry[]
  xml?: {lang?: string}
  dc?: Dublin
}
type Words = string | {value?: string; type?: string}

/** One item of a feed, and the id that stays with it whatever is changed in it. */
export interface FeedItem {
  id: string
  row: Row
}

/** RSS, Atom or RDF: an article an item, the full content before the summary. */
export function readFeed(text: string): Reading {
  const {add, report, close} = openRows('feed')
  for (const {row} of findFeedItems(text, report)) {
    if (row.body === '' && row.metadata.title === undefined) report(row.place, 'expected words, found none')
    else add(row)
  }
  return close()
}

/** The items of a feed, in its order. */
export function findFeedItems(text: string, report: (place: string, reason: string) => void): FeedItem[] {
  const feed = parse(text, report)
  const items = feed?.items ?? feed?.entries ?? []
  if (feed && items.length === 0) report('feed', 'expected items, found none')
  return items.map((entry, index) => {
    const row = readEntry(entry, feed!, `item ${index + 1}`)
    const {url, title, published} = row.metadata
    return {id: String(entry.guid?.value ?? entry.id ?? url ?? `${title} ${published}`), row}
  })
}

function parse(text: string, report: (place: string, reason: string) => void): Feed | undefined {
  if (text.length > largestFeed) {
    report('feed', `longer than the ${largestFeed} characters that are parsed`)
    return undefined
  }
  // What a file declares to stand for something longer is never put in: a few lines of it can fill any memory.
  if (/<!ENTITY\s/.test(text)) report('feed', 'declares entities, which are not expanded')
  try {
    return parseFeed(text).feed as Feed
  } catch (error) {
    report('feed', `cannot be parsed: ${(error as Error).message.split('\n', 1)[0]}`)
    return undefined
  }
}

function readEntry(entry: Entry, feed: Feed, place: string): Row {
  const content = entry.content?.encoded || wordsOf(entry.content)
  const summary = wordsOf(entry.description) || wordsOf(entry.summary) || entry.media?.description?.value
  const body = content || summary || ''
  const isPlain = !content && typeof entry.summary === 'object' && entry.summary.type === 'text'
  const metadata: RawMetadata = {
    title: wordsOf(entry.title),
    publisher: wordsOf(entry.source?.title) || entry.dc?.publishers?.[0] || wordsOf(feed.title),
    byline: bylineOf(entry),
    published:
      entry.pubDate ??
      entry.published ??
      entry.dc?.dates?.[0] ??
      entry.dcterms?.issued ??
      entry.dcterms?.created ??
      entry.updated,
    url: addressOf(entry, feed),
    language: entry.dc?.languages?.[0] ?? feed.language ?? feed.xml?.lang ?? feed.dc?.languages?.[0],
  }
  return {place, metadata, body, isHtml: !isPlain}
}

const wordsOf = (words: Words | undefined): string | undefined =>
  (typeof words === 'string' ? words : words?.value)?.trim() || undefined

/** Names of people; the mail addresses that RSS puts beside them are nobody's to print. */
function bylineOf({authors = [], dc}: Entry): string | undefined {
  const names = [...(dc?.creators ?? []), ...authors].map((author) =>
    typeof author === 'string' ? author : (author as {name?: string}).name,
  )
  const clean = names.flatMap((name) => {
    const bare = findMailAddresses(name ?? '')
      .reduce((rest, address) => rest.replace(address, ''), name ?? '')
      .replace(/[<>()]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
    return bare ? [bare] : []
  })
  return [...new Set(clean)].join(', ') || undefined
}

function addressOf({link, links, guid, id}: Entry, feed: Feed): string | undefined {
  const alternate = (list: Entry['links']) =>
    (list?.find(({rel}) => !rel || rel === 'alternate') ?? list?.[0])?.href
  const permanent = guid && guid.isPermaLink !== false ? guid.value : id
  const own = link ?? alternate(links) ?? (permanent && /^https?:/.test(permanent) ? permanent : undefined)
  const base = feed.link ?? alternate(feed.links)
  return own && base && URL.canParse(own, base) ? new URL(own, base).href : own
}
