import {formatDay, isRealDay, type NumericOrder, readDates} from '../date/read-dates.ts'
import {safeText} from '../text/safe-text.ts'
import type {Metadata, Problem} from '../types.ts'

/** Characters of the longest title, name or address that is taken for one. */
const longestValue = 2000

/** What a file says about an article, as it came: names of fields to values of any kind. */
export type RawMetadata = Readonly<Partial<Record<keyof Metadata, unknown>>>

/**
 * The parts of metadata that can be used; each that cannot is reported as a problem.
 *
 * Text is made one line, addresses must be http(s), dates ISO 8601 or RFC 2822 and in the calendar, languages BCP 47.
 */
export function readMetadata(raw: RawMetadata, source: string, report: (reason: string) => void): Metadata {
  const text = (field: 'title' | 'publisher' | 'byline') => {
    const value = raw[field]
    if (value === undefined || value === null) return undefined
    const words = readText(value)
    if (words === undefined) report(`${field}: expected text, found ${describe(value)}`)
    return words
  }
  const read = <T>(field: keyof Metadata, expected: string, parse: (value: unknown) => T | undefined) => {
    const value = raw[field]
    if (value === undefined || value === null || value === '') return undefined
    const result = parse(value)
    if (result === undefined) report(`${field}: expected ${expected}, found ${describe(value)}`)
    return result
  }
  const published = read('published', 'a date such as 2024-03-10', readDay)
  return dropAbsent({
    title: text('title'),
    publisher: text('publisher'),
    byline: text('byline'),
    published,
    publishedFrom: published && source,
    url: read('url', 'an http(s) address', readAddress),
    fetched: read('fetched', 'a date such as 2024-03-10', readDay),
    language: read('language', 'a language tag such as en', readLanguage),
  })
}

/**
 * `YYYY-MM-DD` of a date in the zone it is written in: ISO 8601 with or without separators, RFC 2822, seconds or
 * milliseconds since 1970, and whatever a line of text may state as one date. Undefined for any other value, and for
 * two numbers of which either may be the month.
 */
export function readDay(value: unknown, language?: string): string | undefined {
  if (typeof value === 'number') return readEpoch(value)
  if (typeof value !== 'string' || value.length > longestDate) return undefined
  const words = value.trim()
  if (epoch.test(words)) return readEpoch(Number(words))
  const plain = isoDate.exec(words) ?? compactDate.exec(words)
  if (plain) {
    const [year, month, day] = [Number(plain[1]), Number(plain[2]), Number(plain[3])]
    return isRealDay(year, month, day) ? formatDay(year, month, day) : undefined
  }
  return readWrittenDay(words, language ?? '')
}

/** Characters of the longest value that is a date. */
const longestDate = 100
const epoch = /^\d{10}(?:\d{3})?$/
const isoDate = /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/
const compactDate = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:$|[T ]?\d{4,6}(?!\d)|T)/
/** The first and the last moment in milliseconds that a news article's number may mean. */
const firstMoment = Date.UTC(1990, 0, 1)
const lastMoment = Date.UTC(2100, 0, 1)

function readEpoch(value: number): string | undefined {
  const moment = value < lastMoment / 1000 ? value * 1000 : value
  if (!Number.isFinite(moment) || moment < firstMoment || moment >= lastMoment) return undefined
  return new Date(moment).toISOString().slice(0, 10)
}

function readWrittenDay(words: string, language: string): string | undefined {
  const usage = {countsAges: false, language: () => primaryTag(language), order: () => orderOf(language)}
  const days = new Set<string>()
  for (const {year, month, day, ambiguous} of readDates(words, usage)) {
    if (ambiguous) return undefined
    if (year !== undefined) days.add(formatDay(year, month, day))
  }
  return days.size === 1 ? [...days][0] : undefined
}

const primaryTag = (language: string): string => language.split(/[-_]/, 1)[0]!.toLowerCase()

/** Americans write the month first; other languages than English never do; English alone says nothing. */
function orderOf(language: string): NumericOrder {
  const tag = language.toLowerCase().replace('_', '-')
  if (tag === 'en-us') return 'month-first'
  return tag === '' || tag === 'en' ? undefined : 'day-first'
}

/** Parameters that say where a reader came from, and nothing of where they are. */
const tracking =
  /^(?:utm_\w+|mc_[ce]id|fbclid|gclid|dclid|msclkid|yclid|igshid|ns_(?:campaign|mchannel|source)|at_(?:medium|campaign)\w*|_hs(?:enc|mi)|mkt_tok|vero_id|wt_mc|xtor|ocid|oref|smid|cmpid|ref_src|s_cid|ito)$/i

/**
 * An http(s) address without credentials and without what only tells where a reader came from, so that one article has
 * one address in whatever feed or mail it comes; undefined for any other value.
 */
export function readAddress(value: unknown, base?: string): string | undefined {
  if (typeof value !== 'string' || value.length > longestValue || !URL.canParse(value, base)) return undefined
  const url = new URL(value, base)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined
  url.username = ''
  url.password = ''
  const idle = [...url.searchParams.keys()].filter((name) => tracking.test(name))
  for (const name of idle) url.searchParams.delete(name)
  return url.href
}

/** The primary tag of a BCP 47 language tag, in lower case. */
export function readLanguage(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  return /^([a-z]{2,3})(?:[-_][a-z0-9]{2,8}){0,4}$/i.exec(value.trim())?.[1]?.toLowerCase()
}

/** Text as one safe line; undefined for what is no text or holds no word. */
export function readText(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  const words = safeText(String(value).slice(0, longestValue))
  return words === '' ? undefined : words
}

/** The object without its undefined fields. */
export function dropAbsent(metadata: {[K in keyof Metadata]?: Metadata[K] | undefined}): Metadata {
  return Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== undefined))
}

/** A reporter that gathers problems at one place. */
export function reportTo(problems: Problem[], start: number): (reason: string) => void {
  return (reason) => problems.push({start, reason})
}

/** A value as a problem names it: short, on one line. */
export function describe(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value)
  if (Array.isArray(value)) return 'a list'
  return value === null ? 'nothing' : typeof value === 'object' ? 'an object' : String(value)
}
