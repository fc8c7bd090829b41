/**
 * A set of hashes that also holds a few that were never added: a bit a hash, so that millions are asked in a moment.
 * A hash is held if the bit at `Math.imul(hash, factor) >>> shift` is set.
 */
export interface HashFilter {
  bits: Uint8Array
  factor: number
  shift: number
}

/** Bits for each hash: at most one hash in sixteen is taken for one that was added. */
const BITS_A_HASH = 16
const FEWEST_BITS = 2 ** 16
const MOST_BITS = 2 ** 31
/** Spreads hashes that are all low, as those of signatures are. */
const SPREAD = 0x9e3779b1

/** A filter of some hashes. */
export function makeHashFilter(hashes: readonly number[]): HashFilter {
  let size = FEWEST_BITS
  while (size < hashes.length * BITS_A_HASH && size < MOST_BITS) size *= 2
  const filter = {bits: new Uint8Array(size / 8), factor: SPREAD, shift: 32 - Math.log2(size)}
  for (const hash of hashes) setBit(filter, hash)
  return filter
}

/** A filter that tells hashes apart by their highest bits alone; without any hashes it holds them all. */
export function makeCellFilter(cells: number, hashes?: Iterable<number>): HashFilter {
  const bits = new Uint8Array(Math.ceil(cells / 8))
  const filter = {bits, factor: 1, shift: 32 - Math.log2(cells)}
  if (!hashes) bits.fill(255)
  else for (const hash of hashes) setBit(filter, hash)
  return filter
}

function setBit({bits, factor, shift}: HashFilter, hash: number) {
  const bit = Math.imul(hash, factor) >>> shift
  bits[bit >>> 3] = bits[bit >>> 3]! | (1 << (bit & 7))
}

/** Whether a filter holds a hash. */
export function holds({bits, factor, shift}: HashFilter, hash: number): boolean {
  const bit = Math.imul(hash, factor) >>> shift
  return (bits[bit >>> 3]! & (1 << (bit & 7))) !== 0
}
