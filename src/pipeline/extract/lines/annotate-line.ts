import {stampKind} from '../../date/stamps.ts'
import {foldPhrase} from '../../text/line-key.ts'
import type {Line} from '../../text/lines.ts'
import {isMeasure} from './is-measure.ts'
import type {LinePattern} from './line-patterns.ts'
import {linePatterns, longLinePatterns, stampRules} from './line-patterns.ts'
import {isProse, type LineShape, shapeOf} from './line-shape.ts'
import {type FoundPhrase, findPhrase, type PhraseMatch} from './phrase-rules.ts'
import type {Place} from './phrase-tables.ts'

/** A line with what its own characters say, whatever stands around it. */
export interface AnnotatedLine extends Line {
  shape: LineShape
  prose: boolean
  /** Folded words of a short line; empty for running text. */
  key: string
  /** The rule that knows the line as boilerplate by itself. */
  rule: string | undefined
  place: Place | undefined
  match: PhraseMatch | undefined
  /** A rule that may be right, but not by the line alone. */
  doubt: string | undefined
  /** True where the same short line stands again near by. */
  repeated: boolean
  /** How likely the line is text, 0 to 1, by the line model; 1 where nothing asked it. */
  score: number
  /** What markup says the line is, in a page that is one article. */
  told: 'heading' | 'text' | undefined
  /** True where another page begins, in a document that was pasted together of several. */
  opensPage: boolean
}

/** Lines longer than this are text or at least no phrase of a table. */
const phraseCharacters = 180
const phraseWords = 26
/** Words of the longest line whose form is looked at. */
const patternWords = 120

/** An address beside a mark, as mail programs write links. */
const addressInText = /[(<]?https?:\/\/\S+/g

/** Mark one line by the tables and patterns. */
export function annotateLine(text: string, line: Line): AnnotatedLine {
  const marked = unmarked(line, shapeOf(text, line))
  const {shape} = marked
  const isShort = shape.length <= phraseCharacters && shape.words <= phraseWords
  if (!isShort && shape.words > patternWords) return marked
  const content = withoutEmphasis(text.slice(line.start, line.end))
  const found = isShort ? markShortLine(content, marked) : findPattern(longLinePatterns, content, marked)
  if (marked.prose) marked.key = ''
  marked.rule = found?.rule
  marked.place = found?.place
  marked.match = found?.match
  return marked
}

/** A line that is not read: nothing is known of it but the rule that leaves it out. */
export function leaveOut(text: string, line: Line, rule: string): AnnotatedLine {
  const shape = {...shapeOf(text, {...line, end: line.start}), length: line.end - line.start}
  return {...unmarked(line, shape), prose: false, score: 0, rule, place: 'inside'}
}

/** Every field from the start: objects of one form are read quickest, and a document has many lines. */
function unmarked({start, end, blanks}: Line, shape: LineShape): AnnotatedLine {
  return {
    start,
    end,
    blanks,
    shape,
    prose: isProse(shape),
    key: '',
    rule: undefined,
    place: undefined,
    match: undefined,
    doubt: undefined,
    repeated: false,
    score: 1,
    told: undefined,
    opensPage: false,
  }
}

/** Marks on either side of a line that is bold, in italics, or both. */
const mostMarks = 3

/** A line without the marks of Markdown that set all of it in italics or bold. */
function withoutEmphasis(content: string): string {
  let marks = 0
  while (marks < mostMarks && isMarked(content, marks, content.length - 1 - marks)) marks++
  return marks === 0 ? content : content.slice(marks, content.length - marks)
}

function isMarked(content: string, first: number, last: number): boolean {
  const mark = content[first]
  return (mark === '*' || mark === '_') && content[last] === mark && last - first >= 2
}

function markShortLine(content: string, marked: AnnotatedLine): LineRule | undefined {
  marked.key = foldPhrase(content.includes('://') ? content.replace(addressInText, '') : content)
  const phrase = findPhrase(marked.key)
  if (phrase?.sure && !isSentence(phrase, marked)) {
    return {rule: phrase.table.rule, place: phrase.table.place, match: phrase.match}
  }
  if (phrase) marked.doubt = phrase.table.rule
  const stamp = isMeasure(content) ? undefined : stampKind(marked.key)
  return stamp ? stampRules[stamp] : findPattern(linePatterns, content, marked)
}

function findPattern(
  patterns: readonly LinePattern[],
  content: string,
  {key, shape}: AnnotatedLine,
): LineRule | undefined {
  const found = patterns.find(({matches}) => matches(content, key, shape))
  return found && {rule: found.rule, place: found.place}
}

interface LineRule {
  rule: string
  place: Place
  match?: PhraseMatch
}

/** Tables whose openings also begin ordinary sentences: there, only a line that is none counts. */
const titleTables = new Set(['related-headlines', 'navigation', 'photo-credit', 'tags', 'read-more'])

function isSentence({table, match}: FoundPhrase, {prose, shape}: AnnotatedLine): boolean {
  return match === 'opening' && prose && shape.ending === 'stop' && titleTables.has(table.rule)
}
