import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import type {FeedSettings} from '../../src/feed-list.ts'
import type {FeedItem} from '../../src/pipeline/read/read-feed.ts'
import {readAddress, readDay, readLanguage, readText} from '../../src/pipeline/read/read-metadata.ts'
import {renderFragment} from '../../src/pipeline/read/render-fragment.ts'

/** A feed's item as its line in `sources/feeds/<feed>/<year>/<month>.jsonl` keeps it, in the order of its fields. */
export interface KeptItem {
  id: string
  title?: string
  publisher?: string
  byline?: string
  /** `YYYY-MM-DD`. */
  date?: string
  url?: string
  language?: string
  content_html: string
  /** Day it was first fetched. */
  fetched: string
  /** From the second on: which version this is, and the day it came. */
  version?: number
  updated?: string
}

/** What a feed's items came to. */
export interface Kept {
  added: number
  edited: number
  unchanged: number
}

const fields = [
  'id',
  'title',
  'publisher',
  'byline',
  'date',
  'url',
  'language',
  'content_html',
  'fetched',
  'version',
  'updated',
] as const satisfies readonly (keyof KeptItem)[]

/** The items of a feed that are kept, by id, with the file each stands in. */
export type KeptFeed = Map<string, {file: string; item: KeptItem}>

/** Everything that was ever kept of a feed. A line that somebody broke is left as it is and holds no item. */
export function readKept(folder: string): {kept: KeptFeed; broken: Map<string, string[]>} {
  const kept: KeptFeed = new Map()
  const broken = new Map<string, string[]>()
  for (const file of listMonths(folder)) {
    for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
      if (line.trim() === '') continue
      const item = parseItem(line)
      if (item) kept.set(item.id, {file, item})
      else broken.set(file, [...(broken.get(file) ?? []), line])
    }
  }
  return {kept, broken}
}

function listMonths(folder: string): string[] {
  if (!existsSync(folder)) return []
  const paths = (readdirSync(folder, {recursive: true}) as string[]).map((path) => path.replaceAll('\\', '/'))
  return paths.filter((path) => /^\d{4}\/\d{2}\.jsonl$/.test(path)).sort()
}

function parseItem(line: string): KeptItem | undefined {
  try {
    const item = JSON.parse(line) as KeptItem
    return typeof item.id === 'string' ? item : undefined
  } catch {
    return undefined
  }
}

/** An item of a feed as it would be kept, on the day it is fetched. */
export function toKept({id, row}: FeedItem, feed: FeedSettings, today: string): KeptItem {
  const {title, publisher, byline, published, url, language} = row.metadata
  const heading = typeof title === 'string' ? renderFragment(title).text.replaceAll('\n', ' ') : title
  const spoken = feed.language ?? language
  return order({
    id,
    title: readText(heading),
    publisher: feed.publisher ?? readText(publisher),
    byline: readText(byline),
    date: readDay(published, readLanguage(spoken)),
    url: readAddress(url, feed.url),
    language: readLanguage(spoken),
    content_html: row.isHtml ? row.body : escapeText(row.body),
    fetched: today,
  })
}

/** Puts an item among the kept ones: once and for good, an edited one as a new version in the old one's place. */
export function keepItem(item: KeptItem, kept: KeptFeed): keyof Kept {
  const known = kept.get(item.id)
  if (!known) {
    const [year, month] = (item.date ?? item.fetched).split('-')
    kept.set(item.id, {file: `${year}/${month}.jsonl`, item})
    return 'added'
  }
  if (wordsOf(known.item) === wordsOf(item)) return 'unchanged'
  const {fetched, version = 1} = known.item
  known.item = order({...item, fetched, version: version + 1, updated: item.fetched})
  return 'edited'
}

/** What a reader would notice: addresses of pictures and marks change with every request. */
const wordsOf = ({title, content_html}: KeptItem): string =>
  `${title}\n${renderFragment(content_html).text.replace(/\s+/g, ' ')}`

/** Writes the months that changed, whole or not at all; lines by day and id, so that a new one moves no other. */
export function writeKept(folder: string, kept: KeptFeed, broken: ReadonlyMap<string, readonly string[]>) {
  for (const [file, entries] of Map.groupBy(kept.values(), (entry) => entry.file)) {
    const lines = entries
      .map(({item}) => item)
      .sort((a, b) => compare(a.date ?? a.fetched, b.date ?? b.fetched) || compare(a.id, b.id))
      .map((item) => JSON.stringify(item))
    const text = `${[...lines, ...(broken.get(file) ?? [])].join('\n')}\n`
    const path = join(folder, file)
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue
    mkdirSync(dirname(path), {recursive: true})
    writeFileSync(`${path}.next`, text)
    renameSync(`${path}.next`, path)
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function order(item: {[Field in keyof KeptItem]: KeptItem[Field] | undefined}): KeptItem {
  const stated = fields.filter((field) => item[field] !== undefined)
  return Object.fromEntries(stated.map((field) => [field, item[field]])) as unknown as KeptItem
}

const escapeText = (text: string): string =>
  text
    .split(/\n\s*\n/)
    .map((part) => `<p>${part.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</p>`)
    .join('')
