import {byLanguage} from '../../languages/languages.ts'
import type {Span} from '../types.ts'
import {clauseAround} from './clause-around.ts'
import {daysOfWeekdays, type NamedDay} from './days-of-weekdays.ts'
import {findWords} from './find-words.ts'

const months = byLanguage('months')
const capitalisesMonths = byLanguage('capitalisesMonths')
const uncertainTimes = byLanguage('uncertainTimes')
const pastTense = byLanguage('pastTense')
const futureTense = byLanguage('futureTense')

/** Milliseconds of a day. */
const DAY = 86_400_000
/** Days before its publication that a report's date without a year may lie: farther off, the year would be said. */
const FARTHEST_DAYS = 300

/** Characters before a date in which a word stands that makes it no day of the news. */
const LONGEST_LEAD = 12
const otherDays = byLanguage('beforeOtherDays')

const digit = /\d/
const isoDate = /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/
const dayMonth =
  /(?<![\p{L}\d.:,])(\d{1,2})(?:st|nd|rd|th|er|º|\.)? (?:de |of )?(\p{L}{3,15})\.?,?(?: (?:de |del )?(\d{4}))?(?![\d])/gu
const monthDay = /(?<!\p{L})(\p{L}{3,15})\.? (\d{1,2})(?:st|nd|rd|th)?(?![\d:.]\d|\d)(?:, (\d{4})(?!\d))?/gu

/**
 * The one day a sentence says something happened on. A date without a year, a weekday and yesterday count from the
 * article's publication date, where the clause they stand in tells of the past. Undefined when there is none, when there
 * are several, or when it is not certain.
 */
export function findDay(text: string, language: string, published: string | undefined): NamedDay | undefined {
  const dates = fullDates(text, language, published)
  if (dates === undefined) return undefined
  // `Friday, Nov. 18`: the date says which Friday.
  const weekdays = published && dates.length === 0 ? daysOfWeekdays(text, language, published) : []
  const days = [...dates, ...weekdays.filter((day) => isPast(text, day, language))]
  return days.every(({date}) => date === days[0]!.date) ? days[0] : undefined
}

/** The dates a text names; undefined for a text with one that cannot be told. */
function fullDates(text: string, language: string, published: string | undefined): NamedDay[] | undefined {
  if (!digit.test(text)) return []
  const found: (NamedDay | undefined)[] = []
  const add = (start: number, length: number, date: string | undefined) =>
    found.push(date === undefined ? undefined : {start, end: start + length, date})
  const iso = isoDate.exec(text)
  if (iso) add(iso.index, iso[0].length, makeDay(Number(iso[1]), Number(iso[2]), Number(iso[3])))
  const read = ({index, 0: whole}: RegExpExecArray, day: string, name: string, year: string | undefined) => {
    const month = monthOf(name, language)
    if (month === 0 || saysOtherDay(text.slice(Math.max(0, index - LONGEST_LEAD), index), language)) return
    if (year) add(index, whole.length, makeDay(Number(year), month, Number(day)))
    else if (!published) found.push(undefined)
    else if (isPast(text, {start: index, end: index + whole.length}, language))
      add(index, whole.length, nearestBefore(month, Number(day), published))
  }
  for (const match of text.matchAll(dayMonth)) read(match, match[1]!, match[2]!, match[3])
  if (language === 'en')
    for (const match of text.matchAll(monthDay)) read(match, match[2]!, match[1]!, match[3])
  const days = found.filter((day) => day !== undefined)
  return days.length === found.length ? days : undefined
}

/** True for what leads to a day that only tells which thing is meant, or since when: `the Sept. 11 attacks`. */
const saysOtherDay = (before: string, language: string): boolean => otherDays[language]?.test(before) ?? false

function monthOf(name: string, language: string): number {
  const lower = name.toLowerCase()
  const isCapital = lower !== name
  // Where months have a capital, a word without one is another word: `3 may`, `5 mars`.
  if (capitalisesMonths[language] && !isCapital) return 0
  return (months[language] ?? []).findIndex((forms) => forms.includes(lower)) + 1
}

function nearestBefore(month: number, day: number, published: string): string | undefined {
  const year = Number(published.slice(0, 4))
  const candidates = [makeDay(year, month, day), makeDay(year - 1, month, day)]
  return candidates.find(
    (candidate) =>
      candidate !== undefined && candidate <= published && daysBetween(candidate, published) <= FARTHEST_DAYS,
  )
}

/** True where the clause around a day tells of what was: no word that sets it in the future or weeks ago, a verb in the past. */
function isPast(text: string, day: Span, language: string): boolean {
  const clause = clauseAround(text, day)
  const lower = clause.toLowerCase()
  if (uncertainTimes[language]?.some((word) => findWords(lower, word).length > 0)) return false
  if (futureTense[language]?.test(clause)) return false
  return pastTense[language]?.test(clause) ?? true
}

function makeDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1000
  return isReal ? date.toISOString().slice(0, 10) : undefined
}

const daysBetween = (one: string, other: string): number =>
  Math.abs(Date.parse(one) - Date.parse(other)) / DAY
