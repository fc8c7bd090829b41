import {type Cardinal, readCardinal, skip} from './cardinals.ts'
import type {Lexicon} from './lexicon.ts'
import {adjoins, match, type Reading, type Token} from './tokens.ts'

/** The most parts newspapers count in words: `nine tenths`, `19 twentieths`. */
const MOST_PARTS = 20

/** `half a million`, `un demi-million`, `ein halbes Dutzend`. */
export function readHalfOf(tokens: readonly Token[], at: number, lexicon: Lexicon): Reading | undefined {
  const start = skip(lexicon.articles, tokens, at)
  const half = readHalfWord(tokens, start, lexicon)
  if (!half || !adjoins(tokens, half.end)) return undefined
  const next = skip(lexicon.articles, tokens, half.end)
  if (!adjoins(tokens, next)) return undefined
  const scale = match(lexicon.scales, tokens, next) ?? match(lexicon.dozens, tokens, next)
  return scale && {value: half.value * scale.value, end: scale.end}
}

/** `half`, `a quarter`: what may stand before a scale. */
function readHalfWord(
  tokens: readonly Token[],
  at: number,
  {halves, fractions}: Lexicon,
): Reading | undefined {
  const half = match(halves, tokens, at)
  if (half) return {value: 0.5, end: half.end}
  const quarter = match(fractions, tokens, at)
  return quarter?.value === 4 ? {value: 0.25, end: quarter.end} : undefined
}

/** `two thirds`, `a fifth of`: undefined where the word may be an ordinal. */
export function readFraction(
  text: string,
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): Reading | undefined {
  const bare = match(lexicon.bareFractions, tokens, at)
  if (bare) return {value: 1 / (match(lexicon.fractions, tokens, at)?.value ?? Number.NaN), end: bare.end}
  const article = match(lexicon.articles, tokens, at)
  const half =
    article && adjoins(tokens, article.end) ? match(lexicon.halves, tokens, article.end) : undefined
  if (half && namesWhole(text, tokens, half.end, lexicon)) return {value: 0.5, end: half.end}
  const count = article ?? readParts(tokens, at, lexicon)
  if (!count || !adjoins(tokens, count.end)) return undefined
  const parts = readDenominator(tokens, count.end, lexicon)
  const plural = lexicon.grammar.pluralParts
  if (!parts || (plural && count.value > 1 && !tokens[parts.end - 1]!.word.endsWith(plural))) return undefined
  const isHyphened = /[-\u2010\u2011]/.test(tokens[count.end]!.gap)
  const isSure = !lexicon.grammar.fractionsAreOrdinals || (!article && (isHyphened || parts.value !== 4))
  if (!isSure && !namesWhole(text, tokens, parts.end, lexicon)) return undefined
  return {value: count.value / parts.value, end: parts.end}
}

function readParts(tokens: readonly Token[], at: number, lexicon: Lexicon): Reading | undefined {
  const count = readCardinal(tokens, at, lexicon)
  return count && count.value > 0 && count.value <= MOST_PARTS && Number.isInteger(count.value)
    ? count
    : undefined
}

/** `fifths`, `twenty-fifth`. */
function readDenominator(
  tokens: readonly Token[],
  at: number,
  {fractions, cardinals}: Lexicon,
): Reading | undefined {
  const plain = match(fractions, tokens, at)
  if (plain) return plain
  const ten = match(cardinals, tokens, at)
  if (!ten || ten.value < 20 || ten.value % 10 !== 0 || !adjoins(tokens, ten.end)) return undefined
  const ordinal = match(fractions, tokens, ten.end)
  return ordinal && ordinal.value < 10 ? {value: ten.value + ordinal.value, end: ordinal.end} : undefined
}

/** True where the whole is named after a fraction, or where nothing comes after it. */
function namesWhole(text: string, tokens: readonly Token[], at: number, {of}: Lexicon): boolean {
  return match(of, tokens, at) !== undefined || !/^[ -]?[\p{L}\p{N}]/u.test(text.slice(tokens[at - 1]!.end))
}

/** What is added to a number: `and a half`, `and three quarters`; undefined where nothing is. */
export function readAddition(
  text: string,
  tokens: readonly Token[],
  from: number,
  lexicon: Lexicon,
): Reading | undefined {
  const start = skip(lexicon.adds, tokens, from)
  if (start === from) return readBareHalf(tokens, from, lexicon)
  if (!adjoins(tokens, start)) return undefined
  const half =
    match(lexicon.halves, tokens, skip(lexicon.articles, tokens, start)) ??
    readOneHalf(tokens, start, lexicon)
  if (half) return {value: 0.5, end: half.end}
  const fraction = readFraction(text, tokens, start, lexicon)
  return fraction && fraction.value < 1 ? fraction : undefined
}

/** `two million and one half`. */
function readOneHalf(
  tokens: readonly Token[],
  at: number,
  {cardinals, halves}: Lexicon,
): Reading | undefined {
  const one = match(cardinals, tokens, at)
  return one?.value === 1 && adjoins(tokens, one.end) ? match(halves, tokens, one.end) : undefined
}

/** `iki buçuk`. */
function readBareHalf(tokens: readonly Token[], at: number, {withHalf}: Lexicon): Reading | undefined {
  const half = adjoins(tokens, at) ? match(withHalf, tokens, at) : undefined
  return half && half.value < 1 ? half : undefined
}

/** A number with what is added to it, and a scale after both: `one and a half million`, `3 million and a half`. */
export function readMixed(
  text: string,
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): Cardinal | undefined {
  const whole = readCardinal(tokens, at, lexicon)
  if (!whole) return undefined
  const addition = readAddition(text, tokens, whole.end, lexicon)
  if (!addition) return whole
  const value = whole.value + addition.value * whole.scale
  const scale = adjoins(tokens, addition.end) ? match(lexicon.scales, tokens, addition.end) : undefined
  if (!scale || whole.scale > 1) return {...whole, value, end: addition.end, isDigits: false}
  return {value: value * scale.value, end: scale.end, scale: scale.value, isDigits: false}
}
