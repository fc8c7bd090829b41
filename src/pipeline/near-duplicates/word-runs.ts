import {eachShingle, shingleAt} from '../pairs/shingles.ts'
import type {HashFilter} from './hash-filter.ts'

/** Texts or sentences as runs of a folder's words, and how many words make one of their shingles. */
export interface WordRuns {
  keys: Uint32Array
  /** For every run its words, half open. */
  opens: Uint32Array
  closes: Uint32Array
  shingleWords: number
}

/** Calls `visit` with the shingles of a run, in order, repeats included: a run of fewer words than one is one. */
export function shinglesIn(
  {keys, opens, closes, shingleWords}: WordRuns,
  run: number,
  visit: (hash: number) => void,
): void {
  eachShingle(keys, opens[run]!, closes[run]!, shingleWords, visit)
}

/** The words of a run. */
export const wordsOf = ({keys, opens, closes}: WordRuns, run: number): Uint32Array =>
  keys.subarray(opens[run], closes[run])

/**
 * Calls `visit` with every run listed and those of its shingles that a filter holds. Looks at the last word of a shingle
 * first: one that is not wanted rules out all shingles across it (Boyer and Moore 1977).
 */
export function scanShingles(
  {keys, opens, closes, shingleWords}: WordRuns,
  listed: Uint32Array,
  {bits, factor, shift, words}: HashFilter,
  visit: (run: number, hash: number) => void,
): void {
  for (let index = 0; index < listed.length; index++) {
    const run = listed[index]!
    const close = closes[run]!
    let start = opens[run]!
    const size = Math.min(shingleWords, close - start)
    let seen = start
    while (start + size <= close && start < close) {
      let word = start + size - 1
      while (word >= seen && (words[keys[word]! >>> 19]! & (1 << ((keys[word]! >>> 16) & 7))) !== 0) word--
      if (word >= seen) {
        start = seen = word + 1
        continue
      }
      const hash = shingleAt(keys, start, size)
      const bit = Math.imul(hash, factor) >>> shift
      if ((bits[bit >>> 3]! & (1 << (bit & 7))) !== 0) visit(run, hash)
      seen = start + size
      start++
    }
  }
}
