/** A set of hashes that also holds a few that were never added: a bit a hash, so that millions are asked in a moment. */
export interface HashFilter {
  add(hash: number): void
  has(hash: number): boolean
}

/** Bits for each hash: at most one hash in sixteen is taken for one that was added. */
const BITS_A_HASH = 16
const FEWEST_BITS = 2 ** 16
const MOST_BITS = 2 ** 31

/** A filter with room for so many hashes. */
export function makeHashFilter(hashes: number): HashFilter {
  let size = FEWEST_BITS
  while (size < hashes * BITS_A_HASH && size < MOST_BITS) size *= 2
  const bits = new Uint8Array(size / 8)
  const shift = 32 - Math.log2(size)
  return {
    add(hash) {
      const bit = Math.imul(hash, 0x9e3779b1) >>> shift
      bits[bit >>> 3] = bits[bit >>> 3]! | (1 << (bit & 7))
    },
    has(hash) {
      const bit = Math.imul(hash, 0x9e3779b1) >>> shift
      return (bits[bit >>> 3]! & (1 << (bit & 7))) !== 0
    },
  }
}
