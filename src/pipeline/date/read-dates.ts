import {byLanguage, inAllLanguages} from '../../languages/languages.ts'
import type {Span} from '../types.ts'
import {solarMonth, toGregorian} from './calendars.ts'

/** A date as a line of text states it. */
export interface WrittenDate extends Span {
  /** Absent when the line names day and month only. */
  year?: number
  month: number
  day: number
  /** True for two numbers of which either may be the month: day and month as in `order` day first. */
  ambiguous: boolean
}

/** Whether the day or the month opens a numeric date; undefined when nobody knows. */
export type NumericOrder = 'day-first' | 'month-first' | undefined

/** How the text around a date writes dates; asked only when the date itself leaves it open. */
export interface DateUsage {
  order: () => NumericOrder
  /** BCP 47 primary tag. */
  language: () => string
  /** True if the moment is known from which `2 hours ago` counts. */
  countsAges: boolean
}

/** Years that can be those of a news article. */
const earliestYear = 1900
const latestYear = 2099

/** Characters between the parts of one date, and how many of them may be spaces and signs: more, and they are two. */
const longestGap = 11
const longestSigns = 5

const yearFirst = /(?<![\d./-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d]|[./-]\d)/g
const eastAsian = /(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일号號]?/g
const yearLast = /(?<![\d.,:/-])(\d{1,2})(\s?[-/.]\s?)(\d{1,2})\2(\d{4}|\d{2})(?!\d|[./-]\d|:)/g
const monthInKanji = /(?<!\d)(\d{1,2})\s(\d{1,2})月,?\s(\d{4})(?!\d)/g
const vietnamese = /(?<!\d)(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s+năm|,)?\s+(\d{4})/gi
const parts = /\d+|[\p{L}\p{M}\u200c]+/gu

const betweenParts = new Set(inAllLanguages('datePartLinks'))

/** Name → the month it means in each language that has it. */
const monthsOfName = new Map<string, Record<string, number>>()
for (const [language, names] of Object.entries(byLanguage('months'))) {
  for (const [index, forms] of names.entries()) {
    for (const form of forms) {
      monthsOfName.set(form, {...monthsOfName.get(form), [language]: index + 1})
    }
  }
}
for (const [language, names] of Object.entries(byLanguage('solarMonths'))) {
  for (const [index, forms] of names.entries())
    for (const form of forms) monthsOfName.set(form, {[language]: solarMonth + index + 1})
}

/** The dates a line states, in order. Digits of any script count; what no calendar has is left out. */
export function readDates(line: string, usage: DateUsage): WrittenDate[] {
  const text = useAsciiDigits(line)
  if (!/\d/.test(text)) return []
  const numeric = [
    ...matchDates(text, yearFirst, ([, year, , month, day]) => ({year, month, day})),
    ...matchDates(text, eastAsian, ([, year, month, day]) => ({year, month, day})),
    ...matchDates(text, monthInKanji, ([, day, month, year]) => ({year, month, day})),
    ...matchDates(text, vietnamese, ([, day, month, year]) => ({year, month, day})),
    ...readYearLast(text, usage),
  ]
  const dates = [...numeric, ...readNamed(text, usage)].sort((a, b) => a.start - b.start || b.end - a.end)
  return dates.filter((date, index) => index === 0 || date.start >= dates[index - 1]!.end)
}

/** True if the calendar has such a day, in a year that news articles come from. */
export function isRealDay(year: number, month: number, day: number): boolean {
  if (year < earliestYear || year > latestYear || month < 1 || month > 12 || day < 1) return false
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** `YYYY-MM-DD`. */
export function formatDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

type Fields = Record<'year' | 'month' | 'day', string | undefined>

function matchDates(text: string, pattern: RegExp, read: (match: RegExpExecArray) => Fields): WrittenDate[] {
  const dates: WrittenDate[] = []
  for (const match of text.matchAll(pattern)) {
    const {year, month, day} = read(match)
    const numbers = toGregorian({year: Number(year), month: Number(month), day: Number(day)})
    if (!isRealDay(numbers.year, numbers.month, numbers.day)) continue
    dates.push({start: match.index, end: match.index + match[0].length, ...numbers, ambiguous: false})
  }
  return dates
}

function readYearLast(text: string, usage: DateUsage): WrittenDate[] {
  const dates: WrittenDate[] = []
  for (const match of text.matchAll(yearLast)) {
    const [whole, first, separator, second, digits] = match as unknown as [
      string,
      string,
      string,
      string,
      string,
    ]
    // Two digits of a year beside slashes or hyphens may as well be a day.
    if (digits.length === 2 && separator.trim() !== '.') continue
    const stated = digits.length === 2 ? 2000 + Number(digits) : Number(digits)
    const {year} = toGregorian({year: stated, month: 1, day: 1})
    const [a, b] = [Number(first), Number(second)]
    const dayFirst = isRealDay(year, b, a)
    const monthFirst = separator.trim() !== '.' && isRealDay(year, a, b)
    if (!dayFirst && !monthFirst) continue
    const isOpen = dayFirst && monthFirst && a !== b
    const order = isOpen ? usage.order() : undefined
    const isDayFirst = dayFirst && order !== 'month-first'
    const ambiguous = isOpen && order === undefined
    const span = {start: match.index, end: match.index + whole.length}
    dates.push({...span, year, month: isDayFirst ? b : a, day: isDayFirst ? a : b, ambiguous})
  }
  return dates
}

interface Part extends Span {
  number: number
  digits: number
  month: number
}

/** Dates that name their month: `10 March 2024`, `March 10th, 2024`, `2024. március 10.`, `10 Mar`. */
function readNamed(text: string, usage: DateUsage): WrittenDate[] {
  const found = readParts(text, usage)
  const dates: WrittenDate[] = []
  for (const [index, part] of found.entries()) {
    if (!part.month) continue
    const [left, right, far] = [found[index - 1], found[index + 1], found[index + 2]]
    const before = areNear(text, left, part) ? left : undefined
    const after = areNear(text, part, right) ? right : undefined
    const beyond = after && areNear(text, after, far) ? far : undefined
    const date =
      (isDay(before) && makeDate(isYear(after, text) ? after : undefined, part, before)) ||
      (isDay(after) && isYear(before, text) && makeDate(before, part, after)) ||
      (isDay(after) && makeDate(isYear(beyond, text) ? beyond : undefined, part, after))
    if (date) dates.push(date)
  }
  return dates
}

function readParts(text: string, usage: DateUsage): Part[] {
  const found: Part[] = []
  for (const {0: word, index} of text.matchAll(parts)) {
    const lower = word.toLowerCase()
    const isNumber = /^\d/.test(word)
    if (!isNumber && betweenParts.has(lower)) continue
    const span = {start: index, end: index + word.length}
    const last = found.at(-1)
    const joined = last && !last.digits ? findMonth(`${text.slice(last.start, last.end)}‿${word}`, usage) : 0
    if (joined) found[found.length - 1] = {...last!, end: span.end, month: joined}
    else if (last?.month && last.month === findMonth(lower, usage)) last.end = span.end
    else {
      const month = isNumber ? 0 : findMonth(lower, usage)
      found.push({
        ...span,
        number: isNumber ? Number(word) : Number.NaN,
        digits: isNumber ? word.length : 0,
        month,
      })
    }
  }
  return found
}

/** The month a name means, 0 for none; the language decides where languages disagree. */
function findMonth(name: string, usage: DateUsage): number {
  const meanings = monthsOfName.get(name)
  if (!meanings) return 0
  const months = new Set(Object.values(meanings))
  return months.size === 1 ? [...months][0]! : (meanings[usage.language()] ?? 0)
}

/** True if only endings, prepositions, dots and commas stand between the two. */
function areNear(text: string, a: Part | undefined, b: Part | undefined): boolean {
  if (!a || !b) return false
  const gap = text.slice(a.end, b.start)
  const signs = gap.replace(/[\p{L}\p{M}]+/gu, '')
  return gap.length <= longestGap && signs.length <= longestSigns && !/[:;|()\n]/.test(signs)
}

const isDay = (part: Part | undefined): part is Part =>
  part !== undefined && part.digits > 0 && part.digits <= 2 && part.number >= 1 && part.number <= 31

function isYear(part: Part | undefined, text: string): part is Part {
  if (!part) return false
  if (part.digits === 4) return !/^:\d/.test(text.slice(part.end, part.end + 2))
  return part.digits === 2 && /['’-]/.test(text[part.start - 1] ?? '') && !/[:\d]/.test(text[part.end] ?? '')
}

function makeDate(year: Part | undefined, month: Part, day: Part): WrittenDate | undefined {
  const stated = year && (year.digits === 2 ? 2000 + year.number : year.number)
  if (stated === undefined && month.month > solarMonth) return undefined
  // A leap year lets 29 February stand until a year is known.
  const numbers = toGregorian({year: stated ?? 2024, month: month.month, day: day.number})
  if (!isRealDay(numbers.year, numbers.month, numbers.day)) return undefined
  const all = [month, day, ...(year ? [year] : [])]
  return {
    start: Math.min(...all.map(({start}) => start)),
    end: Math.max(...all.map(({end}) => end)),
    ...(stated === undefined ? {} : {year: numbers.year}),
    month: numbers.month,
    day: numbers.day,
    ambiguous: false,
  }
}

/** The text with the digits of other scripts as 0 to 9, every offset kept. */
export function useAsciiDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u09E6-\u09EF\uFF10-\uFF19]/g, (digit) => {
    const code = digit.charCodeAt(0)
    return String((code >= 0xff10 ? code - 0xff10 : code >= 0x0966 ? (code - 6) & 15 : code) & 15)
  })
}
