import {byLanguage, inAllLanguages} from '../../languages/languages.ts'
import {foldPhrase} from '../text/line-key.ts'
import {type DateUsage, isRealDay, readDates, type WrittenDate} from './read-dates.ts'
import {type RelativeAge, readRelativeAge} from './relative-age.ts'
import {stampKind, viewCount} from './stamps.ts'

/** What a line says its date is: of publication, of an update, or nothing in words. */
export type DateLabel = 'published' | 'updated' | undefined

/** A date of a line that is about nothing else. */
export interface StatedDate {
  label: DateLabel
  /** Absent when the line states an age only. */
  date?: WrittenDate
  age?: RelativeAge
  /** Numbers from Monday, 0; empty when the line names no weekday. */
  weekdays: readonly number[]
  /** True if a time of day stands beside the date. */
  hasTime: boolean
  /** True if nothing but date, time, weekday and label stand in the line. */
  standsAlone: boolean
}

/** Characters of the longest line that can be a stamp: byline, section and two labelled dates. */
const longestLine = 240

/** Words beside the dates of one line that may be names: more, and the line is prose. */
const mostNameWords = 12

/** Words of one name or section. */
const mostWordsOfName = 6

const time =
  /(?<![\d/])(?:T|\b)?\d{1,2}(?:[:.]\d{2}(?:[:.]\d{2}(?:\.\d{1,6})?)?\s?(?:[ap]\.?\s?m\b\.?)?|\s?[ap]\.?m\b\.?|h\d{0,2}\b|時\d{1,2}分|点\d{1,2}分|시\s?\d{1,2}분)(?:Z|[+-]\d{2}:?\d{2})?/giu
const zone = /(?<![\p{L}\d])(?:(?:GMT|UTC)\s?[+-]\d{1,2}(?::?\d{2})?|[+-]\d{2}:?\d{2})(?![\p{L}\d])/gu
const separators = /[|·•–—―:,;()[\]/‖»«>@\t\u2022\uFF1A\uFF0C\uFF5C\u060C]|\s-{1,2}\s|^-\s?|\s{3,}/u
const wordPattern = /[\p{L}\p{M}\d][\p{L}\p{M}\d'’.&-]*/gu
const minutes = Object.values(byLanguage('ages')).flatMap(({minute}) => minute.filter((word) => word !== 'm'))
const reading = new RegExp(
  `^\\d+\\s?(?:${minutes.join('|')})\\p{L}*(?:\\s(?:${inAllLanguages('readingWords').join('|')}))?$`,
  'u',
)
const counting = /^\d{1,6}\s\p{L}+$/u

const publishedWords = new Set(inAllLanguages('publishedLabels'))
const updatedWords = new Set(inAllLanguages('updatedLabels'))
const dateCompany = new Set(inAllLanguages('besideDates'))
const strangerWords = new Set(inAllLanguages('otherDateWords'))
/** Words that join the parts of a name or open one, in lower case. */
const nameWords = new Set([
  ...inAllLanguages('nameLinks'),
  ...inAllLanguages('bylineOpenings'),
  ...inAllLanguages('newsroomWords'),
])

const weekdayOfName = new Map<string, Set<number>>()
for (const names of Object.values(byLanguage('weekdays'))) {
  for (const [day, forms] of names.entries()) {
    for (const form of forms) weekdayOfName.set(form, (weekdayOfName.get(form) ?? new Set()).add(day))
  }
}

/**
 * The dates a line states, if the line is there to state them; none for prose, captions, notices and the like.
 *
 * A label counts for the dates that follow it, or, when none follows, for those before it.
 */
export function readDateLine(line: string, usage: DateUsage): StatedDate[] {
  if (line.length > longestLine) return []
  const dates = readDates(line, usage)
  const age = dates.length === 0 && usage.countsAges ? readRelativeAge(line) : undefined
  if (dates.length === 0 && !age) return []
  const places = age ? [age] : dates
  const blanked = blankOut(line, places)
  const rest = blanked
    .replace(viewCount, (match) => '|'.padEnd(match.length))
    .replace(time, (match) => '|'.padEnd(match.length))
    .replace(zone, (match) => ' '.repeat(match.length))
  const segments = readSegments(rest)
  if (!segments) return []
  const hasTime = rest !== blanked || (age !== undefined && age.days === 0)
  const standsAlone = segments.names === 0
  return places.map((place, index) => ({
    label: findLabel(segments.labels, place.start, places[index - 1]?.end ?? 0, places.length),
    ...(age ? {age} : {date: settleOrder(dates[index]!, segments.weekdays)}),
    weekdays: segments.weekdays,
    hasTime,
    standsAlone,
  }))
}

/** True if the weekday the line names, if any, is the weekday of the date. */
export function agreesWithWeekday({year, month, day}: WrittenDate, weekdays: readonly number[]): boolean {
  if (weekdays.length === 0 || year === undefined || !isRealDay(year, month, day)) return true
  return weekdays.includes((new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7)
}

/** Two numbers of which either may be the month, read the one way that agrees with the weekday beside them. */
function settleOrder(date: WrittenDate, weekdays: readonly number[]): WrittenDate {
  if (!date.ambiguous || weekdays.length === 0) return date
  const swapped = {...date, month: date.day, day: date.month}
  const fits = [date, swapped].filter((read) => agreesWithWeekday(read, weekdays))
  return fits.length === 1 ? {...fits[0]!, ambiguous: false} : date
}

interface Segments {
  labels: readonly {at: number; label: DateLabel}[]
  weekdays: readonly number[]
  names: number
}

/** Dates as separators of the same length, so that every offset holds. */
function blankOut(line: string, places: readonly {start: number; end: number}[]): string {
  let text = line
  for (const {start, end} of places)
    text = text.slice(0, start) + '|'.padEnd(end - start, ' ') + text.slice(end)
  return text
}

/** What stands beside the dates, or undefined if it is not the company that publication dates keep. */
function readSegments(text: string): Segments | undefined {
  const labels: {at: number; label: DateLabel}[] = []
  const weekdays: number[] = []
  let names = 0
  let at = 0
  for (const segment of text.split(separators)) {
    const start = text.indexOf(segment, at)
    at = start + segment.length
    const words = segment.trim()
    if (words === '' || reading.test(words.toLowerCase()) || counting.test(words.toLowerCase())) continue
    // How old a text is says nothing beside its date, nor does the label of that age.
    if (stampKind(foldPhrase(words)) === 'age') continue
    const read = readSegment(words.toLowerCase(), words)
    if (!read) return undefined
    if (read.label) labels.push({at: start, label: read.label})
    weekdays.push(...read.weekdays)
    names += read.names
  }
  return names > mostNameWords ? undefined : {labels, weekdays, names}
}

function readSegment(lower: string, segment: string) {
  const phrases = findPhrases(lower)
  const weekdays: number[] = []
  let names = 0
  let isName = true
  for (const [word] of segment.matchAll(wordPattern)) {
    const plain = word.replace(/(?<![.'’-])[.'’-]+$/u, '').toLowerCase()
    const days = dateCompany.has(plain) ? undefined : weekdayOfName.get(plain)
    // Thursday of one language is until in another: a weekday cut short is written with a capital.
    if (strangerWords.has(plain) && !(days && /^\p{Lu}/u.test(word))) return undefined
    if (days) weekdays.push(...days)
    else if (publishedWords.has(plain) || updatedWords.has(plain) || dateCompany.has(plain)) continue
    else if (phrases.words.has(plain)) continue
    else {
      names++
      if (!/^[\p{Lu}\p{Lo}]/u.test(word) && !nameWords.has(plain)) isName = false
    }
  }
  if (names > 0 && (!isName || names > mostWordsOfName)) return undefined
  return {label: phrases.label, weekdays, names}
}

/** First word → the phrases that open with it, and what they label. */
const phrasesOf = new Map<string, {phrase: string; label: DateLabel}[]>()
for (const [phrases, label] of [
  [publishedWords, 'published'],
  [updatedWords, 'updated'],
] as const) {
  for (const phrase of phrases) {
    const [first] = phrase.split(' ', 1)
    phrasesOf.set(first!, [...(phrasesOf.get(first!) ?? []), {phrase, label}])
  }
}

/** The label of a segment, and the words of phrases it is made of. A change outranks the publication it follows. */
function findPhrases(segment: string): {label: DateLabel; words: ReadonlySet<string>} {
  const found = segment.match(wordPattern) ?? []
  const line = `${found.join(' ')} `
  let label: DateLabel
  let at = 0
  const words = new Set<string>()
  for (const first of found) {
    for (const {phrase, label: meaning} of phrasesOf.get(first) ?? []) {
      if (!line.startsWith(`${phrase} `, at)) continue
      if (label !== 'updated') label = meaning
      if (phrase.includes(' ')) for (const word of phrase.split(' ')) words.add(word)
    }
    at += first.length + 1
  }
  return {label, words}
}

function findLabel(labels: Segments['labels'], start: number, previousEnd: number, count: number): DateLabel {
  const before = labels.findLast(({at}) => at >= previousEnd && at < start)
  if (before) return before.label
  return count === 1 ? labels[0]?.label : undefined
}
