/** Slots for each hash of the set. */
const SLOTS_A_HASH = 4
const EMPTY = 0
/** Bits of a hash that a flag stands for: so many flags that hardly any hash of another set meets one, yet all in the nearest cache. */
const FLAG_BITS = 14

/** A set of hashes beside which many others are laid: a step costs less than one of a walk along two lists. */
export interface MarkedSet {
  /** Takes the place of the last set; ascending. */
  mark(hashes: Uint32Array): void
  /** How many hashes of another set it holds; ascending. */
  countIn(others: Uint32Array): number
}

/** An empty set. */
export function makeMarkedSet(): MarkedSet {
  const flags = new Uint8Array(2 ** FLAG_BITS)
  let slots = new Uint32Array(SLOTS_A_HASH)
  let bits = 1
  let holdsZero = false
  return {
    mark(hashes) {
      bits = 32 - Math.clz32(SLOTS_A_HASH * hashes.length)
      if (2 ** bits > slots.length) slots = new Uint32Array(2 ** bits)
      else slots.fill(EMPTY, 0, 2 ** bits)
      flags.fill(0)
      holdsZero = hashes[0] === EMPTY
      const [table, shift, last] = [slots, 32 - bits, 2 ** bits - 1]
      for (let place = Number(holdsZero); place < hashes.length; place++) {
        const hash = hashes[place]!
        flags[hash >>> (32 - FLAG_BITS)] = 1
        let slot = hash >>> shift
        while (table[slot] !== EMPTY) slot = (slot + 1) & last
        table[slot] = hash
      }
    },
    countIn(others) {
      let count = Number(holdsZero && others[0] === EMPTY)
      const [table, shift, last] = [slots, 32 - bits, 2 ** bits - 1]
      for (let place = 0; place < others.length; place++) {
        const hash = others[place]!
        if (flags[hash >>> (32 - FLAG_BITS)] === 0 || hash === EMPTY) continue
        let slot = hash >>> shift
        while (table[slot] !== EMPTY && table[slot] !== hash) slot = (slot + 1) & last
        if (table[slot] === hash) count++
      }
      return count
    },
  }
}
