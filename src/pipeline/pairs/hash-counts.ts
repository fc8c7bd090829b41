/** Numbers under hashes, in typed arrays: a Map of millions of entries takes several times the memory. Plain data. */
export interface HashCounts {
  hashes: Uint32Array
  /** 0 where no hash stands. */
  counts: Float64Array
  used: number
}

const FEWEST_SLOTS = 1 << 12

/** Counts without entries. */
export function makeHashCounts(slots = FEWEST_SLOTS): HashCounts {
  return {hashes: new Uint32Array(slots), counts: new Float64Array(slots), used: 0}
}

/** Adds to the number under a hash; numbers are positive. */
export function addCount(table: HashCounts, hash: number, number = 1): void {
  const slot = slotOf(table, hash)
  if (table.counts[slot] === 0) table.used++
  table.hashes[slot] = hash
  table.counts[slot] = table.counts[slot]! + number
  if (table.used * 2 > table.counts.length) widen(table)
}

/** The number under a hash; 0 for one never added. */
export const countOf = (table: HashCounts, hash: number): number => table.counts[slotOf(table, hash)]!

/** Where a hash stands in the columns, or would stand; good until the next hash is added. */
export function slotOf({hashes, counts}: HashCounts, hash: number): number {
  const last = counts.length - 1
  let slot = (Math.imul(hash, 0x9e3779b1) >>> 7) & last
  while (counts[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & last
  return slot
}

function widen(table: HashCounts): void {
  const wider = makeHashCounts(table.counts.length * 2)
  for (const [slot, count] of table.counts.entries()) {
    if (count > 0) addCount(wider, table.hashes[slot]!, count)
  }
  table.hashes = wider.hashes
  table.counts = wider.counts
}
