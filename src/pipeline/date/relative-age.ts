import type {AgeWords} from '../../languages/language.ts'
import {byLanguage} from '../../languages/languages.ts'
import {lazily} from '../text/lazily.ts'
import type {Span} from '../types.ts'
import {useAsciiDigits} from './read-dates.ts'

/** An age a line states, in whole days where that is sure. */
export interface RelativeAge extends Span {
  days: number
}

/** Hours up to which an age surely falls on the day of the fetch; more may reach into the day before. */
const sameDayHours = 12

/** Hours from which an age in hours is given in days. */
const dayHours = 24

/** Expressions over all letters take long to make: a language's are made for the first line that may hold its words. */
const languages = Object.values(byLanguage('ages')).map((words) => ({
  mayHold: findWords(words),
  patterns: lazily(() => compile(words)),
}))

/**
 * The relative age in a line: `2 hours ago`, `vor 3 Tagen`, `yesterday`.
 *
 * Ages that name no day for sure have none: weeks, months, and the hours between {@linkcode sameDayHours} and a day.
 */
export function readRelativeAge(line: string): RelativeAge | undefined {
  const text = useAsciiDigits(line).toLowerCase()
  for (const {mayHold, patterns} of languages) {
    if (!mayHold.test(text)) continue
    const {age, units, yesterday, today} = patterns()
    const day = yesterday.exec(text) ?? today?.exec(text)
    if (day) return {start: day.index, end: day.index + day[0].length, days: yesterday.test(text) ? 1 : 0}
    const match = age.exec(text)
    if (!match) continue
    const number = match.groups?.number
    const days = countDays(number === undefined ? 1 : Number(number), match.groups?.unit ?? '', units)
    if (days !== undefined) return {start: match.index, end: match.index + match[0].length, days}
  }
  return undefined
}

/** The day that lies `days` before a day, both `YYYY-MM-DD`. */
export function countBack(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10)
}

type Units = Record<'minute' | 'hour' | 'day', readonly string[]>

function countDays(number: number, unit: string, units: Units): number | undefined {
  const is = (kind: keyof Units) => units[kind].some((beginning) => unit.startsWith(beginning))
  // Days first: in several languages one unit's beginning is contained in another's.
  if (is('day') && !is('hour') && !is('minute')) return number
  if (is('minute')) return number <= sameDayHours * 60 ? 0 : undefined
  if (!is('hour')) return undefined
  return number <= sameDayHours ? 0 : number % dayHours === 0 ? number / dayHours : undefined
}

/** Finds words of which one must be there, inside longer ones too. */
function findWords({yesterday, today, before, after, minute, hour, day}: AgeWords): RegExp {
  const ages = before ?? after ?? [...minute, ...hour, ...day]
  return new RegExp([...yesterday, ...ages, ...(today ?? [])].join('|'), 'u')
}

function compile(words: AgeWords) {
  const {minute, hour, day} = words
  const units = {minute, hour, day}
  const any = (list: readonly string[]) => `(?:${list.join('|')})`
  const word = (list: readonly string[]) =>
    new RegExp(`(?<![\\p{L}\\p{M}])${any(list)}(?![\\p{L}\\p{M}])`, 'u')
  const number = words.one ? `(?:(?<number>\\d{1,4})|${any(words.one)})` : '(?:(?<number>\\d{1,4})\\s{0,2})?'
  const unit = `(?<unit>(?:${Object.values(units).flat().map(matchUnit).join('|')}))\\.?`
  const before = words.before ? `(?<![\\p{L}\\p{M}])${any(words.before)}\\s{1,2}` : ''
  const after = words.after ? `\\s{0,2}${any(words.after)}(?![\\p{L}\\p{M}])` : '(?![\\p{L}\\p{M}])'
  return {
    age: new RegExp(`${before}${number}\\s{0,2}${unit}${after}`, 'u'),
    units,
    yesterday: word(words.yesterday),
    today: words.today ? word(words.today) : undefined,
  }
}

/** A single letter is a unit of its own; longer beginnings take any ending. Letters without case stand unspaced. */
function matchUnit(beginning: string): string {
  return /^\p{Ll}$/u.test(beginning) ? `${beginning}(?![\\p{L}\\p{M}])` : `${beginning}[\\p{L}\\p{M}]{0,8}?`
}
