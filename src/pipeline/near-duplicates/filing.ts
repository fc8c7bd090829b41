import {type HashFilter, makeHashFilter} from './hash-filter.ts'
import {scanShingles, shinglesIn, type WordRuns, wordsOf} from './word-runs.ts'

/** Items that are decided in an order, each by what earlier ones have filed under the hashes it asks for. */
export interface Filing {
  runs: WordRuns
  /** The items, which are runs, by number, and in the order in which they are decided. */
  items: Uint32Array
  order: Uint32Array
  /** For every run its place in the order. */
  positionOf: Uint32Array
  /** How many of the items under one hash are found: the first ones. */
  limit: number
  asks(item: number, hash: number): boolean
  /** Whether an item would be filed under a hash, if it is filed at all. */
  files(item: number, hash: number): boolean
}

/** Items and hashes of theirs that are wanted: two columns, the hashes of one item together. */
export interface Hits {
  items: readonly number[]
  hashes: readonly number[]
}

/** Looks through all items for those that have a wanted hash. */
export function findHits({runs, items: listed}: Filing, wanted: HashFilter): Hits {
  const [items, hashes]: [number[], number[]] = [[], []]
  scanShingles(runs, listed, wanted, (item, hash) => {
    items.push(item)
    hashes.push(hash)
  })
  return {items, hashes}
}

/** The hashes that items ask for, and those of some lists, which are made of words of these texts. */
export function gatherHashes(
  {runs, asks}: Filing,
  asking: Uint32Array,
  lists: Iterable<number> = [],
  texts: readonly Uint32Array[] = [],
): HashFilter {
  const hashes = [...lists]
  const words = [...texts]
  for (const item of asking) {
    words.push(wordsOf(runs, item))
    shinglesIn(runs, item, (hash) => {
      if (asks(item, hash)) hashes.push(hash)
    })
  }
  return makeHashFilter(hashes, words)
}

/** The hashes an item would be filed under. */
export function filedHashes({runs, files}: Filing, item: number): number[] {
  const hashes: number[] = []
  shinglesIn(runs, item, (hash) => {
    if (files(item, hash)) hashes.push(hash)
  })
  return hashes
}
