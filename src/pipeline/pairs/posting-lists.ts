/** For every hash the items filed under it, in typed arrays: a Map of arrays would take ten times the memory. */
export interface PostingLists {
  /** Files an item under a hash; once, however often it is filed there in a row. */
  add(hash: number, item: number): void
  /** Calls `visit` with every item filed under a hash, newest first. */
  each(hash: number, visit: (item: number) => void): void
}

const EMPTY = -1

/** Posting lists that grow as items are filed; under one hash at most `limit` items are kept, the first ones. */
export function makePostingLists(limit: number): PostingLists {
  let slots = 1 << 12
  let shift = 32 - Math.log2(slots)
  let hashes = new Uint32Array(slots)
  let heads = new Int32Array(slots).fill(EMPTY)
  let lengths = new Uint16Array(slots)
  let used = 0
  let items = new Int32Array(slots)
  let nexts = new Int32Array(slots)
  let filed = 0

  const slotOf = (hash: number): number => {
    const last = slots - 1
    let slot = Math.imul(hash, 0x9e3779b1) >>> shift
    while (heads[slot] !== EMPTY && hashes[slot] !== hash) slot = (slot + 1) & last
    return slot
  }
  const widen = (): void => {
    const before = {hashes, heads, lengths, slots}
    slots *= 2
    shift--
    hashes = new Uint32Array(slots)
    heads = new Int32Array(slots).fill(EMPTY)
    lengths = new Uint16Array(slots)
    for (let old = 0; old < before.slots; old++) {
      if (before.heads[old] === EMPTY) continue
      const slot = slotOf(before.hashes[old]!)
      hashes[slot] = before.hashes[old]!
      heads[slot] = before.heads[old]!
      lengths[slot] = before.lengths[old]!
    }
  }
  return {
    add(hash, item) {
      const slot = slotOf(hash)
      if (lengths[slot]! >= limit || (heads[slot] !== EMPTY && items[heads[slot]!] === item)) return
      if (filed === items.length) {
        items = doubled(items)
        nexts = doubled(nexts)
      }
      if (heads[slot] === EMPTY) used++
      hashes[slot] = hash
      items[filed] = item
      nexts[filed] = heads[slot]!
      heads[slot] = filed++
      lengths[slot] = lengths[slot]! + 1
      if (used * 2 > slots) widen()
    },
    each(hash, visit) {
      for (let entry = heads[slotOf(hash)]!; entry !== EMPTY; entry = nexts[entry]!) visit(items[entry]!)
    },
  }
}

function doubled(column: Int32Array): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(column.length * 2)
  wider.set(column)
  return wider
}
