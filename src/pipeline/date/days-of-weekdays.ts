import {byLanguage} from '../../languages/languages.ts'
import type {Span} from '../types.ts'
import {findWords} from './find-words.ts'

/** A day where a text names it, `YYYY-MM-DD`. */
export interface NamedDay extends Span {
  date: string
}

const phrasesOf = byLanguage('onWeekdays')
const bareOf = byLanguage('bareWeekdays')
const partsOf = byLanguage('dayParts')
const agesOf = byLanguage('ages')
const leadsOf = byLanguage('otherWeekdayLeads')

/** Milliseconds of a day. */
const DAY = 86_400_000
const WEEK = 7
/** What follows a weekday that is part of a name or belongs to something: `Friday’s`, `Sunday Times`. */
const ofName = /^(?:['’]s?|s| \p{Lu}\p{Ll})/u
const timeOfDay = /^ (?:morning|afternoon|evening|night)\b/u
/** What may follow it with a capital. */
const monthAhead = /^ \p{Lu}\p{Ll}{2,8}\.? \d/u

/** The days that weekdays and words for yesterday mean, counted from the day of publication. */
export function daysOfWeekdays(text: string, language: string, published: string): NamedDay[] {
  const lower = text.toLowerCase().replaceAll('’', "'")
  const named = (phrasesOf[language] ?? []).flatMap((phrase, index) =>
    findWords(lower, phrase, partsOf[language]).map((start) => ({
      start,
      end: start + phrase.length,
      date: backTo(index % WEEK, published),
    })),
  )
  const bare = (bareOf[language] ?? []).flatMap((name, index) =>
    findWords(lower, name)
      .filter((start) => isBareDay(text, start, start + name.length, language))
      .map((start) => ({start, end: start + name.length, date: backTo(index % WEEK, published)})),
  )
  const yesterdays = (agesOf[language]?.yesterday ?? []).flatMap((word) =>
    findWords(lower, word)
      .filter((start) => !ofName.test(text.slice(start + word.length)))
      .map((start) => ({start, end: start + word.length, date: daysBefore(1, published)})),
  )
  return [...named, ...bare, ...yesterdays]
}

/** `was shot Saturday night`: behind a word in small letters that leaves the day to the past, and no part of a name. */
function isBareDay(text: string, start: number, end: number, language: string): boolean {
  const rest = text.slice(end, end + 20)
  if (!/^\p{Lu}/u.test(text.slice(start)) || (ofName.test(rest) && !monthAhead.test(rest))) return false
  const before = /(?:^|\s)(\S+) $/u.exec(text.slice(Math.max(0, start - 25), start))?.[1]
  if (before === undefined || !/^\p{Ll}/u.test(before)) return false
  // `a Friday night shooting` is of that Friday, `a Friday paper` of any.
  return !leadsOf[language]?.includes(before) || (before === 'a' && timeOfDay.test(rest))
}

function backTo(weekday: number, published: string): string {
  const back = (((new Date(published).getUTCDay() + WEEK - 1) % WEEK) - weekday + WEEK) % WEEK
  return daysBefore(back, published)
}

const daysBefore = (days: number, published: string): string =>
  new Date(new Date(published).getTime() - days * DAY).toISOString().slice(0, 10)
