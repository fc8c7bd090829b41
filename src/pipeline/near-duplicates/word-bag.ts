/** Slots for each word of a sentence. */
const SLOTS_A_WORD = 4

/** The words of one sentence after the other, each as often as it stands there: a Map for every pair would take longer. */
export interface WordBag {
  /** Holds the words from one to before another instead of those it held. */
  fill(keys: Uint32Array, start: number, end: number): void
  /** Takes a word out; false if the bag does not hold it, or no longer. */
  take(key: number): boolean
}

/** An empty bag. */
export function makeWordBag(): WordBag {
  let keys = new Uint32Array(SLOTS_A_WORD)
  let counts = new Uint32Array(SLOTS_A_WORD)
  /** For every slot the filling it is of: others are empty. */
  let fillings = new Uint32Array(SLOTS_A_WORD)
  let filling = 0
  let shift = 30

  const slotOf = (key: number): number => {
    const last = keys.length - 1
    let slot = key >>> shift
    while (fillings[slot] === filling && keys[slot] !== key) slot = (slot + 1) & last
    return slot
  }
  return {
    fill(words, start, end) {
      const bits = 32 - Math.clz32(SLOTS_A_WORD * (end - start))
      if (2 ** bits > keys.length) {
        const room = () => new Uint32Array(2 ** bits)
        keys = room()
        counts = room()
        fillings = room()
        shift = 32 - bits
      }
      filling++
      for (let word = start; word < end; word++) {
        const key = words[word]!
        const slot = slotOf(key)
        if (fillings[slot] !== filling) {
          fillings[slot] = filling
          keys[slot] = key
          counts[slot] = 0
        }
        counts[slot] = counts[slot]! + 1
      }
    },
    take(key) {
      const slot = slotOf(key)
      if (fillings[slot] !== filling || counts[slot] === 0) return false
      counts[slot] = counts[slot]! - 1
      return true
    },
  }
}
