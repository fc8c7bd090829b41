import {scramble} from '../text/word-tokens.ts'
import {sortSpread} from './sort-spread.ts'

/** What a word counts more than the next one in the hash of a run. */
const FACTOR = 0x9e3779b1

/** The set of hashes of every run of `size` words, ascending. A text of fewer words is one run. */
export function shinglesOf(keys: Uint32Array, size: number): Uint32Array {
  const hashes = new Uint32Array(keys.length)
  const count = writeShingles(keys, 0, keys.length, size, hashes)
  return distinctAscending(hashes.subarray(0, count))
}

/**
 * Writes the hash of every run of `size` words from one word to before another; fewer are one run. Returns how many they
 * are, never more than the words.
 */
export function writeShingles(
  keys: Uint32Array,
  from: number,
  to: number,
  size: number,
  into: Uint32Array,
): number {
  if (to <= from) return 0
  const full = Math.min(from + size, to)
  let hash = 0
  for (let word = from; word < full; word++) hash = (Math.imul(hash, FACTOR) + keys[word]!) | 0
  into[0] = scramble(hash)
  let count = 1
  const gone = powerOf(size)
  for (let word = full; word < to; word++) {
    hash = (Math.imul(hash, FACTOR) + keys[word]! - Math.imul(gone, keys[word - size]!)) | 0
    into[count++] = scramble(hash)
  }
  return count
}

/** Hash of a run of words: a polynomial, so that that of the next run follows from it (Karp and Rabin 1987). */
export function shingleAt(keys: Uint32Array, start: number, size: number): number {
  let hash = 0
  for (let word = start; word < start + size; word++) hash = (Math.imul(hash, FACTOR) + keys[word]!) | 0
  return scramble(hash)
}

/** What the first word of a run counts in the hash of the run one word longer. */
function powerOf(size: number): number {
  let power = 1
  for (let step = 0; step < size; step++) power = Math.imul(power, FACTOR)
  return power
}

/** Sorts in place and drops repeats. */
export function distinctAscending(hashes: Uint32Array): Uint32Array {
  sortSpread(hashes)
  let length = 0
  for (let place = 0; place < hashes.length; place++) {
    const hash = hashes[place]!
    if (length === 0 || hash !== hashes[length - 1]) hashes[length++] = hash
  }
  return hashes.slice(0, length)
}

/** How many hashes two ascending sets share. */
export function overlapOf(one: Uint32Array, other: Uint32Array): number {
  let shared = 0
  let left = 0
  let right = 0
  while (left < one.length && right < other.length) {
    const difference = one[left]! - other[right]!
    if (difference === 0) shared++
    if (difference <= 0) left++
    if (difference >= 0) right++
  }
  return shared
}
