import {anyHash, type HashFilter, makeHashFilter} from './hash-filter.ts'
import {countShingles, eachShingle, scanShingles, type WordRuns} from './word-runs.ts'

/** Items that are decided in an order, each by what earlier ones have filed under the hashes it asks for. */
export interface Filing {
  runs: WordRuns
  /** The items, as runs, and of every run its place in the order in which they are decided. */
  items: Uint32Array
  positionOf: Uint32Array
  /** How many of the items under one hash are found: the first ones. */
  limit: number
  asks(item: number, hash: number): boolean
  /** Whether an item would be filed under a hash, if it is filed at all. */
  files(item: number, hash: number): boolean
}

/** What is known from an earlier folder, and what is not. */
export interface Known {
  /** 1 for items that have no earlier decision. */
  isFresh: Uint8Array
  /** 1 for items that are filed; `decide` writes it for those it is given. */
  isFiled: Uint8Array
  /** Items that were filed in the earlier folder and are no items any more. */
  gone: readonly Change[]
}

/** An item that is filed where it was not before, or the other way round, and the hashes it is filed under. */
export interface Change {
  /** Its place in the order; that of an item which is gone lies half-way between two others. */
  position: number
  hashes: readonly number[]
}

/** Share of items from which all are decided anew: looking for them one by one would take longer. */
const MOST = 0.25

/**
 * Decides what an item's earlier decision does not stand for any more. `decide` is given the items to decide, and
 * the hashes they may ask for; under all others nothing need be filed.
 *
 * What an item finds are the first items, up to the limit, that come before it under the hashes it asks for. So its
 * decision stands unless one of these lists has changed before it: an item was filed or taken away there, among the
 * first. `decide` runs until the items it was given hold all whose lists it changed; then, in order, every item was
 * either decided by the lists of this folder, or finds in them what it found when it was decided.
 */
export function settle(
  filing: Filing,
  known: Known,
  decide: (isTouched: Uint8Array, asked: HashFilter) => void,
): void {
  const {items} = filing
  const {isFresh, isFiled, gone} = known
  const wasFiled = isFiled.slice()
  const isTouched = new Uint8Array(isFiled.length)
  for (const item of items) isTouched[item] = isFresh[item]!
  let changed = items.filter((item) => isFresh[item] === 1)
  for (let round = 0; changed.length <= MOST * items.length; round++) {
    const more = markTouched(filing, isFiled, isTouched, [...gone, ...changesOf(filing, changed)])
    if (round > 0 && more === 0) return
    decide(isTouched, askedBy(filing, isTouched))
    changed = items.filter((item) => isFresh[item] === 1 || isFiled[item] !== wasFiled[item])
    if (changed.every((item) => isFresh[item] === 1)) return
  }
  for (const item of items) isTouched[item] = 1
  decide(isTouched, anyHash)
}

function changesOf({runs, positionOf, files}: Filing, changed: Uint32Array): Change[] {
  return Array.from(changed, (item) => {
    const hashes: number[] = []
    eachShingle(runs, item, anyHash, (hash) => {
      if (files(item, hash)) hashes.push(hash)
    })
    return {position: positionOf[item]!, hashes}
  })
}

/** Marks the items that ask for a hash whose list has changed before them, and counts them. */
function markTouched(
  filing: Filing,
  isFiled: Uint8Array,
  isTouched: Uint8Array,
  changes: readonly Change[],
): number {
  const {runs, items, positionOf, limit} = filing
  const {listOf, firsts} = gatherLists(changes)
  const filter = makeHashFilter(listOf.size)
  for (const hash of listOf.keys()) filter.add(hash)
  const before = new Uint32Array(firsts.length)
  const lastOf = new Int32Array(firsts.length).fill(-1)
  const [askers, lists]: [number[], number[]] = [[], []]
  scanShingles(runs, items, filter, (item, hash) => {
    const list = listOf.get(hash)
    if (list === undefined) return
    if (positionOf[item]! > firsts[list]!) {
      if (isTouched[item] === 1 || !filing.asks(item, hash)) return
      askers.push(item)
      lists.push(list)
    } else if (
      positionOf[item]! < firsts[list]! &&
      isFiled[item] === 1 &&
      lastOf[list] !== item &&
      filing.files(item, hash)
    ) {
      lastOf[list] = item
      before[list] = before[list]! + 1
    }
  })
  let marked = 0
  for (const [index, item] of askers.entries()) {
    if (isTouched[item] === 1 || before[lists[index]!]! >= limit) continue
    isTouched[item] = 1
    marked++
  }
  return marked
}

/** Numbers the lists that changes touch, and says where in the order each changes first. */
function gatherLists(changes: readonly Change[]): {listOf: Map<number, number>; firsts: number[]} {
  const listOf = new Map<number, number>()
  const firsts: number[] = []
  for (const {position, hashes} of changes) {
    for (const hash of hashes) {
      const list = listOf.get(hash) ?? firsts.push(position) - 1
      listOf.set(hash, list)
      if (position < firsts[list]!) firsts[list] = position
    }
  }
  return {listOf, firsts}
}

/** The hashes that touched items ask for. */
function askedBy({runs, items, asks}: Filing, isTouched: Uint8Array): HashFilter {
  const touched = items.filter((item) => isTouched[item] === 1)
  const filter = makeHashFilter(touched.reduce((sum, item) => sum + countShingles(runs, item), 0))
  for (const item of touched) {
    eachShingle(runs, item, anyHash, (hash) => {
      if (asks(item, hash)) filter.add(hash)
    })
  }
  return filter
}
