import {scramble} from '../text/word-tokens.ts'

/** The set of hashes of every run of `size` words, ascending. A text of fewer words is one run. */
export function shinglesOf(keys: Uint32Array, size: number): Uint32Array {
  if (keys.length === 0) return new Uint32Array(0)
  const runs = Math.max(1, keys.length - size + 1)
  const hashes = new Uint32Array(runs)
  for (let start = 0; start < runs; start++) hashes[start] = shingleAt(keys, start, size)
  return distinctAscending(hashes)
}

/** Hash of the run of `size` words that begins at a word. */
export function shingleAt(keys: Uint32Array, start: number, size: number): number {
  let hash = 0
  for (let word = start; word < start + size && word < keys.length; word++)
    hash = Math.imul(hash, 0x9e3779b1) ^ keys[word]!
  return scramble(hash)
}

/** Sorts in place and drops repeats. */
export function distinctAscending(hashes: Uint32Array): Uint32Array {
  hashes.sort()
  let length = 0
  for (const hash of hashes) if (length === 0 || hash !== hashes[length - 1]) hashes[length++] = hash
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
