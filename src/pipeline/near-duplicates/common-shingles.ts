import {largestFirst} from '../pairs/orders.ts'
import type {Texts} from './texts.ts'

/** Families of different texts that share a run of words before it counts as site furniture. */
const MOST_FAMILIES = 10
const MOST_CELLS = 2 ** 27

/**
 * The shingles that stand in many families of otherwise different texts, as those of site furniture do. Counted by family,
 * because a text that forty outlets print is no furniture. `familyOf` gives for every text the lowest member of its family.
 */
export function findCommonShingles(texts: Texts, familyOf: Int32Array): ReadonlySet<number> {
  const order = byFamily(familyOf)
  const cells = countCells(texts, familyOf, order)
  const counts = new Map<number, {families: number; last: number}>()
  for (const text of order) {
    const family = familyOf[text]!
    for (const hash of texts.setOf(text)) {
      if (!cells.isFull(hash)) continue
      const count = counts.get(hash) ?? {families: 0, last: -1}
      counts.set(hash, count)
      if (count.last !== family) count.families++
      count.last = family
    }
  }
  return new Set([...counts].filter(([, {families}]) => families >= MOST_FAMILIES).map(([hash]) => hash))
}

/**
 * Counts the families of shingles in cells of a table, several shingles in one. The table has no keys, as there are
 * millions of shingles; those of a full cell are counted again, each by itself.
 */
function countCells(texts: Texts, familyOf: Int32Array, order: Uint32Array) {
  const total = texts.sizes.reduce((sum, size) => sum + size, 0)
  const cells = Math.min(MOST_CELLS, 2 ** Math.ceil(Math.log2(2 * total + 2)))
  const shift = 32 - Math.log2(cells)
  const counts = new Uint8Array(cells)
  // Families count from 1, so that a new column of zeros will do.
  const lastFamily = new Uint32Array(cells)
  for (const text of order) {
    const family = familyOf[text]! + 1
    for (const hash of texts.setOf(text)) {
      const cell = hash >>> shift
      if (lastFamily[cell] === family || counts[cell] === MOST_FAMILIES) continue
      lastFamily[cell] = family
      counts[cell] = counts[cell]! + 1
    }
  }
  return {isFull: (hash: number): boolean => counts[hash >>> shift] === MOST_FAMILIES}
}

/** The texts, those of one family together. */
const byFamily = (familyOf: Int32Array): Uint32Array =>
  largestFirst(Uint32Array.from(familyOf, (family) => familyOf.length - family))
