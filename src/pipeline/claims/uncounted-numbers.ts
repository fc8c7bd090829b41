import {byLanguage} from '../../languages/languages.ts'
import type {Span} from '../types.ts'
import type {Word} from './find-fate.ts'

/** The words before a number and after it, up to the next number on each side. */
export interface Neighbours {
  before: readonly Word[]
  after: readonly Word[]
}

/** All forms of the names of months, by language. */
const monthsOf = new Map(
  Object.entries(byLanguage('months')).map(([language, names]) => [language, new Set(names.flat())]),
)
const capitalisesMonths = byLanguage('capitalisesMonths')

const dayOrYear = /(?<!\p{Nd}[.,]?)\p{Nd}{1,4}$/u
const year = /(?<![\p{Nd}.,])(?:1[89]|20)\p{Nd}{2}$/u
const afterMonth = /^\.?,? $/u
const beforeMonth = /^(?:[.º]|er)? (?:de |of )?$/u
const ageBefore = /\p{L}, $/u

/** True for the day or the year beside the name of a month: `Sept. 11`, `11 September`. */
export function isOfDate(text: string, number: Span, {before, after}: Neighbours, language: string): boolean {
  const months = monthsOf.get(language)
  if (!months || !dayOrYear.test(text.slice(number.start, number.end))) return false
  const isMonth = (word: Word | undefined): word is Word =>
    word !== undefined && months.has(word.lower) && !(capitalisesMonths[language] && word.lower === word.text)
  const last = before.at(-1)
  const next = after[0]
  return (
    (isMonth(last) && afterMonth.test(text.slice(last.end, number.start))) ||
    (isMonth(next) && beforeMonth.test(text.slice(number.end, next.start)))
  )
}

/** True for a year, and for an age as it stands between commas after a name: `Ann Lee, 24, was …`. */
export function isYearOrAge(text: string, {start, end}: Span): boolean {
  if (year.test(text.slice(start, end))) return true
  return ageBefore.test(text.slice(Math.max(0, start - 3), start)) && /^[,;.]/u.test(text.slice(end))
}
