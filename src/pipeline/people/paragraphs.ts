import {findQuotedStretches} from '../text/quoted-stretches.ts'
import type {Article, Sentence, Span} from '../types.ts'
import {readTokens, type Token} from './tokens.ts'

/** A sentence's place in the text of its paragraph. */
export interface Part extends Span {
  sentence: Sentence
  /** Place among the article's sentences. */
  index: number
}

/** The sentences of a passage as one text, with its quotations found. */
export interface Paragraph {
  text: string
  kind: Sentence['passage']
  parts: readonly Part[]
  tokens: readonly Token[]
  /** True when its last quotation is not closed, as one that goes on in the next paragraph. */
  isOpen: boolean
}

/** Double marks that open; a quotation they never close may go on in the next paragraph. */
const opening = /(?:^|[\s(—–])(["“„«])(?=[\p{L}\p{N}[(…‘'])/gu

/** The paragraphs of an article, headline included. */
export function readParagraphs({sentences, passages}: Article): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let parts: Part[] = []
  let text = ''
  let passage = 0
  const close = () => {
    if (parts.length > 0) paragraphs.push(read(text, parts))
    parts = []
    text = ''
  }
  for (const [index, sentence] of sentences.entries()) {
    while (passage < passages.length && passages[passage]!.end <= sentence.start) {
      close()
      passage++
    }
    if (passages.length === 0) close()
    if (text !== '') text += ' '
    parts.push({sentence, index, start: text.length, end: text.length + sentence.text.length})
    text += sentence.text
  }
  close()
  return paragraphs
}

function read(text: string, parts: readonly Part[]): Paragraph {
  // Two single marks are a typewriter's double one.
  const stretches = findQuotedStretches(text.replaceAll("''", ' "'))
  const from = stretches.at(-1)?.end ?? 0
  const rest = [...text.slice(from).matchAll(opening)].map(
    (match) => from + match.index + match[0].length - 1,
  )
  const open = rest[0]
  const all = open === undefined ? stretches : [...stretches, {start: open, end: text.length}]
  return {
    text,
    kind: parts[0]!.sentence.passage,
    parts,
    tokens: withoutAsides(readTokens(text, all)),
    isOpen: open !== undefined,
  }
}

/** Words of an aside in brackets that tells nothing of who speaks: `(D-Md.)`. */
const LONGEST_ASIDE = 6

/** The tokens without short asides in brackets, which would part a name from its verb. */
function withoutAsides(tokens: readonly Token[]): Token[] {
  const kept: Token[] = []
  for (let at = 0; at < tokens.length; at++) {
    const end = tokens[at]!.text === '(' ? asideEnd(tokens, at) : -1
    if (end < 0) kept.push(tokens[at]!)
    else at = end
  }
  return kept
}

function asideEnd(tokens: readonly Token[], from: number): number {
  for (let at = from + 1; at <= from + LONGEST_ASIDE + 1 && at < tokens.length; at++) {
    if (tokens[at]!.text === ')') return at
    if (tokens[at]!.kind === 'quote') return -1
  }
  return -1
}

/** Place among the article's sentences of the one that stands at an offset of the paragraph. */
export function sentenceAt({parts}: Paragraph, at: number): number {
  return (parts.find(({end}) => at < end) ?? parts.at(-1)!).index
}
