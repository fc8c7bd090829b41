/**
 * A set of shingles that also holds a few that were never added: a bit a hash, so that millions are asked in a moment.
 * A hash is held if the bit at `Math.imul(hash, factor) >>> shift` is set.
 */
export interface HashFilter {
  bits: Uint8Array
  factor: number
  shift: number
  /** The words of these shingles, a bit for the high half of a word's key: most words of a folder are not among them. */
  words: Uint8Array
}

/** Bits for each hash: at most one hash in sixteen is taken for one that was added. */
const BITS_A_HASH = 16
const FEWEST_BITS = 2 ** 16
const MOST_BITS = 2 ** 31
/** Spreads hashes that are all low, as those of signatures are. */
const SPREAD = 0x9e3779b1
const WORD_BITS = 2 ** 16

/** A filter of hashes of shingles, which are made of words of these texts. */
export function makeHashFilter(hashes: readonly number[], texts: readonly Uint32Array[]): HashFilter {
  let size = FEWEST_BITS
  while (size < hashes.length * BITS_A_HASH && size < MOST_BITS) size *= 2
  const bits = new Uint8Array(size / 8)
  const filter = {bits, factor: SPREAD, shift: 32 - Math.log2(size), words: wordsIn(texts)}
  for (const hash of hashes) addHash(filter, hash)
  return filter
}

/** A filter that tells hashes apart by their highest bits alone, of any words. */
export function makeCellFilter(cells: number, hashes: Iterable<number>): HashFilter {
  const bits = new Uint8Array(Math.ceil(cells / 8))
  const filter = {
    bits,
    factor: 1,
    shift: 32 - Math.log2(cells),
    words: new Uint8Array(WORD_BITS / 8).fill(255),
  }
  for (const hash of hashes) addHash(filter, hash)
  return filter
}

function wordsIn(texts: readonly Uint32Array[]): Uint8Array {
  const words = new Uint8Array(WORD_BITS / 8)
  for (const keys of texts) for (const key of keys) setBit(words, key >>> 16)
  return words
}

function addHash({bits, factor, shift}: Omit<HashFilter, 'words'>, hash: number) {
  setBit(bits, Math.imul(hash, factor) >>> shift)
}

function setBit(bits: Uint8Array, bit: number) {
  bits[bit >>> 3] = bits[bit >>> 3]! | (1 << (bit & 7))
}

/** Whether a filter holds a hash. */
export function holds({bits, factor, shift}: Omit<HashFilter, 'words'>, hash: number): boolean {
  const bit = Math.imul(hash, factor) >>> shift
  return (bits[bit >>> 3]! & (1 << (bit & 7))) !== 0
}
