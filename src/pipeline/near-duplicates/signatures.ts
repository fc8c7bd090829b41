/** Hashes a signature aims at: enough to meet a copy of a third of the text almost surely. */
const SIGNATURE_SIZE = 64
const HASH_SPACE = 2 ** 32

/**
 * Bound below which an ascending set's signature lies, a sample of its lowest hashes: it halves until few enough are
 * left. Bounds are nested, so that samples of texts of different lengths meet (FracMinHash, Irber et al. 2022),
 * and a short text inside a long one is found, which MinHash signatures of fixed length are poor at.
 */
export function signatureBound(shingles: Uint32Array): number {
  let bound = HASH_SPACE
  let size = shingles.length
  while (size > 2 * SIGNATURE_SIZE) {
    bound /= 2
    size = countBelow(shingles, bound)
  }
  return bound
}

/** How many of an ascending set's hashes lie below a bound. */
export function countBelow(ascending: Uint32Array, bound: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ascending[middle]! < bound) low = middle + 1
    else high = middle
  }
  return low
}
