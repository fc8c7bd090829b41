import {mostFirst} from '../pairs/tally.ts'
import {makeCellSet} from './cell-set.ts'
import type {Earlier} from './earlier.ts'
import {anyHash, type HashFilter} from './hash-filter.ts'
import type {Texts} from './texts.ts'
import {eachShingle, scanShingles, type WordRuns} from './word-runs.ts'

/** Families of different texts that share a run of words before it counts as site furniture. */
const FURNITURE_FAMILIES = 10
/** Share of texts that changed from which all cells are counted anew. */
const MOST_CHANGED = 0.25
const FEWEST_CELLS = 2 ** 10
const MOST_CELLS = 2 ** 27

/**
 * Site furniture: shingles that stand in many families of otherwise different texts. Counted by family, because a text
 * that forty outlets print is no furniture. Counts sit in a table without keys: two shingles that meet in one cell are
 * too rare to matter.
 */
export interface Furniture {
  /** Cells of the table, a power of two. */
  cells: number
  /** The cells whose shingles are furniture. */
  full: Uint32Array
  /** For every text the lowest member of its family. */
  familyOf: Int32Array
}

/** The furniture of an earlier folder, and its texts. */
export interface KeptFurniture extends Furniture {
  runs: WordRuns
}

/**
 * Finds the furniture of a folder, and marks with 1 the texts in which something else is furniture than was. A cell's
 * count is that of the families that have its shingles; it stands while texts that have them neither come nor go nor
 * change their family, and the table keeps its size.
 */
export function findFurniture(
  texts: Texts,
  familyOf: Int32Array,
  earlier: Earlier<KeptFurniture>,
): {furniture: Furniture; isReparted: Uint8Array} {
  const {kept} = earlier
  const cells = countCells(texts)
  const isReparted = Uint8Array.from(earlier.oldOf, (old) => (old < 0 ? 1 : 0))
  const changed = changedTexts(familyOf, earlier)
  if (cells !== kept.cells || changed.length > MOST_CHANGED * familyOf.length) {
    isReparted.fill(1)
    return {furniture: {cells, full: countFamilies(texts, familyOf, cells, anyHash), familyOf}, isReparted}
  }
  const shift = 32 - Math.log2(cells)
  const recounted = makeCellSet(cells)
  const recount = (hash: number) => recounted.add(hash >>> shift)
  for (const text of changed) eachShingle(texts.runs, text, anyHash, recount)
  for (const [old, now] of earlier.newOf.entries()) if (now < 0) eachShingle(kept.runs, old, anyHash, recount)
  const filled = countFamilies(texts, familyOf, cells, recounted)
  const [was, is] = [makeCellSet(cells, kept.full), makeCellSet(cells, filled)]
  const emptied = kept.full.filter((cell) => recounted.holds(cell) && !is.holds(cell))
  const flipped = [...emptied, ...filled.filter((cell) => !was.holds(cell))]
  if (flipped.length > 0) {
    const all = Uint32Array.from(familyOf.keys())
    scanShingles(texts.runs, all, makeCellSet(cells, flipped), (text) => {
      isReparted[text] = 1
    })
  }
  const stay = kept.full.filter((cell) => !recounted.holds(cell))
  return {furniture: {cells, full: Uint32Array.of(...stay, ...filled), familyOf}, isReparted}
}

/** Cells enough that few shingles meet; for folders of about one size the same number. */
function countCells({sizes}: Texts): number {
  const total = sizes.reduce((sum, size) => sum + size, 0)
  return Math.min(MOST_CELLS, Math.max(FEWEST_CELLS, 2 ** Math.ceil(Math.log2(2 * total + 2))))
}

/** Texts that came, or went to another family. */
function changedTexts(familyOf: Int32Array, {oldOf, newOf, kept}: Earlier<Furniture>): number[] {
  const changed: number[] = []
  for (const [text, family] of familyOf.entries()) {
    const old = oldOf[text]!
    if (old < 0 || newOf[kept.familyOf[old]!] !== family) changed.push(text)
  }
  return changed
}

/** The cells of asked shingles that stand in many families. */
function countFamilies(
  {runs, sizes}: Texts,
  familyOf: Int32Array,
  cells: number,
  asked: Pick<HashFilter, 'has'>,
): Uint32Array {
  const counts = new Uint8Array(cells)
  // Families count from 1, so that a new column of zeros will do.
  const lastFamily = new Uint32Array(cells)
  const shift = 32 - Math.log2(cells)
  const full: number[] = []
  const byFamily = mostFirst(familyOf.map((family) => sizes.length - family))
  scanShingles(runs, byFamily, asked, (text, hash) => {
    const cell = hash >>> shift
    const family = familyOf[text]! + 1
    if (lastFamily[cell] === family || counts[cell] === FURNITURE_FAMILIES) return
    lastFamily[cell] = family
    counts[cell] = counts[cell]! + 1
    if (counts[cell] === FURNITURE_FAMILIES) full.push(cell)
  })
  return new Uint32Array(full)
}
