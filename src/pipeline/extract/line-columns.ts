import {KIND, kindOfUnit, lowerUnit} from '../text/character-kinds.ts'
import {foldPhrase} from '../text/line-key.ts'
import type {Article, ExtractedDocument, Passage, Span} from '../types.ts'

/** The lines of all articles of a folder as hashes, those of one document after those of another. */
export interface LineColumns {
  /** Number of the first line of each document, and of the line after the last. */
  starts: Uint32Array
  /** Hash of a line's letters; 0 for a line that never is furniture: a headline, a line of few words. */
  letters: Uint32Array
  /** Hash of what the line says, folded: {@linkcode UNKNOWN}, {@linkcode FEW_WORDS} or {@linkcode LEAST_KEY} and more. */
  keys: Uint32Array
  /** Hash of what the line above it in its article says; means nothing where the key is unknown. */
  above: Uint32Array
}

/** Nobody had to know what the line says. */
export const UNKNOWN = 0
/** Folded, the line has too few words. */
export const FEW_WORDS = 1
/** Whoever looks only at the upper bits of a key still tells one from no key. */
const LEAST_KEY = 2 ** 16

/** Words of the shortest line that may be furniture: short sentences recur by chance. */
const fewestWords = 6

/** A document whose lines are laid out: its row in the earlier columns, or what to read them from. */
export interface LinedDocument {
  row: number | undefined
  whole: () => ExtractedDocument
}

/** The lines of a folder: copied where a document was there before, hashed where it was not. */
export function layOutLines(
  documents: readonly LinedDocument[],
  before: LineColumns | undefined,
): LineColumns {
  const starts = new Uint32Array(documents.length + 1)
  documents.forEach(({row, whole}, index) => {
    const lines = row === undefined ? countLines(whole()) : before!.starts[row + 1]! - before!.starts[row]!
    starts[index + 1] = starts[index]! + lines
  })
  const size = starts.at(-1)!
  const columns = {
    starts,
    letters: new Uint32Array(size),
    keys: new Uint32Array(size),
    above: new Uint32Array(size),
  }
  documents.forEach(({row, whole}, index) => {
    const start = starts[index]!
    if (row === undefined) hashLines(whole(), columns.letters, start)
    else {
      for (const name of ['letters', 'keys', 'above'] as const) {
        columns[name].set(before![name].subarray(before!.starts[row]!, before!.starts[row + 1]!), start)
      }
    }
  })
  return columns
}

const countLines = ({articles}: ExtractedDocument): number =>
  articles.reduce((sum, {passages}) => sum + passages.length, 0)

function hashLines({document, articles}: ExtractedDocument, letters: Uint32Array, start: number) {
  let line = start
  for (const {passages} of articles) {
    for (const passage of passages) letters[line++] = hashLetters(document.text, passage)
  }
}

/** Note what a line says, and the one above it: `place` tells where the line stands in its document. */
export function readLine(
  columns: LineColumns,
  line: number,
  text: string,
  {passages, index}: {passages: Article['passages']; index: number},
) {
  const key = keyOfPassage(text, passages[index]!)
  columns.keys[line] = key === undefined ? FEW_WORDS : hashText(key, columns.letters[line]!)
  columns.above[line] = hashText(wordsAbove(text, passages, index), 0)
}

/** What the line above a passage says, folded where it is long enough. */
function wordsAbove(text: string, passages: readonly Passage[], index: number): string {
  const passage = passages[index - 1]
  if (!passage) return ''
  return keyOfPassage(text, passage) ?? text.slice(passage.start, passage.end)
}

function keyOfPassage(text: string, {start, end, kind}: Passage): string | undefined {
  if (kind === 'headline') return undefined
  const key = foldPhrase(text.slice(start, end))
  return key.split(' ', fewestWords).length < fewestWords ? undefined : key
}

/** Letters of a line that are hashed: enough to tell nearly all lines apart. */
const hashedLetters = 40

/** FNV-1a over the first letters in lower case: lines that fold to the same words have the same. */
function hashLetters(text: string, {start, end, kind}: Passage): number {
  if (kind === 'headline' || hasFewWords(text, {start, end})) return 0
  let hash = 0x811c9dc5
  let letters = 0
  for (let at = start; at < end && letters < hashedLetters; at++) {
    const unit = text.charCodeAt(at)
    const kind = kindOfUnit[unit]!
    if (kind !== KIND.lower && kind !== KIND.upper) continue
    hash = Math.imul(hash ^ lowerUnit[unit]!, 0x01000193)
    letters++
  }
  return hash >>> 0 || 1
}

/** True if so little white space stands between the words that folding leaves too few of them. */
function hasFewWords(text: string, {start, end}: Span): boolean {
  let gaps = 0
  let isGap = false
  for (let at = start; at < end; at++) {
    const wasGap = isGap
    isGap = isWhite(text.charCodeAt(at))
    if (isGap && !wasGap && ++gaps === fewestWords - 1) return false
  }
  return true
}

/** White space as expressions know it. */
function isWhite(unit: number): boolean {
  if (unit < 128) return unit === 32 || (unit >= 9 && unit <= 13)
  if (unit === 0xa0 || unit === 0x1680 || unit === 0x3000 || unit === 0xfeff) return true
  return (
    unit >= 0x2000 &&
    (unit <= 0x200a || unit === 0x2028 || unit === 0x2029 || unit === 0x202f || unit === 0x205f)
  )
}

/** FNV-1a over all units, stirred: at least {@linkcode LEAST_KEY}. */
function hashText(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return Math.max((hash ^ (hash >>> 16)) >>> 0, LEAST_KEY)
}
