import type {Span} from '../types.ts'
import {findCurrencyBefore, findUnitAfter, perAfter, type Unit} from './find-unit.ts'
import {joinCents} from './join-cents.ts'
import {joinRanges} from './join-ranges.ts'
import {findLexicon} from './lexicon.ts'
import type {Change, Measured} from './measured.ts'
import {findQualifier, widen} from './qualifiers.ts'
import {readNumbers} from './read-numbers.ts'
import {readUnspaced, writesUnspaced} from './unspaced-numbers.ts'

/** A number in a text, with the words that widen it. */
export interface NumberMention extends Span {
  /** As written, qualifier, currency sign and scale included, a unit after it left out. */
  text: string
  amount: number
  /** The number as written: two ends for a range. */
  least: number
  most: number
  /** What the wording allows the amount to be. */
  low: number
  high: number
  unit?: Unit
  /** In `from 38 to 41`: what was and what is. */
  change?: Change
}

/**
 * The numbers of a sentence in order, in digits or words, ranges joined, each with its unit. What cannot be read whole
 * is left out: a wrong value is worse than none. `language` is a BCP 47 primary tag; of an unknown one only digits
 * are read that mean the same everywhere.
 */
export function findNumbers(text: string, language: string): NumberMention[] {
  const measured = writesUnspaced(language) ? readUnspaced(text, language) : readMeasured(text, language)
  const joined = joinRanges(text, joinCents(text, measured), language)
  return joined.map((number) => qualify(text, number, language))
}

function readMeasured(text: string, language: string): Measured[] {
  let taken = 0
  return readNumbers(text, language).map(({value, ...number}) => {
    const measured = measure(text, {...number, least: value, most: value}, {language, taken})
    taken = measured.unit?.end ?? measured.end
    return measured
  })
}

interface Place {
  language: string
  /** Where the unit of the number before ends. */
  taken: number
}

function measure(text: string, number: Measured, {language, taken}: Place): Measured {
  const currency = findCurrencyBefore(text, number.start)
  if (currency && currency.start >= taken) {
    const isNegative = /(?:^|[\s(])[-−–]$/u.test(text.slice(Math.max(0, currency.start - 2), currency.start))
    const sign = isNegative ? -1 : 1
    return {
      ...number,
      least: number.least * sign,
      most: number.most * sign,
      start: currency.start - (isNegative ? 1 : 0),
      unit: perAfter(text, currency, number.end),
    }
  }
  const prefix = percentBefore.exec(text.slice(Math.max(0, number.start - REACH_BEFORE), number.start))
  if (prefix && language === 'tr') {
    const start = number.start - prefix[0].length
    return {
      ...number,
      start,
      unit: {start, end: number.start, name: '%', kind: 'share', written: prefix[0].trim()},
    }
  }
  const unit = findUnitAfter(text, number.end, language)
  return unit ? withScaleAfter(text, {...number, unit}, unit, language) : number
}

/** `75 USD milhões`: a scale that stands behind the unit. */
function withScaleAfter(text: string, number: Measured, unit: Unit, language: string): Measured {
  const word =
    unit.kind === 'money' && number.scale === 1 ? /^ (\p{L}{2,10})/u.exec(text.slice(unit.end)) : null
  const lexicon = word ? findLexicon(language) : undefined
  const scale = lexicon?.scales.values.get(lexicon.fold(word![1]!.toLowerCase()))
  if (!scale) return number
  return {
    ...number,
    least: number.least * scale,
    most: number.most * scale,
    end: unit.end + word![0].length,
    scale,
  }
}

const percentBefore = /(?:yüzde|%) ?$/iu
const REACH_BEFORE = 8

function qualify(text: string, number: Measured, language: string): NumberMention {
  const {start, end, least, most} = number
  const found = findQualifier(text, start, language)
  const from = found ? found.start : start
  return {
    start: from,
    end,
    text: text.slice(from, end),
    amount: least,
    least,
    most,
    ...widen(least, most, found?.meaning),
    ...(number.unit ? {unit: number.unit} : {}),
    ...(number.change ? {change: number.change} : {}),
  }
}
