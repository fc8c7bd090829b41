import {splitSentences} from '../../src/pipeline/sentences/sentences.ts'
import type {Passage} from '../../src/pipeline/types.ts'

/** A text and the language it is in. */
export interface SentenceRow {
  id: string
  language: string
  text: string
}

/** Where blank lines part a text. */
const blankLines = /\n[^\S\n]*\n/

/** The sentences of every row, in the order of the rows; blank lines part paragraphs, other breaks are white space. */
export function predictSentences(rows: readonly SentenceRow[]): {id: string; sentences: string[]}[] {
  return rows.map(({id, language, text}) => ({
    id,
    sentences: splitSentences(text, paragraphsOf(text), language).map((sentence) => sentence.text),
  }))
}

function paragraphsOf(text: string): Passage[] {
  let start = 0
  return text.split(blankLines).flatMap((block) => {
    const from = text.indexOf(block, start)
    start = from + block.length
    return block.trim() === '' ? [] : [{start: from, end: start, kind: 'paragraph' as const}]
  })
}
