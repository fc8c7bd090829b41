import {chosen, placesOf} from '../pairs/orders.ts'
import {type Filing, filedHashes, findHits, gatherHashes, type Hits} from './filing.ts'
import {wordsOf} from './word-runs.ts'

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
  words: Uint32Array
}

/** What there is to decide. */
export interface Task {
  /** Items to decide, and items that are filed under hashes these may ask for, in their order. */
  order: Uint32Array
  isTouched: Uint8Array
  /** The hashes an item is to be filed under, if it is filed. */
  filedUnder(item: number): readonly number[]
}

/** Share of items from which all are decided anew: looking for them one by one would take longer. */
const MOST = 0.25

/**
 * Decides what an item's earlier decision does not stand for any more.
 *
 * What an item finds are the first items, up to the limit, that come before it under the hashes it asks for. So its
 * decision stands unless one of these lists has changed before it: an item was filed or taken away there, among the
 * first. `decide` runs until the items it was given hold all whose lists it changed; then, in order, every item was
 * either decided by the lists of this folder, or finds in them what it found when it was decided.
 */
export function settle(
  filing: Filing,
  {isFresh, isFiled, gone}: Known,
  decide: (task: Task) => void,
): Uint8Array {
  const wasFiled = isFiled.slice()
  const isTouched = isFresh.slice()
  let changed = placesOf(isFresh)
  for (let round = 0; changed.length <= MOST * filing.order.length; round++) {
    const changes = [...gone, ...changesOf(filing, changed)]
    const lists = gatherLists(changes)
    const words = changes.map((change) => change.words)
    let hits = findHits(filing, gatherHashes(filing, placesOf(isTouched), lists.listOf.keys(), words))
    const more = markTouched(filing, hits, {isFiled, isTouched}, lists)
    if (more > 0) hits = findHits(filing, gatherHashes(filing, placesOf(isTouched)))
    else if (round > 0) return isTouched
    decide(taskOf(filing, hits, isTouched))
    const isChanged = isFresh.slice()
    for (let item = 0; item < isChanged.length; item++)
      if (isFiled[item] !== wasFiled[item]) isChanged[item] = 1
    changed = placesOf(isChanged)
    if (changed.every((item) => isFresh[item] === 1)) return isTouched
  }
  for (const item of filing.order) isTouched[item] = 1
  decide({order: filing.order, isTouched, filedUnder: (item) => filedHashes(filing, item)})
  return isTouched
}

function changesOf(filing: Filing, changed: Uint32Array): Change[] {
  return Array.from(changed, (item) => ({
    position: filing.positionOf[item]!,
    hashes: filedHashes(filing, item),
    words: wordsOf(filing.runs, item),
  }))
}

/** Lists that have changed, by their hashes, and where in the order each of them first does. */
interface ChangedLists {
  listOf: ReadonlyMap<number, number>
  firsts: readonly number[]
}

function gatherLists(changes: readonly Change[]): ChangedLists {
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

/** Marks the items that ask for a hash whose list has changed before them, and counts them. */
function markTouched(
  {positionOf, limit, asks, files}: Filing,
  {items, hashes}: Hits,
  {isFiled, isTouched}: Pick<Known, 'isFiled'> & Pick<Task, 'isTouched'>,
  {listOf, firsts}: ChangedLists,
): number {
  const before = new Uint32Array(firsts.length)
  const last = new Int32Array(firsts.length).fill(-1)
  const asking: number[] = []
  for (let hit = 0; hit < items.length; hit++) {
    const [item, list] = [items[hit]!, listOf.get(hashes[hit]!)]
    if (list === undefined) continue
    const isBefore = positionOf[item]! < firsts[list]!
    if (!isBefore && isTouched[item] === 0) asking.push(hit)
    if (!isBefore || isFiled[item] === 0 || last[list] === item || !files(item, hashes[hit]!)) continue
    last[list] = item
    before[list] = before[list]! + 1
  }
  let marked = 0
  for (const hit of asking) {
    const [item, hash] = [items[hit]!, hashes[hit]!]
    if (isTouched[item] === 1 || before[listOf.get(hash)!]! >= limit || !asks(item, hash)) continue
    isTouched[item] = 1
    marked++
  }
  return marked
}

/** What there is to decide when only touched items and the hashes they ask for matter. */
function taskOf(filing: Filing, {items, hashes}: Hits, isTouched: Uint8Array): Task {
  const isPart = isTouched.slice()
  const firstHit = new Map<number, number>()
  for (let hit = items.length - 1; hit >= 0; hit--) {
    isPart[items[hit]!] = 1
    firstHit.set(items[hit]!, hit)
  }
  const filedUnder = (item: number): number[] => {
    if (isTouched[item] === 1) return filedHashes(filing, item)
    const filed: number[] = []
    for (let hit = firstHit.get(item)!; items[hit] === item; hit++)
      if (filing.files(item, hashes[hit]!)) filed.push(hashes[hit]!)
    return filed
  }
  return {order: chosen(filing.order, isPart), isTouched, filedUnder}
}
