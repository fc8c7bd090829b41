import {byLanguage} from '../../languages/languages.ts'

const months = byLanguage('months')
const capitalisesMonths = byLanguage('capitalisesMonths')
const weekdayPhrases = byLanguage('onWeekdays')
const uncertainTimes = byLanguage('uncertainTimes')

/** Milliseconds of a day. */
const DAY = 86_400_000
/** Days before its publication that a report's date without a year may lie: farther off, the year would be said. */
const FARTHEST_DAYS = 300

/** Characters before a date in which a word stands that makes it no day of the news. */
const LONGEST_LEAD = 12
const otherDays = byLanguage('beforeOtherDays')

const isoDate = /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/
const dayMonth =
  /(?<![\p{L}\d.:,])(\d{1,2})(?:st|nd|rd|th|er|º|\.)? (?:de |of )?(\p{L}{3,15})\.?,?(?: (?:de |del )?(\d{4}))?(?![\d])/gu
const monthDay = /(?<!\p{L})(\p{L}{3,15})\.? (\d{1,2})(?:st|nd|rd|th)?(?![\d:.]\d|\d)(?:, (\d{4})(?!\d))?/gu

/**
 * The one day a sentence says something happened on, `YYYY-MM-DD`. A date without a year and a weekday count from
 * the article's publication date. Undefined when there is none, when there are several, or when it is not certain.
 */
export function findDay(text: string, language: string, published: string | undefined): string | undefined {
  const days = new Set([...fullDates(text, language, published), ...weekdays(text, language, published)])
  if (days.size !== 1) return undefined
  return [...days][0]
}

/** The days a text names; undefined for one that cannot be told. */
function fullDates(text: string, language: string, published: string | undefined): (string | undefined)[] {
  const iso = isoDate.exec(text)
  const found = iso ? [makeDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))] : []
  const read = (at: number, day: string, name: string, year: string | undefined) => {
    const month = monthOf(name, language)
    if (month === 0 || saysOtherDay(text.slice(Math.max(0, at - LONGEST_LEAD), at), language)) return
    found.push(
      year
        ? makeDay(Number(year), month, Number(day))
        : nearestBefore(month, Number(day), text, language, published),
    )
  }
  for (const {index, 1: day, 2: name, 3: year} of text.matchAll(dayMonth)) read(index, day!, name!, year)
  if (language === 'en')
    for (const {index, 1: name, 2: day, 3: year} of text.matchAll(monthDay)) read(index, day!, name!, year)
  return found
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

function nearestBefore(
  month: number,
  day: number,
  text: string,
  language: string,
  published: string | undefined,
) {
  if (!published || isUncertain(text, language)) return undefined
  const year = Number(published.slice(0, 4))
  const candidates = [makeDay(year, month, day), makeDay(year - 1, month, day)]
  return candidates.find(
    (candidate) =>
      candidate !== undefined && candidate <= published && daysBetween(candidate, published) <= FARTHEST_DAYS,
  )
}

function weekdays(text: string, language: string, published: string | undefined): string[] {
  if (!published || isUncertain(text, language)) return []
  const lower = text.toLowerCase()
  const named = (weekdayPhrases[language] ?? []).flatMap((phrase, index) =>
    hasWord(lower, phrase) ? [index] : [],
  )
  return named.map((index) => {
    const date = new Date(published)
    const back = (((date.getUTCDay() + 6) % 7) - index + 7) % 7
    return new Date(date.getTime() - back * DAY).toISOString().slice(0, 10)
  })
}

function isUncertain(text: string, language: string): boolean {
  const lower = text.toLowerCase()
  return (uncertainTimes[language] ?? []).some((word) => hasWord(lower, word))
}

function hasWord(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    if (isEdge(text[at - 1]) && isEdge(text[at + phrase.length])) return true
  }
  return false
}

const isEdge = (character: string | undefined): boolean =>
  character === undefined || !/[\p{L}\p{N}-]/u.test(character)

function makeDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1000
  return isReal ? date.toISOString().slice(0, 10) : undefined
}

const daysBetween = (one: string, other: string): number =>
  Math.abs(Date.parse(one) - Date.parse(other)) / DAY
