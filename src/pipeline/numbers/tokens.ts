import type {Span} from '../types.ts'
import {readGlued} from './glued.ts'
import type {Lexicon, Phrases} from './lexicon.ts'
import {readLiterals} from './literals.ts'

/** A word or a number in digits. */
export interface Token extends Span {
  /** In lower case and folded; empty for digits. */
  word: string
  /** What digits or a long number word are worth; absent for other words and for digits that count nothing. */
  value?: number
  /** What stands between the token before and this one. */
  gap: string
}

/** A reading of some tokens. */
export interface Reading {
  value: number
  /** Index after the last token read. */
  end: number
}

const wordPattern = /\p{L}[\p{L}\p{M}]*(?:['’ʼ]\p{L}[\p{L}\p{M}]*)*/gu
const partPattern = /\p{L}[\p{L}\p{M}]*/gu
/** Parts of one number stand apart by spaces, by a hyphen, or not at all. */
const soft = /^(?:[ \u00A0\u2009\u202F]{0,2}|[-\u2010\u2011])$/u

/** The words and the numbers in digits of a text, in order. */
export function readTokens(text: string, lexicon: Lexicon): Token[] {
  const tokens: Token[] = []
  const literals = readLiterals(text, lexicon.grammar)
  let next = 0
  let end = 0
  const add = (token: Span & {word: string; value?: number | undefined}) => {
    const {value, ...rest} = token
    tokens.push({...rest, ...(value === undefined ? {} : {value}), gap: text.slice(end, token.start)})
    end = token.end
  }
  for (const match of text.matchAll(wordPattern)) {
    while (next < literals.length && literals[next]!.start <= match.index)
      add({...literals[next++]!, word: ''})
    if (match.index < end) continue
    for (const word of partWord(match[0], match.index, lexicon)) add(word)
  }
  while (next < literals.length) add({...literals[next++]!, word: ''})
  return tokens
}

/** A word as it is looked up; an elided article and an Arabic `and` are words of their own. */
function partWord(
  written: string,
  start: number,
  lexicon: Lexicon,
): (Span & {word: string; value?: number})[] {
  const lower = lexicon.fold(lowerCase(written, lexicon))
  const end = start + written.length
  if (
    lexicon.grammar.onesFirst &&
    /^\u0648./u.test(lower) &&
    !isKnown(lower, lexicon) &&
    isKnown(lower.slice(1), lexicon)
  ) {
    return [
      {start, end: start + 1, word: lower[0]!},
      {start: start + 1, end, word: lower.slice(1)},
    ]
  }
  if (/['’ʼ]/.test(written) && !lexicon.cardinals.values.has(lower)) {
    return [...written.matchAll(partPattern)].map((part) => ({
      start: start + part.index,
      end: start + part.index + part[0].length,
      word: lexicon.fold(lowerCase(part[0], lexicon)),
    }))
  }
  const value = readGlued(lower, lexicon)
  return [{start, end, word: lower, ...(value === undefined ? {} : {value})}]
}

const lowerCase = (word: string, {grammar}: Lexicon): string =>
  // The dot of a capital I tells two Turkish letters apart.
  ('altı' in grammar.cardinals ? word.replace(/I/g, 'ı').replace(/İ/g, 'i') : word).toLowerCase()

const isKnown = (word: string, {openers, scales}: Lexicon): boolean =>
  openers.has(word) || scales.values.has(word)

/** True where the token may belong to the same number as the one before it. */
export const adjoins = (tokens: readonly Token[], at: number): boolean =>
  at < tokens.length && (at === 0 || soft.test(tokens[at]!.gap))

/** The longest phrase of a list that stands at a token. */
export function match({values, longest}: Phrases, tokens: readonly Token[], at: number): Reading | undefined {
  if (longest === 0 || at >= tokens.length || tokens[at]!.word === '') return undefined
  let best: Reading | undefined
  let written = ''
  for (let end = at; end < Math.min(tokens.length, at + longest); end++) {
    if (end > at && !adjoins(tokens, end)) break
    written = end === at ? tokens[end]!.word : `${written} ${tokens[end]!.word}`
    const value = values.get(written)
    if (value !== undefined) best = {value, end: end + 1}
  }
  return best
}
