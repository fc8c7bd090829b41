import {byLanguage} from '../../languages/languages.ts'
import type {NumberGrammar} from '../../languages/number-grammar.ts'
import type {Measured} from './measured.ts'

/** A dash between two numbers, in any language. */
const dash = /^ ?[-–—~〜～] ?$/u
/** Characters before a range in which `between` and `from` stand. */
const REACH = 24

const grammars = byLanguage('numbers')
const none: readonly string[] = []

/** Joins the ends of ranges; `from 38 to 41` stays two numbers, what was and what is. */
export function joinRanges(text: string, numbers: readonly Measured[], language: string): Measured[] {
  const grammar = grammars[language]
  const joined: Measured[] = []
  for (const number of numbers) {
    const last = joined.at(-1)
    if (last && number.start < last.end) continue
    const between = last ? text.slice(Math.max(last.end, last.unit?.end ?? 0), number.start) : ''
    if (last && isChange(text, last, between, grammar)) {
      joined[joined.length - 1] = {...last, ...lentUnit(last, number), change: 'before'}
      joined.push({...number, change: 'after'})
    } else if (last && isRange(text, last, number, between, grammar))
      joined[joined.length - 1] = join(last, number)
    else joined.push(number)
  }
  return joined
}

/** `from 38 to 41 percent`: the unit holds for both. */
const lentUnit = (last: Measured, {unit}: Measured): Pick<Measured, 'unit'> =>
  unit && !last.unit ? {unit} : {}

function isChange(
  text: string,
  first: Measured,
  between: string,
  grammar: NumberGrammar | undefined,
): boolean {
  return isWord(between, grammar?.to) && follows(text, first.start, grammar?.from)
}

function isRange(
  text: string,
  first: Measured,
  second: Measured,
  between: string,
  grammar: NumberGrammar | undefined,
): boolean {
  if (first.least >= second.most || !unitsAgree(first, second)) return false
  if (dash.test(between) || isWord(between, grammar?.ranges)) return true
  return isWord(between, grammar?.and) && follows(text, first.start, grammar?.between)
}

/** True where nothing but a word of a list, a space on either side of it, stands between two numbers. */
const isWord = (between: string, words = none): boolean =>
  words.some((word) => between.length === word.length + 2 && between.toLowerCase() === ` ${word} `)

/** True where a word of a list stands before a place, at most one other word between: `from around 38`. */
function follows(text: string, place: number, words = none): boolean {
  const before = text
    .slice(Math.max(0, place - REACH), place)
    .toLowerCase()
    .trimEnd()
    .split(' ')
    .slice(-2)
  return before.some((word) => words.includes(word))
}

const unitsAgree = (first: Measured, second: Measured): boolean =>
  !first.unit || !second.unit || first.unit.name === second.unit.name

/** `4 to 5 million`: the scale and the unit hold for both ends. */
function join(first: Measured, second: Measured): Measured {
  const isShared = second.scale >= 1000 && first.scale === 1 && first.least < 1000
  const unit = second.unit ?? first.unit
  return {
    start: first.start,
    end: second.end,
    least: first.least * (isShared ? second.scale : 1),
    most: second.most,
    scale: second.scale,
    ...(unit ? {unit} : {}),
  }
}
