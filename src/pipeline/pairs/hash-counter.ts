/** Counts of hashes in typed arrays; a Map of millions of entries takes several times the memory. */
export interface HashCounter {
  add(hash: number): void
  /** 0 for a hash never added. */
  get(hash: number): number
}

/** A counter without entries. */
export function makeHashCounter(): HashCounter {
  let slots = 1 << 12
  let shift = 32 - Math.log2(slots)
  let hashes = new Uint32Array(slots)
  let counts = new Uint32Array(slots)
  let used = 0

  const slotOf = (hash: number): number => {
    let slot = Math.imul(hash, 0x9e3779b1) >>> shift
    while (counts[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (slots - 1)
    return slot
  }
  const widen = (): void => {
    const before = {hashes, counts}
    slots *= 2
    shift--
    hashes = new Uint32Array(slots)
    counts = new Uint32Array(slots)
    for (const [old, count] of before.counts.entries()) {
      if (count === 0) continue
      const slot = slotOf(before.hashes[old]!)
      hashes[slot] = before.hashes[old]!
      counts[slot] = count
    }
  }
  return {
    add(hash) {
      const slot = slotOf(hash)
      if (counts[slot] === 0) used++
      hashes[slot] = hash
      counts[slot] = counts[slot]! + 1
      if (used * 2 > slots) widen()
    },
    get(hash) {
      return counts[slotOf(hash)]!
    },
  }
}
