import {inAllLanguages} from '../../languages/languages.ts'
import {findQuotedStretches} from '../text/quoted-stretches.ts'
import type {Span} from '../types.ts'

const personTitles = new Set(inAllLanguages('personTitles'))

/** A word, a mark, the end of a sentence, or a whole quotation of a paragraph. */
export interface Token extends Span {
  kind: 'word' | 'mark' | 'stop' | 'quote'
  text: string
  /** True for a possessive: the name of an owner, not of who is owned. */
  owns: boolean
}

const wordMarkOrStop = /[\p{L}\p{N}@][\p{L}\p{M}\p{N}'’.-]*|[,;:()—–]|[.!?…]/gu

/** The paragraph as a row of tokens in which each quotation is one. */
export function readTokens(text: string, stretches: readonly Span[] = findQuotedStretches(text)): Token[] {
  const tokens: Token[] = []
  let at = 0
  for (const stretch of stretches) {
    tokens.push(...readPlain(text, at, stretch.start))
    tokens.push({...stretch, kind: 'quote', text: text.slice(stretch.start, stretch.end), owns: false})
    at = stretch.end
  }
  return [...tokens, ...readPlain(text, at, text.length)]
}

function readPlain(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = []
  if (from >= to) return tokens
  for (const match of text.slice(from, to).matchAll(wordMarkOrStop)) {
    const [raw] = match
    const start = from + match.index
    const kind = kindOf(raw)
    if (kind !== 'word') tokens.push({start, end: start + 1, kind, text: raw, owns: false})
    else if (!trailing.test(raw)) tokens.push({start, end: start + raw.length, kind, text: raw, owns: false})
    else pushTrimmed(tokens, text, {raw, start, to})
  }
  return tokens
}

/** What may have to go from the end of a word. */
const trailing = /['’.-]s?$/

const kindOf = (raw: string): 'word' | 'mark' | 'stop' => {
  if (raw.length > 1) return 'word'
  if (raw === '.' || raw === '!' || raw === '?' || raw === '…') return 'stop'
  return ',;:()—–'.includes(raw) ? 'mark' : 'word'
}

function pushTrimmed(
  tokens: Token[],
  text: string,
  {raw, start, to}: {raw: string; start: number; to: number},
): void {
  const word = trimWord(raw)
  const end = start + word.length
  const owns = /['’]s?$/.test(raw) || /s['’]/.test(raw.slice(word.length - 1, word.length + 1))
  tokens.push({start, end, kind: 'word', text: word, owns})
  if (raw.slice(word.length).includes('.') && endsHere(text, start + raw.length, to))
    tokens.push({start: end, end: end + 1, kind: 'stop', text: '.', owns: false})
}

/** True when a stop before `at` ends a sentence: nothing or a capital follows. */
const endsHere = (text: string, at: number, to: number): boolean =>
  at >= to || /^\s+[^\p{Ll}\s]/u.test(text.slice(at, at + 3))

/** A stop stays with an initial or a short title, and a possessive goes. */
function trimWord(word: string): string {
  const bare = word.replace(/['’]s?$/, '')
  let end = bare.length
  while (end > 0 && ".'’-".includes(bare[end - 1]!)) end--
  const stem = bare.slice(0, end)
  const keepsStop = stem.length === 1 || /\.\p{L}$/u.test(stem) || isShortTitle(stem)
  return keepsStop ? bare : stem
}

/** True for a title, or a part of a name, that is written with a stop: `Sen.`, `Jr.`. */
const isShortTitle = (stem: string): boolean =>
  stem.length < 6 && (personTitles.has(stem.toLowerCase()) || /^(?:Jr|Sr|St)$/.test(stem))
