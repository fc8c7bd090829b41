import {largestFirst} from '../pairs/orders.ts'
import type {Earlier} from './earlier.ts'
import {type HashFilter, holds, makeCellFilter} from './hash-filter.ts'
import type {Texts} from './texts.ts'
import {scanShingles, shinglesIn, type WordRuns} from './word-runs.ts'

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
  /** The cells whose shingles are furniture, each by the lowest hash that falls into it; ascending. */
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
  const {oldOf, kept} = earlier
  const cells = countCells(texts)
  const changed = changedTexts(familyOf, earlier)
  const isFew = cells === kept.cells && changed.length <= MOST_CHANGED * familyOf.length
  const recounted = isFew ? changedCells(texts, changed, earlier) : makeCellFilter(cells)
  const stay = isFew ? kept.full.filter((hash) => !holds(recounted, hash)) : []
  const full = Uint32Array.of(...stay, ...countFamilies(texts, familyOf, recounted)).sort()
  const isReparted = Uint8Array.from(oldOf, (old) => (!isFew || old < 0 ? 1 : 0))
  const flipped = isFew ? differenceOf(kept.full, full) : []
  if (flipped.length > 0) {
    scanShingles(texts.runs, texts.order, makeCellFilter(cells, flipped), (text) => {
      isReparted[text] = 1
    })
  }
  return {furniture: {cells, full, familyOf}, isReparted}
}

/** The cells of texts that came, went or changed their family. */
function changedCells(
  texts: Texts,
  changed: readonly number[],
  {newOf, kept}: Earlier<KeptFurniture>,
): HashFilter {
  const hashes: number[] = []
  const add = (hash: number) => hashes.push(hash)
  for (const text of changed) shinglesIn(texts.runs, text, add)
  for (let old = 0; old < newOf.length; old++) if (newOf[old]! < 0) shinglesIn(kept.runs, old, add)
  return makeCellFilter(kept.cells, hashes)
}

/** What only one of two lists holds. */
function differenceOf(one: Uint32Array, other: Uint32Array): number[] {
  const [first, second] = [new Set(one), new Set(other)]
  return [...one.filter((hash) => !second.has(hash)), ...other.filter((hash) => !first.has(hash))]
}

/** Cells enough that few shingles meet; for folders of about one size the same number. */
function countCells({sizes}: Texts): number {
  const total = sizes.reduce((sum, size) => sum + size, 0)
  return Math.min(MOST_CELLS, Math.max(FEWEST_CELLS, 2 ** Math.ceil(Math.log2(2 * total + 2))))
}

/** Texts that came, or went to another family. */
function changedTexts(familyOf: Int32Array, {oldOf, newOf, kept}: Earlier<Furniture>): number[] {
  const changed: number[] = []
  for (let text = 0; text < oldOf.length; text++) {
    const old = oldOf[text]!
    if (old < 0 || newOf[kept.familyOf[old]!] !== familyOf[text]) changed.push(text)
  }
  return changed
}

/** The cells of wanted shingles that stand in many families, by the lowest hash that falls into them. */
function countFamilies({runs, sizes}: Texts, familyOf: Int32Array, wanted: HashFilter): number[] {
  const {shift} = wanted
  const counts = new Uint8Array(2 ** (32 - shift))
  // Families count from 1, so that a new column of zeros will do.
  const lastFamily = new Uint32Array(counts.length)
  const full: number[] = []
  const byFamily = largestFirst(sizes.map((_, text) => familyOf.length - familyOf[text]!))
  scanShingles(runs, byFamily, wanted, (text, hash) => {
    const cell = hash >>> shift
    const family = familyOf[text]! + 1
    if (lastFamily[cell] === family || counts[cell] === FURNITURE_FAMILIES) return
    lastFamily[cell] = family
    counts[cell] = counts[cell]! + 1
    if (counts[cell] === FURNITURE_FAMILIES) full.push((cell << shift) >>> 0)
  })
  return full
}
