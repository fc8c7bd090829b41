/** Slots for each hash. */
const SLOTS_A_HASH = 4
/** Bits of a hash that a flag stands for: so many flags that hardly any other hash meets one, yet all in the nearest cache. */
const FLAG_BITS = 14
const NOWHERE = -1

/**
 * Where the hashes of one list stand, list after list: many others are laid beside it, and a look costs less than a step
 * of a walk along two lists.
 */
export interface HashPlaces {
  /** Forgets the last list and notes this one, whose hashes are all different. */
  note(hashes: Uint32Array): void
  /** Where a hash stands in the list; -1 if it does not. */
  placeOf(hash: number): number
}

/** No list yet. */
export function makeHashPlaces(): HashPlaces {
  const flags = new Uint8Array(2 ** FLAG_BITS)
  let list = new Uint32Array(0)
  /** Places in the list, counted from 1: 0 is an empty slot. */
  let slots = new Uint32Array(SLOTS_A_HASH)
  let bits = 1
  return {
    note(hashes) {
      list = hashes as Uint32Array<ArrayBuffer>
      bits = 32 - Math.clz32(SLOTS_A_HASH * hashes.length)
      if (2 ** bits > slots.length) slots = new Uint32Array(2 ** bits)
      else slots.fill(0, 0, 2 ** bits)
      flags.fill(0)
      const last = 2 ** bits - 1
      for (let place = 0; place < hashes.length; place++) {
        const hash = hashes[place]!
        flags[hash >>> (32 - FLAG_BITS)] = 1
        let slot = hash >>> (32 - bits)
        while (slots[slot] !== 0) slot = (slot + 1) & last
        slots[slot] = place + 1
      }
    },
    placeOf(hash) {
      if (flags[hash >>> (32 - FLAG_BITS)] === 0) return NOWHERE
      const last = 2 ** bits - 1
      let slot = hash >>> (32 - bits)
      while (slots[slot] !== 0 && list[slots[slot]! - 1] !== hash) slot = (slot + 1) & last
      return slots[slot]! - 1
    },
  }
}

/** How many of the hashes of another list stand in it. */
export function countHeld({placeOf}: HashPlaces, others: Uint32Array): number {
  let count = 0
  for (let place = 0; place < others.length; place++) if (placeOf(others[place]!) !== NOWHERE) count++
  return count
}
