import {byLanguage} from '../../languages/languages.ts'
import {qualifiers, scaleWords} from '../text/number-words.ts'
import type {Span} from '../types.ts'
import {findDigits, isGrouped} from './find-digits.ts'

/** A number in a text, with the words that widen it. */
export interface NumberMention extends Span {
  /** As written, qualifier and scale included. */
  text: string
  amount: number
  /** What the wording allows the amount to be. */
  low: number
  high: number
}

const wordValues = new Map(
  Object.entries(byLanguage('numberWords')).map(([language, values]) => [
    language,
    new Map(Object.entries(values)),
  ]),
)
/** Finds out quickly that no number word ends in a text: few sentences hold one. */
const anyWord = new Map(
  [...wordValues].map(([language, words]) => [
    language,
    new RegExp(`(?:${[...words.keys()].join('|')})(?![\\p{L}'’])`, 'u'),
  ]),
)
const scales = new Map(
  Object.entries(scaleWords).flatMap(([factor, words]) =>
    words.split(/\s+/).map((word): [string, number] => [word, Number(factor)]),
  ),
)
type Meaning = keyof typeof qualifiers
/** The longest first: `no more than` before `more than`. */
const qualifierList = (Object.keys(qualifiers) as Meaning[])
  .flatMap((meaning) => qualifiers[meaning].split(/\/\s*/).map((words) => ({words, meaning})))
  .sort((a, b) => b.words.length - a.words.length)

/** How far `about 100` may be off, as a share. */
const ABOUT = 0.1
/** How far beyond the number `more than` or `up to` still tells the truth in a reader's ears, as a share. */
const BEYOND = 0.25
/** A number that ends in this many zeros is taken as rounded. */
const ROUNDED = /[1-9]0{2,}$/

const wordRun = /\p{L}[\p{L}'’]*(?:-\p{L}+)?/gu
const rangeJoint =
  /^(?: ?[-–—] ?| to | and | bis | à | a | et | und | y | e | do | до | и | і | til | tot | en )$/u

/** Languages that write decimals with a stop; the others write them with a comma. */
const stopDecimals: ReadonlySet<string> = new Set(['en', 'zh', 'ja', 'ko', 'hi', 'he', 'th'])

/** The numbers of a sentence in order, in digits or words, ranges joined. */
export function findNumbers(text: string, language: string): NumberMention[] {
  const bare = [...inDigits(text, language), ...inWords(text, language)].sort((a, b) => a.start - b.start)
  const joined = joinRanges(
    text,
    bare.map((number) => scale(text, number)),
  )
  return joined.map((number) => qualify(text, number))
}

interface Bare extends Span {
  low: number
  high: number
}

function inDigits(text: string, language: string): Bare[] {
  return findDigits(text).map(({start, end, digits, factor}) => {
    const amount = readDigits(digits, stopDecimals.has(language)) * factor
    return {start, end, low: amount, high: amount}
  })
}

function readDigits(written: string, stopIsDecimal: boolean): number {
  const decimal = stopIsDecimal ? '.' : ','
  const separators = new Set(written.match(/[.,'’ ]/g) ?? [])
  if (isGrouped(written) && (!separators.has(decimal) || written.split(decimal).length > 2)) {
    return Number(written.replace(/[.,'’ ]/g, ''))
  }
  const last = Math.max(written.lastIndexOf('.'), written.lastIndexOf(','))
  if (last < 0) return Number(written)
  return Number(`${written.slice(0, last).replace(/[.,'’ ]/g, '')}.${written.slice(last + 1)}`)
}

function inWords(text: string, language: string): Bare[] {
  const words = wordValues.get(language)
  if (!words || !anyWord.get(language)!.test(text.toLowerCase())) return []
  return [...text.matchAll(wordRun)].flatMap((match) => {
    const parts = match[0].toLowerCase().split('-')
    const amounts = parts.map((part) => words.get(part))
    if (amounts.some((amount) => amount === undefined)) return []
    const amount = amounts.reduce<number>((sum, part) => sum + part!, 0)
    return [{start: match.index, end: match.index + match[0].length, low: amount, high: amount}]
  })
}

/** `4` and ` million` after it. */
function scale(text: string, number: Bare): Bare {
  const after = /^[ -](\p{L}+)\.?/u.exec(text.slice(number.end, number.end + 20))
  const word = after?.[1]?.toLowerCase() ?? ''
  const factor = scales.get(word)
  if (!factor) return number
  return {
    start: number.start,
    end: number.end + 1 + word.length,
    low: number.low * factor,
    high: number.high * factor,
  }
}

function joinRanges(text: string, numbers: readonly Bare[]): Bare[] {
  const joined: Bare[] = []
  for (const number of numbers) {
    const last = joined.at(-1)
    const between = last && text.slice(last.end, number.start)
    if (last && number.start < last.end) continue
    if (
      last &&
      between &&
      rangeJoint.test(between) &&
      last.low < number.high &&
      isRange(text, last, between)
    ) {
      const factor =
        number.high >= 1000 && last.low < 1000 && /\p{L}/u.test(text.slice(number.start, number.end))
          ? scaleOf(number)
          : 1
      joined[joined.length - 1] = {
        start: last.start,
        end: number.end,
        low: last.low * factor,
        high: number.high,
      }
    } else joined.push(number)
  }
  return joined
}

/** `and` joins a range only after `between`, in any language. */
function isRange(text: string, {start}: Span, joint: string): boolean {
  if (!/^ (?:and|et|und|y|e|и|і|en|a) $/u.test(joint)) return true
  return /(?:between|entre|zwischen|tra|tussen|между|між) $/iu.test(
    text.slice(Math.max(0, start - 12), start),
  )
}

/** `4 to 5 million`: the scale holds for both ends. */
const scaleOf = ({high}: Bare): number => (high >= 1e9 ? 1e9 : high >= 1e6 ? 1e6 : 1e3)

function qualify(text: string, number: Bare): NumberMention {
  const {start, end, low, high} = withCurrency(text, number)
  const before = text.slice(Math.max(0, start - 24), start).toLowerCase()
  const found = qualifierList.find(({words}) => endsInWords(before, words))
  const from = found ? start - found.words.length - 1 : start
  const amount = low
  const range = widen(low, high, found?.meaning)
  return {start: from, end, text: text.slice(from, end), amount, ...range}
}

function endsInWords(before: string, words: string): boolean {
  if (!before.endsWith(`${words} `)) return false
  const edge = before[before.length - words.length - 2]
  return edge === undefined || !/\p{L}/u.test(edge)
}

function withCurrency(text: string, number: Bare): Bare {
  const symbol = /(?:US)?[$€£¥₴₽] ?$/u.exec(text.slice(Math.max(0, number.start - 4), number.start))
  if (!symbol) return number
  return {...number, start: number.start - symbol[0].length}
}

function widen(low: number, high: number, meaning: Meaning | undefined) {
  if (meaning === 'more') return {low, high: high * (1 + BEYOND) + 1}
  if (meaning === 'less') return {low: low * (1 - BEYOND), high}
  if (meaning === 'about') return {low: low * (1 - ABOUT), high: high * (1 + ABOUT)}
  const zeros = ROUNDED.exec(String(low))?.[0].length
  const slack = zeros ? 10 ** (zeros - 1) / 2 : 0
  return {low: low - slack, high: high + slack}
}
