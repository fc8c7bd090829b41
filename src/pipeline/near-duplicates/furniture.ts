import {largestFirst} from '../pairs/orders.ts'
import type {Earlier} from './earlier.ts'
import {type HashFilter, makeCellFilter, makeHashFilter} from './hash-filter.ts'
import type {Texts} from './texts.ts'
import {scanShingles, shinglesIn, type WordRuns, wordsOf} from './word-runs.ts'

/** Families of different texts that share a run of words before it counts as site furniture. */
const FURNITURE_FAMILIES = 10
/** Share of texts that changed from which all shingles are counted anew. */
const MOST_CHANGED = 0.05
const MOST_CELLS = 2 ** 27

/**
 * Site furniture: shingles that stand in many families of otherwise different texts. Counted by family, because a text
 * that forty outlets print is no furniture.
 */
export interface Furniture {
  /** The shingles that are furniture, ascending. */
  furniture: Uint32Array
  /** For every text the lowest member of its family. */
  familyOf: Int32Array
}

/** The furniture of an earlier folder, and its texts. */
export interface KeptFurniture extends Furniture {
  runs: WordRuns
}

/**
 * Finds the furniture of a folder, and marks with 1 the texts in which something else is furniture than was. A shingle's
 * families stand while texts that have it neither come nor go nor change their family.
 */
export function findFurniture(
  texts: Texts,
  familyOf: Int32Array,
  earlier: Earlier<KeptFurniture>,
): {furniture: Uint32Array; isReparted: Uint8Array} {
  const {oldOf, kept} = earlier
  const changed = changedTexts(familyOf, earlier)
  if (changed.length > MOST_CHANGED * familyOf.length) {
    const furniture = countFamilies(texts, familyOf, findFullCells(texts, familyOf)).sort()
    return {furniture, isReparted: new Uint8Array(familyOf.length).fill(1)}
  }
  const {hashes, words} = changedHashes(texts, changed, earlier)
  const filled = countFamilies(texts, familyOf, makeHashFilter([...hashes], words))
  const stay = kept.furniture.filter((hash) => !hashes.has(hash))
  const furniture = Uint32Array.of(...stay, ...filled.filter((hash) => hashes.has(hash))).sort()
  const isReparted = Uint8Array.from(oldOf, (old) => (old < 0 ? 1 : 0))
  const flipped = differenceOf(kept.furniture, furniture)
  if (flipped.size > 0) {
    scanShingles(texts.runs, texts.order, makeCellFilter(2 ** 20, flipped), (text, hash) => {
      if (flipped.has(hash)) isReparted[text] = 1
    })
  }
  return {furniture, isReparted}
}

/** The shingles of texts that came, went or changed their family, and the words they are made of. */
function changedHashes(
  texts: Texts,
  changed: readonly number[],
  {newOf, kept}: Earlier<KeptFurniture>,
): {hashes: Set<number>; words: Uint32Array[]} {
  const hashes = new Set<number>()
  const words: Uint32Array[] = []
  const add = (runs: WordRuns, text: number) => {
    words.push(wordsOf(runs, text))
    shinglesIn(runs, text, (hash) => hashes.add(hash))
  }
  for (const text of changed) add(texts.runs, text)
  for (let old = 0; old < newOf.length; old++) if (newOf[old]! < 0) add(kept.runs, old)
  return {hashes, words}
}

/** What only one of two lists holds. */
function differenceOf(one: Uint32Array, other: Uint32Array): Set<number> {
  const [first, second] = [new Set(one), new Set(other)]
  return new Set([...one.filter((hash) => !second.has(hash)), ...other.filter((hash) => !first.has(hash))])
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

/**
 * The cells of a table whose shingles stand in many families together, and with them all shingles that do so alone. The
 * table has no keys, as there are millions of shingles.
 */
function findFullCells(texts: Texts, familyOf: Int32Array): HashFilter {
  const total = texts.sizes.reduce((sum, size) => sum + size, 0)
  const cells = Math.min(MOST_CELLS, 2 ** Math.ceil(Math.log2(2 * total + 2)))
  const shift = 32 - Math.log2(cells)
  const counts = new Uint8Array(cells)
  // Families count from 1, so that a new column of zeros will do.
  const lastFamily = new Uint32Array(cells)
  const full: number[] = []
  for (const text of byFamily(familyOf)) {
    const family = familyOf[text]! + 1
    for (const hash of texts.setOf(text)) {
      const cell = hash >>> shift
      if (lastFamily[cell] === family || counts[cell] === FURNITURE_FAMILIES) continue
      lastFamily[cell] = family
      counts[cell] = counts[cell]! + 1
      if (counts[cell] === FURNITURE_FAMILIES) full.push((cell << shift) >>> 0)
    }
  }
  return makeCellFilter(cells, full)
}

/** Those of the wanted shingles that stand in many families. */
function countFamilies({runs}: Texts, familyOf: Int32Array, wanted: HashFilter): Uint32Array {
  const placeOf = new Map<number, number>()
  const [counts, lastFamily]: [number[], number[]] = [[], []]
  const full: number[] = []
  scanShingles(runs, byFamily(familyOf), wanted, (text, hash) => {
    const place = placeOf.get(hash) ?? counts.push(0) - 1
    placeOf.set(hash, place)
    if (lastFamily[place] === familyOf[text]) return
    lastFamily[place] = familyOf[text]!
    counts[place] = counts[place]! + 1
    if (counts[place] === FURNITURE_FAMILIES) full.push(hash)
  })
  return new Uint32Array(full)
}

/** The texts, those of one family together. */
const byFamily = (familyOf: Int32Array): Uint32Array =>
  largestFirst(Uint32Array.from(familyOf, (family) => familyOf.length - family))
