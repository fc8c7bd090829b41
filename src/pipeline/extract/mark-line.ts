import {stampKind} from '../date/stamps.ts'
import {foldPhrase} from '../text/line-key.ts'
import type {Line} from '../text/lines.ts'
import type {Place} from './boilerplate/phrase-table.ts'
import type {LinePattern} from './line-patterns.ts'
import {linePatterns, longLinePatterns, stampRules} from './line-patterns.ts'
import {isProse, type LineShape, shapeOf} from './line-shape.ts'
import {type FoundPhrase, findPhrase, type PhraseMatch} from './phrase-rules.ts'

/** A line with what its own characters say, whatever stands around it. */
export interface MarkedLine extends Line {
  shape: LineShape
  prose: boolean
  /** Folded words of a short line; empty for running text. */
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
/** Words of the longest line whose form is looked at. */
const patternWords = 120

/** An address beside a mark, as mail programs write links. */
const addressInText = /[(<]?https?:\/\/\S+/g

/** Mark one line by the tables and patterns. */
export function markLine(text: string, line: Line): MarkedLine {
  const shape = shapeOf(text, line)
  const marked: MarkedLine = {...line, shape, prose: isProse(shape), key: '', repeated: false, score: 1}
  const isShort = shape.length <= phraseCharacters && shape.words <= phraseWords
  if (!isShort && shape.words > patternWords) return marked
  const content = text.slice(line.start, line.end)
  const found = isShort ? markShortLine(content, marked) : findPattern(longLinePatterns, content, marked)
  if (marked.prose) marked.key = ''
  return found ? Object.assign(marked, found) : marked
}

/** A line that is not read: nothing is known of it but the rule that leaves it out. */
export function leaveOut(text: string, line: Line, rule: string): MarkedLine {
  const shape = {...shapeOf(text, {...line, end: line.start}), length: line.end - line.start}
  return {
    ...line,
    shape,
    prose: false,
    key: '',
    repeated: false,
    score: 0,
    rule,
    place: 'inside',
  }
}

function markShortLine(content: string, marked: MarkedLine): LineRule | undefined {
  marked.key = foldPhrase(content.includes('://') ? content.replace(addressInText, '') : content)
  const phrase = findPhrase(marked.key)
  if (phrase?.sure && !isSentence(phrase, marked)) {
    return {rule: phrase.table.rule, place: phrase.table.place, match: phrase.match}
  }
  if (phrase) marked.doubt = phrase.table.rule
  const stamp = stampKind(marked.key)
  return stamp ? stampRules[stamp] : findPattern(linePatterns, content, marked)
}

function findPattern(
  patterns: readonly LinePattern[],
  content: string,
  {key, shape}: MarkedLine,
): LineRule | undefined {
  const found = patterns.find(({matches}) => matches(content, key, shape))
  return found && {rule: found.rule, place: found.place}
}

type LineRule = Pick<MarkedLine, 'rule' | 'place' | 'match'>

/** Tables whose openings also begin ordinary sentences: there, only a line that is none counts. */
const titleTables = new Set(['related-headlines', 'navigation', 'photo-credit', 'tags', 'read-more'])

function isSentence({table, match}: FoundPhrase, {prose, shape}: MarkedLine): boolean {
  return match === 'opening' && prose && shape.ending === 'stop' && titleTables.has(table.rule)
}
