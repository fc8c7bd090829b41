/** Bits for each hash: at most one in sixteen is taken for one that came before. */
const BITS_A_HASH = 16
const MOST_BITS = 2 ** 31
/** Spreads hashes that are all low, as those of signatures are. */
const SPREAD = 0x9e3779b1

/** Hashes that come up more than once, and a few others: what shares nothing need not be looked for. */
export interface RepeatedHashes {
  note(hash: number): void
  holds(hash: number): boolean
}

/** No hashes yet; about so many will be noted. */
export function makeRepeatedHashes(count: number): RepeatedHashes {
  const bits = Math.min(MOST_BITS, 2 ** Math.ceil(Math.log2(BITS_A_HASH * (count + 1))))
  const shift = 32 - Math.log2(bits)
  const [once, twice] = [new Uint8Array(bits / 8), new Uint8Array(bits / 8)]
  return {
    note(hash) {
      const bit = Math.imul(hash, SPREAD) >>> shift
      const [byte, mask] = [bit >>> 3, 1 << (bit & 7)]
      twice[byte] = twice[byte]! | (once[byte]! & mask)
      once[byte] = once[byte]! | mask
    },
    holds(hash) {
      const bit = Math.imul(hash, SPREAD) >>> shift
      return (twice[bit >>> 3]! & (1 << (bit & 7))) !== 0
    },
  }
}
