import type {Lexicon} from './lexicon.ts'
import {adjoins, match, type Reading, type Token} from './tokens.ts'

/** A whole number read from words, digits or both. */
export interface Cardinal extends Reading {
  /** The last word that multiplied, 1 for none: what `and a half` is a half of. */
  scale: number
  /** True where only digits were read. */
  isDigits: boolean
}

const HUNDRED = 100
const THOUSAND = 1000

/** The longest number that begins at a token: `two hundred and five million`, `3 million`, `2,5 Mio`. */
export function readCardinal(tokens: readonly Token[], at: number, lexicon: Lexicon): Cardinal | undefined {
  let terms: Term[] = []
  let end = at
  while (terms.at(-1)?.scale !== 1) {
    const next = readTerm(tokens, end, terms, lexicon)
    if (!next) break
    ;({terms, end} = next)
  }
  if (terms.length === 0) return undefined
  const value = terms.reduce((sum, term) => sum + term.value, 0)
  return {value, end, scale: terms.at(-1)!.scale, isDigits: end === at + 1 && tokens[at]!.word === ''}
}

/** A part of a number: `two hundred thousand` is 200,000 of the scale 1,000. */
interface Term {
  value: number
  scale: number
}

function readTerm(tokens: readonly Token[], from: number, before: readonly Term[], lexicon: Lexicon) {
  const isFirst = before.length === 0
  const start = isFirst ? from : skip(lexicon.joins, tokens, from)
  if (!isFirst && !adjoins(tokens, start)) return undefined
  const group =
    readGroup(tokens, start, lexicon, isFirst) ??
    (isFirst || start === from ? readAlone(tokens, start, lexicon) : undefined)
  if (!group) return undefined
  const scale = gluedScale(tokens, start, group)
  const scaled = fold([...before, {value: group.value, scale}], tokens, group.end, lexicon)
  if (scaled.terms.some(({value}, index) => index > 0 && value >= scaled.terms[index - 1]!.scale))
    return undefined
  // `two million and one half`, `vingt et un cinquième`: what follows is added as a fraction.
  if (!isFirst && opensFraction(tokens, group.end, lexicon)) return undefined
  // Digits follow a scale only with one of their own: `2 million 300 thousand`.
  if (!isFirst && tokens[start]!.word === '' && scaled.end === group.end) return undefined
  return scaled
}

const opensFraction = (tokens: readonly Token[], at: number, {fractions, halves}: Lexicon): boolean =>
  adjoins(tokens, at) && (match(fractions, tokens, at) ?? match(halves, tokens, at)) !== undefined

/** The scale a long word ends in: what is smaller may follow `vijfduizend`. */
function gluedScale(tokens: readonly Token[], at: number, {value, end}: Reading): number {
  const token = tokens[at]!
  if (end !== at + 1 || token.word === '' || token.value === undefined) return 1
  return [1e9, 1e6, 1e3].find((scale) => value % scale === 0) ?? 1
}

/** Multiplies what is smaller than a scale by the scale, as often as one follows: `three lakh crore`. */
function fold(terms: readonly Term[], tokens: readonly Token[], from: number, {scales}: Lexicon) {
  let end = from
  let folded = [...terms]
  for (;;) {
    const scale = adjoins(tokens, end) ? match(scales, tokens, end) : undefined
    if (!scale) break
    const rest = folded.filter((term) => term.scale >= scale.value)
    const sum = folded.slice(rest.length).reduce((total, {value}) => total + value, 0)
    if (sum === 0) break
    folded = [...rest, {value: sum * scale.value, scale: scale.value}]
    end = scale.end
  }
  return {terms: folded, end}
}

/** A scale with no number before it, or with an article: `mil`, `a million`. */
function readAlone(
  tokens: readonly Token[],
  at: number,
  {articles, scales, alone}: Lexicon,
): Reading | undefined {
  const article = match(articles, tokens, at)
  if (article && adjoins(tokens, article.end) && match(scales, tokens, article.end))
    return {value: 1, end: article.end}
  return match(alone, tokens, at) && match(scales, tokens, at) ? {value: 1, end: at} : undefined
}

/** A number below 1,000 in words; a first one may be digits or a number glued of words. */
function readGroup(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  isFirst: boolean,
): Reading | undefined {
  const token = tokens[at]
  if (!token) return undefined
  if (token.value !== undefined) return readLeading(tokens, at, lexicon, isFirst)
  const half = match(lexicon.withHalf, tokens, at)
  if (half && half.value >= 1) return half
  return readHundreds(tokens, at, lexicon) ?? readBelowHundred(tokens, at, lexicon)
}

/** Digits or a long word, and a hundred that multiplies them: `322 hundred`. */
function readLeading(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  isFirst: boolean,
): Reading | undefined {
  const {word, value = 0} = tokens[at]!
  if (!isFirst && word === '' && !Number.isInteger(value)) return undefined
  const isCoin = word === '' && match(lexicon.coins, tokens, at + 1) !== undefined
  const hundred =
    adjoins(tokens, at + 1) && tokens[at + 1]!.gap !== '' && !isCoin
      ? match(lexicon.cardinals, tokens, at + 1)
      : undefined
  if (hundred?.value !== HUNDRED || value >= THOUSAND) return {value, end: at + 1}
  // `3 hundred and 21`
  const next = skip(lexicon.joins, tokens, hundred.end)
  const rest =
    next > hundred.end && tokens[next]?.word === '' && adjoins(tokens, next) ? tokens[next]!.value : undefined
  const isRest = rest !== undefined && rest < HUNDRED && Number.isInteger(rest)
  return {value: value * HUNDRED + (isRest ? rest : 0), end: isRest ? next + 1 : hundred.end}
}

function readHundreds(tokens: readonly Token[], at: number, lexicon: Lexicon): Reading | undefined {
  const {cardinals, joins, joinsTens, articles, alone} = lexicon
  const count = readBelowHundred(tokens, at, lexicon) ?? match(articles, tokens, at)
  const after = count && adjoins(tokens, count.end) ? match(cardinals, tokens, count.end) : undefined
  const first = match(cardinals, tokens, at)
  let hundreds: Reading | undefined
  if (count && after?.value === HUNDRED) hundreds = {value: count.value * HUNDRED, end: after.end}
  else if (first && first.value >= HUNDRED && (first.value > HUNDRED || match(alone, tokens, at)))
    hundreds = first
  if (!hundreds) return undefined
  const start = skip(joins.longest > 0 ? joins : joinsTens, tokens, hundreds.end)
  const rest = adjoins(tokens, start) ? readBelowHundred(tokens, start, lexicon) : undefined
  const isCount =
    rest !== undefined && adjoins(tokens, rest.end) && match(cardinals, tokens, rest.end)?.value === HUNDRED
  return rest && !isCount && rest.value > 0 ? {value: hundreds.value + rest.value, end: rest.end} : hundreds
}

function readBelowHundred(tokens: readonly Token[], at: number, lexicon: Lexicon): Reading | undefined {
  const first = match(lexicon.cardinals, tokens, at)
  if (!first || first.value >= HUNDRED) return undefined
  const isTen = first.value % 10 === 0 && first.value >= (lexicon.grammar.tenTakesOnes ? 10 : 20)
  if (!isTen && !(lexicon.grammar.onesFirst && first.value < 10)) return first
  const start = skip(lexicon.joinsTens, tokens, first.end)
  if (!adjoins(tokens, start) || (!isTen && start === first.end)) return first
  const second =
    match(lexicon.cardinals, tokens, start) ??
    (start > first.end ? match(lexicon.articles, tokens, start) : undefined)
  if (!second) return first
  const [ten, one] = isTen ? [first.value, second.value] : [second.value, first.value]
  const room = lexicon.tensTakeTeens.has(ten) ? 20 : 10
  const isPair = (isTen || ten >= 20) && ten < HUNDRED && ten % 10 === 0 && one > 0 && one < room
  return isPair ? {value: ten + one, end: second.end} : first
}

/** The index after a word of a list, or the same index where none stands. */
export function skip(words: Lexicon['joins'], tokens: readonly Token[], at: number): number {
  return adjoins(tokens, at) ? (match(words, tokens, at)?.end ?? at) : at
}
