import {formatDay, isRealDay} from '../date/read-dates.ts'
import {safeText} from '../text/safe-text.ts'
import type {Metadata, Problem} from '../types.ts'

/** Characters of the longest title, name or address that is taken for one. */
const longestValue = 2000

const isoDate = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ]\d{2}:\d{2})/
const mailDate = /^(?:[A-Z][a-z]{2},? )?(\d{1,2}) ([A-Z][a-z]{2})[a-z]{0,6} (\d{4})(?:$| \d{1,2}:\d{2})/
const mailMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

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

/** `YYYY-MM-DD` of an ISO 8601 or RFC 2822 date, in the zone it is written in; undefined for any other value. */
export function readDay(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const words = value.trim()
  const iso = isoDate.exec(words)
  const mail = iso ? null : mailDate.exec(words)
  const year = Number(iso?.[1] ?? mail?.[3])
  const month = iso ? Number(iso[2]) : mailMonths.indexOf(mail?.[2] ?? '') + 1
  const day = Number(iso?.[3] ?? mail?.[1])
  return isRealDay(year, month, day) ? formatDay(year, month, day) : undefined
}

/** An http(s) address without credentials; undefined for any other value. */
export function readAddress(value: unknown, base?: string): string | undefined {
  if (typeof value !== 'string' || value.length > longestValue || !URL.canParse(value, base)) return undefined
  const url = new URL(value, base)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined
  url.username = ''
  url.password = ''
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
