import {type Cardinal, readCardinal} from './cardinals.ts'
import type {Lexicon} from './lexicon.ts'
import {adjoins, match, type Reading, type Token} from './tokens.ts'

/** Largest first number of a ratio in words: `nine out of ten`. */
const MOST_OF = 99
const MOST_IN = 9
/** What newspapers count in: `one in 15` is as good as `one in 20`, `three in 17` is none. */
const roundWholes: ReadonlySet<number> = new Set([
  3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 25, 30, 40, 50, 100, 1000, 10_000, 100_000, 1e6,
])
const MOST_WHOLE = 1e6

/** `one in five`, `nine out of ten`, `uno de cada tres`. */
export function readRatio(tokens: readonly Token[], at: number, lexicon: Lexicon): Reading | undefined {
  if (lexicon.ratios.longest === 0) return undefined
  const part = readCardinal(tokens, at, lexicon) ?? match(lexicon.articles, tokens, at)
  if (!part || !adjoins(tokens, part.end)) return undefined
  const joint = match(lexicon.ratios, tokens, part.end)
  if (!joint || !adjoins(tokens, joint.end)) return undefined
  const whole = readCardinal(tokens, joint.end, lexicon)
  if (!whole || !isRatio(part.value, whole.value, joint.end - part.end)) return undefined
  if (adjoins(tokens, whole.end) && match(lexicon.timeWords, tokens, whole.end)) return undefined
  return {value: part.value / whole.value, end: whole.end}
}

function isRatio(part: number, whole: number, words: number): boolean {
  if (!Number.isInteger(part) || part < 1 || part >= whole || whole > MOST_WHOLE) return false
  // `one in 1995` is a year.
  if (whole >= 1800 && whole <= 2100 && whole !== 2000) return false
  if (part === 1) return true
  return part <= (words > 1 ? MOST_OF : MOST_IN) && roundWholes.has(whole)
}

/** `two point five`, `deux cent virgule zéro trois`; in shares also `siete con cincuenta por ciento`. */
export function readPoint(
  text: string,
  tokens: readonly Token[],
  number: Cardinal,
  lexicon: Lexicon,
): Cardinal | undefined {
  if (number.isDigits || !adjoins(tokens, number.end)) return undefined
  const point = match(lexicon.points, tokens, number.end)
  const sharePoint = point ? undefined : match(lexicon.sharePoints, tokens, number.end)
  const joint = point ?? sharePoint
  if (!joint || !adjoins(tokens, joint.end)) return undefined
  const decimals = readDecimals(tokens, joint.end, lexicon)
  if (!decimals) return undefined
  if (sharePoint && !/^ (?:%|por c)/u.test(text.slice(tokens[decimals.end - 1]!.end))) return undefined
  const value = number.value + Number(`0.${decimals.digits}`)
  const scale = adjoins(tokens, decimals.end) ? match(lexicon.scales, tokens, decimals.end) : undefined
  if (scale && number.scale === 1)
    return {...number, value: value * scale.value, end: scale.end, scale: scale.value}
  return {...number, value, end: decimals.end}
}

/** Digits one by one, or a number below 1,000 whose digits they are. */
function readDecimals(
  tokens: readonly Token[],
  from: number,
  lexicon: Lexicon,
): {digits: string; end: number} | undefined {
  let digits = ''
  let end = from
  while (end < tokens.length && (end === from || adjoins(tokens, end))) {
    const digit = match(lexicon.cardinals, tokens, end)
    if (!digit || digit.value > 9) break
    digits += digit.value
    end = digit.end
  }
  if (digits.length > 1) return {digits, end}
  const whole = readCardinal(tokens, from, lexicon)
  return whole && whole.value < 1000 && whole.scale === 1
    ? {digits: String(whole.value), end: whole.end}
    : undefined
}
