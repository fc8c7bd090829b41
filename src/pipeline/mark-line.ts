import type {Place} from './boilerplate/phrase-table.ts'
import {foldPhrase} from './line-key.ts'
import type {LinePattern} from './line-patterns.ts'
import {linePatterns} from './line-patterns.ts'
import {isProse, type LineShape, shapeOf} from './line-shape.ts'
import type {Line} from './lines.ts'
import {type FoundPhrase, findPhrase, type PhraseMatch} from './phrase-rules.ts'

/** A line with what its own characters say, whatever stands around it. */
export interface MarkedLine extends Line {
  shape: LineShape
  prose: boolean
  /** Folded words of a short line; empty for a long one. */
  key: string
  /** The rule that knows the line as boilerplate by itself. */
  rule?: string
  place?: Place
  match?: PhraseMatch
  /** A rule that may be right, but not by the line alone. */
  doubt?: string
  /** True where the same short line stands again near by. */
  repeated: boolean
  /** How likely the line is text, 0 to 1, by the line model; 1 where nothing asked it. */
  score: number
}

/** Lines longer than this are text or at least no phrase of a table. */
const phraseCharacters = 180
const phraseWords = 26
/** Longest line that openings alone condemn when it reads as a sentence. */
const sentenceWords = 34

/** An address beside a mark, as mail programs write links. */
const addressInText = /[(<]?https?:\/\/\S+/g

/** Mark one line by the tables and patterns. */
export function markLine(text: string, line: Line): MarkedLine {
  const shape = shapeOf(text, line)
  const marked: MarkedLine = {...line, shape, prose: isProse(shape), key: '', repeated: false, score: 1}
  if (shape.length > phraseCharacters * 2 || shape.words > sentenceWords) {
    const strip = stripOf(shape)
    if (strip) Object.assign(marked, strip)
    return marked
  }
  marked.key = foldPhrase(text.slice(line.start, line.end).replace(addressInText, ''))
  if (shape.length <= phraseCharacters && shape.words <= phraseWords) {
    const phrase = findPhrase(marked.key)
    if (phrase?.sure && !isSentence(phrase, marked)) {
      const {table, match} = phrase
      return Object.assign(marked, {rule: table.rule, place: table.place, match})
    }
    if (phrase) marked.doubt = phrase.table.rule
    const content = text.slice(line.start, line.end)
    const pattern = linePatterns.find(({matches}) => matches(content, marked.key, shape))
    if (pattern) return Object.assign(marked, named(pattern))
  }
  return marked
}

/** Tables whose openings also begin ordinary sentences: there, only a line that is none counts. */
const titleTables = new Set(['related-headlines', 'navigation', 'photo-credit', 'tags', 'read-more'])

function isSentence({table, match}: FoundPhrase, {prose, shape}: MarkedLine): boolean {
  return match === 'opening' && prose && shape.ending === 'stop' && titleTables.has(table.rule)
}

const strip = linePatterns.find(({rule}) => rule === 'headline-strip')!

function stripOf(shape: LineShape) {
  return strip.matches('', '', shape) ? named(strip) : undefined
}

function named({rule, place}: LinePattern) {
  return {rule, place}
}
