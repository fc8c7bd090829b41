import type {Article} from '../types.ts'
import {FEW_WORDS, type LineColumns, type LinedDocument, readLine, UNKNOWN} from './line-columns.ts'

/** Documents in which a line must stand to be furniture. */
const fewestDocuments = 4
/** Share of a line's places that must follow different lines: in copies of one article it follows the same one. */
const differentShare = 0.75

/** What an earlier build knew of the lines of its folder. */
export interface KnownLines {
  lines: LineColumns
  furniture: Float64Array
}

export interface RepeatedLines {
  /** The lines to take out, as {@linkcode lineName} names them. */
  furniture: ReadonlySet<number>
  /** Those that are, or were, furniture in one of the two builds only. */
  flipped: ReadonlySet<number>
}

/**
 * Find the lines that stand in many documents of the folder, each time under other words: a site's furniture that no
 * rule knows. Copies of one article keep what they share.
 *
 * Only lines that stand in documents which are new, changed or gone are judged, wherever else they stand: all other
 * lines stand where they stood. What they say is read, and noted in `lines`, once they stand in enough places.
 */
export function findRepeatedLines(
  documents: readonly LinedDocument[],
  lines: LineColumns,
  before: KnownLines | undefined,
): RepeatedLines {
  const touched = countTouched(documents, lines, before?.lines)
  const places = new Map<number, Places>()
  documents.forEach(({whole}, document) => {
    let passages: PassagePlace[] | undefined
    for (let line = lines.starts[document]!; line < lines.starts[document + 1]!; line++) {
      if (!touched.recurs(lines.letters[line]!)) continue
      if (lines.keys[line] === UNKNOWN) {
        passages ??= listPassages(whole().articles)
        readLine(lines, line, whole().document.text, passages[line - lines.starts[document]!]!)
      }
      if (lines.keys[line] !== FEW_WORDS)
        notePlace(places, lineName(lines, line), document, lines.above[line]!)
    }
  })
  const furniture = new Set<number>()
  const flipped = new Set<number>()
  for (const name of before?.furniture ?? []) {
    if (touched.holds(lettersOf(name))) flipped.add(name)
    else furniture.add(name)
  }
  for (const [name, {documents, count, above}] of places) {
    if (documents < fewestDocuments || above.size < count * differentShare) continue
    furniture.add(name)
    if (!flipped.delete(name)) flipped.add(name)
  }
  return {furniture, flipped}
}

/** Numbers of the documents, of those known before, in which a line has become furniture or is none any more. */
export function findFlipped(
  documents: readonly LinedDocument[],
  lines: LineColumns,
  {flipped}: RepeatedLines,
): Set<number> {
  const found = new Set<number>()
  if (flipped.size === 0) return found
  const letters = new Set([...flipped].map(lettersOf))
  documents.forEach(({row}, document) => {
    if (row === undefined) return
    for (let line = lines.starts[document]!; line < lines.starts[document + 1]!; line++) {
      if (letters.has(lines.letters[line]!) && flipped.has(lineName(lines, line))) found.add(document)
    }
  })
  return found
}

/** Bits of a line's key that are part of its name: with its letters as many as a number holds exactly. */
const keyBits = 21

/** What tells a line from all others: its letters and what of its key fits beside them. */
export function lineName({letters, keys}: LineColumns, line: number): number {
  return letters[line]! * 2 ** keyBits + (keys[line]! >>> (32 - keyBits))
}

const lettersOf = (name: number): number => Math.floor(name / 2 ** keyBits)

interface Places {
  documents: number
  lastDocument: number
  count: number
  above: Set<number>
}

function notePlace(places: Map<number, Places>, name: number, document: number, above: number) {
  const known = places.get(name)
  if (!known) {
    places.set(name, {documents: 1, lastDocument: document, count: 1, above: new Set([above])})
    return
  }
  if (known.lastDocument !== document) known.documents++
  known.lastDocument = document
  known.count++
  known.above.add(above)
}

interface PassagePlace {
  passages: Article['passages']
  index: number
}

const listPassages = (articles: readonly Article[]): PassagePlace[] =>
  articles.flatMap(({passages}) => passages.map((_, index) => ({passages, index})))

/** Buckets for each line: few lines then share one by chance, and those that do are only read in vain. */
const bucketsPerLine = 8

/**
 * Counts the lines whose letters stand in a document that is new, changed or gone. Letters are counted by bucket: all
 * lines of one bucket are touched, or none is.
 */
function countTouched(
  documents: readonly LinedDocument[],
  lines: LineColumns,
  before: LineColumns | undefined,
) {
  const bits = Math.max(8, Math.ceil(Math.log2(bucketsPerLine * (lines.letters.length + 1))))
  const shift = 32 - bits
  const counts = new Uint8Array(2 ** bits)
  const bucketOf = (letters: number) => Math.imul(letters, 0x9e3779b1) >>> shift
  const touch = (columns: LineColumns, document: number) => {
    for (let line = columns.starts[document]!; line < columns.starts[document + 1]!; line++) {
      counts[bucketOf(columns.letters[line]!)] = 1
    }
  }
  const gone = new Set(before?.starts.subarray(0, -1).keys())
  documents.forEach(({row}, document) => {
    if (row === undefined) touch(lines, document)
    else gone.delete(row)
  })
  for (const row of gone) touch(before!, row)
  const most = 255
  for (const letters of lines.letters) {
    const bucket = bucketOf(letters)
    if (letters !== 0 && counts[bucket]! > 0 && counts[bucket]! < most) counts[bucket]!++
  }
  return {
    holds: (letters: number) => counts[bucketOf(letters)]! > 0,
    recurs: (letters: number) => letters !== 0 && counts[bucketOf(letters)]! > fewestDocuments,
  }
}
