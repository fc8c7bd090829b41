import {inAllLanguages} from '../../languages/languages.ts'
import {findQuotedStretches} from '../text/quoted-stretches.ts'
import type {Span} from '../types.ts'

const personTitles = new Set(inAllLanguages('personTitles'))

/** A word, a comma or a whole quotation of a sentence. */
export interface Token extends Span {
  kind: 'word' | 'mark' | 'quote'
  text: string
  /** True for a possessive: the name of an owner, not of who is owned. */
  owns: boolean
}

const wordOrMark = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*|[,;:()—–]/gu

/** The sentence as a row of tokens in which each quotation is one. */
export function readTokens(text: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  for (const stretch of findQuotedStretches(text)) {
    tokens.push(...readPlain(text, at, stretch.start))
    tokens.push({...stretch, kind: 'quote', text: text.slice(stretch.start, stretch.end), owns: false})
    at = stretch.end
  }
  return [...tokens, ...readPlain(text, at, text.length)]
}

function readPlain(text: string, from: number, to: number): Token[] {
  return [...text.slice(from, to).matchAll(wordOrMark)].map((match) => {
    const start = from + match.index
    const isWord = /[\p{L}\p{N}]/u.test(match[0][0]!)
    const word = isWord ? trimWord(match[0]) : match[0]
    const owns = /['’]s?$/.test(match[0])
    return {start, end: start + word.length, kind: isWord ? 'word' : 'mark', text: word, owns}
  })
}

/** A stop stays with an initial or a short title, and a possessive goes. */
function trimWord(word: string): string {
  const bare = word.replace(/['’]s?$/, '')
  let end = bare.length
  while (end > 0 && ".'’-".includes(bare[end - 1]!)) end--
  const stem = bare.slice(0, end)
  return stem.length === 1 || personTitles.has(stem.toLowerCase()) ? bare : stem
}
