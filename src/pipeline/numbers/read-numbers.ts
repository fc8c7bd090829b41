import type {Span} from '../types.ts'
import {type Cardinal, skip} from './cardinals.ts'
import {findCurrencyBefore, findUnitAfter} from './find-unit.ts'
import {readFraction, readHalfOf, readMixed} from './fractions.ts'
import {findLexicon, type Lexicon} from './lexicon.ts'
import {readLiterals} from './literals.ts'
import {readPoint, readRatio} from './ratios.ts'
import {adjoins, match, type Reading, readTokens, type Token} from './tokens.ts'

/** A number as it stands, without unit, range or qualifier. */
export interface BareNumber extends Span {
  value: number
  /** What the last word of it multiplied by; 1 for none. */
  scale: number
}

interface Found extends Reading {
  scale: number
  /** True for digits alone: they may stand beside other numbers. */
  isDigits: boolean
}

/** The numbers of a text in a script with spaces, in order. What cannot be read whole is left out. */
export function readNumbers(text: string, language: string): BareNumber[] {
  const lexicon = findLexicon(language)
  if (!lexicon) return readDigitsOnly(text)
  const tokens = readTokens(text, lexicon)
  const numbers: BareNumber[] = []
  for (let at = 0; at < tokens.length; ) {
    const found = mayOpen(tokens[at]!, lexicon) ? readOne(text, tokens, at, lexicon, language) : undefined
    if (!found) {
      at++
      continue
    }
    const end = unreadEnd(tokens, found, lexicon) ?? besideDigits(text, tokens, found, lexicon, language)
    const span = {start: signStart(text, tokens, at), end: tokens[found.end - 1]!.end}
    const sign = span.start < tokens[at]!.start ? -1 : 1
    const suffix = readSuffix(text, span, found, language)
    if (suffix) {
      numbers.push({...suffix, value: suffix.value * sign})
      at = found.end + 1
      continue
    }
    const over = overAfter(text, tokens, end, lexicon, language)
    if (over) {
      at = over
      continue
    }
    if (end === found.end && isFree(text, tokens, at, found, language)) {
      numbers.push({...span, value: found.value * sign, scale: found.scale})
    }
    at = end
  }
  return numbers
}

/** Digits that mean the same in every language. */
function readDigitsOnly(text: string): BareNumber[] {
  return readLiterals(text, {decimal: 'either'}).flatMap(({value, ...span}) =>
    value === undefined || /^[\p{L}\p{M}]/u.test(text.slice(span.end)) ? [] : [{...span, value, scale: 1}],
  )
}

const mayOpen = ({word, value}: Token, {openers}: Lexicon): boolean =>
  value !== undefined || openers.has(word)

function readOne(
  text: string,
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  language: string,
): Found | undefined {
  const minus = match(lexicon.minus, tokens, at)
  if (minus) return readNegative(text, tokens, at, minus.end, lexicon, language)
  const half = readHalfOf(tokens, at, lexicon)
  if (half) return {...half, scale: 1, isDigits: false}
  const share = readRatio(tokens, at, lexicon) ?? readFraction(text, tokens, at, lexicon)
  if (share) return {...share, scale: 1, isDigits: false}
  const number = readMixed(text, tokens, at, lexicon)
  const isArticle = number?.end === at + 1 && match(lexicon.articles, tokens, at) !== undefined
  if (!number || isArticle) return readArticle(text, tokens, at, lexicon, language)
  return readPoint(text, tokens, number, lexicon) ?? readDozens(tokens, at, number, lexicon) ?? number
}

/** `minus five`; where the word may mean another thing, the number is left out with it. */
function readNegative(
  text: string,
  tokens: readonly Token[],
  at: number,
  from: number,
  lexicon: Lexicon,
  language: string,
): Found | undefined {
  if (!adjoins(tokens, from)) return undefined
  const found = readOne(text, tokens, from, lexicon, language)
  if (!found) return undefined
  const isOther = at > 0 && adjoins(tokens, at) && match(lexicon.minusNotAfter, tokens, at - 1) !== undefined
  if (isOther) return undefined
  const isOpen = at === 0 || !adjoins(tokens, at) || lexicon.minusNotAfter.longest === 0
  const hasUnit = findUnitAfter(text, tokens[found.end - 1]!.end, language) !== undefined
  return isOpen || hasUnit ? {...found, value: -found.value} : {...found, value: Number.NaN}
}

/** `three dozen`; a hundred and more of them cannot be read. */
function readDozens(
  tokens: readonly Token[],
  at: number,
  number: Cardinal,
  lexicon: Lexicon,
): Found | undefined {
  const dozens = adjoins(tokens, number.end) ? match(lexicon.dozens, tokens, number.end) : undefined
  if (!dozens || number.end === at) return undefined
  const value = number.value < 100 ? number.value * dozens.value : Number.NaN
  return {value, end: dozens.end, scale: dozens.value, isDigits: false}
}

/** `a dozen`; the article as a number only where a unit follows: `un euro`. */
function readArticle(
  text: string,
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  language: string,
): Found | undefined {
  const article = match(lexicon.articles, tokens, at)
  const start = article ? article.end : at
  const dozens = start === at || adjoins(tokens, start) ? match(lexicon.dozens, tokens, start) : undefined
  if (dozens && (article || lexicon.grammar.onesFirst))
    return {value: dozens.value, end: dozens.end, scale: 1, isDigits: false}
  if (!article || language === 'en' || !adjoins(tokens, start)) return undefined
  const unit = findUnitAfter(text, tokens[start - 1]!.end, language)
  return unit?.kind === 'money' ? {value: 1, end: start, scale: 1, isDigits: false} : undefined
}

/** Where number words end that stand beside a number and yet do not belong to it: all of them are left out. */
function unreadEnd(tokens: readonly Token[], found: Found, lexicon: Lexicon): number | undefined {
  let end = found.end
  if (Number.isNaN(found.value)) return end + 1
  if (found.isDigits) return undefined
  const {cardinals, scales, fractions, ordinals, joinsTens, partEndings} = lexicon
  const isNumberWord = (at: number) =>
    adjoins(tokens, at) &&
    tokens[at]!.word !== '' &&
    ([cardinals, scales, fractions, ordinals].some((words) => match(words, tokens, at)) ||
      partEndings.some((ending) => tokens[at]!.word.endsWith(ending)))
  while (isNumberWord(end)) end++
  const joined = skip(joinsTens, tokens, end)
  if (joined > end && match(ordinals, tokens, joined)) return joined + 1
  return end > found.end ? end : undefined
}

/** Where a number ends that `over` parts from the one before it; undefined for none. */
function overAfter(
  text: string,
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  language: string,
): number | undefined {
  const over = adjoins(tokens, at) ? match(lexicon.overs, tokens, at) : undefined
  if (!over || !adjoins(tokens, over.end) || !mayOpen(tokens[over.end]!, lexicon)) return undefined
  return readOne(text, tokens, over.end, lexicon, language)?.end
}

/** Where digits end that stand right behind a scale and may belong to it, `4 thousand 3 hundred`; the number's own end for none. */
function besideDigits(
  text: string,
  tokens: readonly Token[],
  {end, scale}: Found,
  lexicon: Lexicon,
  language: string,
): number {
  const next = tokens[end]
  const isBeside = scale > 1 && next?.word === '' && next.value !== undefined && adjoins(tokens, end)
  return (isBeside && readOne(text, tokens, end, lexicon, language)?.end) || end
}

const suffixScales: Readonly<Record<string, number>> = {k: 1e3, m: 1e6, b: 1e9}

/** `100k`, and after a currency `$5m`: letters that elsewhere are a unit. */
function readSuffix(
  text: string,
  {start, end}: Span,
  {value, isDigits}: Found,
  language: string,
): BareNumber | undefined {
  const written = isDigits ? /^ ?([kKmMbB])(?![\p{L}\p{N}/])/u.exec(text.slice(end, end + 3)) : null
  if (!written) return undefined
  const letter = written[1]!.toLowerCase()
  // English parts them for a run of 10 k.
  const isScale =
    letter === 'k'
      ? written[0].length === 1 || language !== 'en'
      : findCurrencyBefore(text, start) !== undefined
  if (!isScale) return undefined
  const scale = suffixScales[letter]!
  return {start, end: end + written[0].length, value: value * scale, scale}
}

const minusSign = /(?:^|[\s([,;:])[-−–]$/u

/** Where a number begins with its sign: `-5`, but not the end of a range. */
function signStart(text: string, tokens: readonly Token[], at: number): number {
  const {start, word} = tokens[at]!
  if (word !== '' || !minusSign.test(text.slice(Math.max(0, start - 2), start))) return start
  const isRange = /\p{Nd}\s?[-−–]$/u.test(text.slice(Math.max(0, start - 4), start))
  return isRange ? start : start - 1
}

const shareOpener = /^(?:por|per|pour)$/
const hundredOfShare = /^(?:cien|ciento|cent|cento)$/

/** False for a number that a letter or a hyphen binds to the word beside it: `5G`, `30-year-old`, `post-nine`. */
function isFree(text: string, tokens: readonly Token[], at: number, found: Found, language: string): boolean {
  const first = tokens[at]!
  // The hundred of `por ciento`.
  if (hundredOfShare.test(first.word) && at > 0 && shareOpener.test(tokens[at - 1]!.word)) return false
  const end = tokens[found.end - 1]!.end
  if (first.word !== '' && at > 0 && /^[-\u2010\u2011]$/.test(first.gap)) return false
  const rest = text.slice(end, end + 2)
  // The base of a power.
  if (/^-?\^/.test(rest)) return false
  if (!/^(?:[\p{L}\p{M}]|[-\u2010\u2011]\p{L})/u.test(rest)) return true
  // `5m` may be metres or millions.
  if (/^m(?!\p{L})/u.test(rest)) return false
  return findUnitAfter(text, end, language) !== undefined
}
