import {hashStretch} from '../../text/fnv.ts'
import type {AnnotatedLine} from '../lines/annotate-line.ts'
import {stemsOf} from '../lines/word-overlap.ts'
import table from './edge-words.json' with {type: 'json'}

/** How much a word stands at the top of pages and at their foot rather than between, as natural logarithms. */
export interface EdgeWord {
  opening: number
  closing: number
}

/** What the table says of a word, by the hash of its stem or of a whole line. */
export type EdgeLexicon = (word: number) => EdgeWord | undefined

/** Words of the longest line that is looked at: menus and notices, not paragraphs. */
const mostWords = 60
/** Letters of the shortest word. */
const shortestWord = 2
/** Told apart from the stem of a line's only word. */
const wholeLine = 0x5bd1e995

const unknown: EdgeWord = {opening: 0, closing: 0}

/** Steps of the numbers in the table. */
export const edgeSteps = 10

const learned = new Map(
  table.words.map((word, index): [number, EdgeWord] => [
    word,
    {opening: table.opening[index]! / edgeSteps, closing: table.closing[index]! / edgeSteps},
  ]),
)

/** The words that were learned from pages. */
export const learnedEdgeWords: EdgeLexicon = (word) => learned.get(word)

/** The stems of a line and the line as a whole, as hashes; none for a paragraph. */
export function edgeWordsOf(text: string, line: AnnotatedLine): number[] {
  if (line.shape.words > mostWords) return []
  const words = [...stemsOf(text, line, shortestWord)]
  if (line.key !== '') words.push(hashStretch(line.key, 0, line.key.length) ^ wholeLine)
  return words
}

/** The mean of a line's words that the table knows. */
export function weighEdge(text: string, line: AnnotatedLine, lexicon: EdgeLexicon): EdgeWord {
  let opening = 0
  let closing = 0
  let known = 0
  for (const word of edgeWordsOf(text, line)) {
    const found = lexicon(word)
    if (!found) continue
    opening += found.opening
    closing += found.closing
    known++
  }
  return known === 0 ? unknown : {opening: opening / known, closing: closing / known}
}
