import {largestFirst} from '../pairs/orders.ts'
import {distinctAscending} from '../pairs/shingles.ts'
import type {Texts} from './texts.ts'

/** Families of different texts that share a run of words before it counts as site furniture. */
const MOST_FAMILIES = 10
const MOST_CELLS = 2 ** 27

/** Says which shingles are common ones. */
export interface CommonShingles {
  has(hash: number): boolean
}

/**
 * The shingles that stand in many families of otherwise different texts, as those of site furniture do. Counted by family,
 * because a text that forty outlets print is no furniture. `familyOf` gives for every text the lowest member of its family.
 */
export function findCommonShingles(texts: Texts, familyOf: Int32Array): CommonShingles {
  const isFull = countCells(texts, familyOf)
  const counts = new Map<number, number>()
  for (const set of familySets(texts, familyOf)) {
    for (let place = 0; place < set.length; place++) {
      const hash = set[place]!
      if (isFull(hash)) counts.set(hash, (counts.get(hash) ?? 0) + 1)
    }
  }
  const common = new Set(
    [...counts].filter(([, families]) => families >= MOST_FAMILIES).map(([hash]) => hash),
  )
  // Hardly any shingle lies in a full cell, so few are looked up in the set.
  return {has: (hash) => isFull(hash) && common.has(hash)}
}

/**
 * Counts the families of shingles in cells of a table, several shingles in one. The table has no keys, as there are
 * millions of shingles; those of a full cell are counted again, each by itself.
 */
function countCells(texts: Texts, familyOf: Int32Array): (hash: number) => boolean {
  const total = texts.sizes.reduce((sum, size) => sum + size, 0)
  const cells = Math.min(MOST_CELLS, 2 ** Math.ceil(Math.log2(2 * total + 2)))
  const shift = 32 - Math.log2(cells)
  const counts = new Uint8Array(cells)
  for (const set of familySets(texts, familyOf)) {
    for (let place = 0; place < set.length; place++) {
      const cell = set[place]! >>> shift
      if (counts[cell]! < MOST_FAMILIES) counts[cell] = counts[cell]! + 1
    }
  }
  return (hash) => counts[hash >>> shift] === MOST_FAMILIES
}

/** The shingles of one family after the other, each once. */
function* familySets({setOf}: Texts, familyOf: Int32Array): Generator<Uint32Array> {
  const order = byFamily(familyOf)
  for (let first = 0, end = 0; first < order.length; first = end) {
    while (end < order.length && familyOf[order[end]!] === familyOf[order[first]!]) end++
    yield end - first === 1 ? setOf(order[first]!) : joinSets(order.subarray(first, end), setOf)
  }
}

function joinSets(texts: Uint32Array, setOf: Texts['setOf']): Uint32Array {
  const sets = Array.from(texts, setOf)
  const joined = new Uint32Array(sets.reduce((sum, {length}) => sum + length, 0))
  let at = 0
  for (const set of sets) {
    joined.set(set, at)
    at += set.length
  }
  return distinctAscending(joined)
}

/** The texts, those of one family together. */
const byFamily = (familyOf: Int32Array): Uint32Array =>
  largestFirst(Uint32Array.from(familyOf, (family) => familyOf.length - family))
