import {eachShingle, powerOf, SHINGLE_FACTOR} from '../pairs/shingles.ts'
import {scramble} from '../text/word-tokens.ts'
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

/**
 * Calls `visit` with every run listed and those of its shingles that a filter holds. Does what {@linkcode eachShingle}
 * and the filter do, without a call for each of millions of shingles.
 */
export function scanShingles(
  {keys, opens, closes, shingleWords}: WordRuns,
  listed: Uint32Array,
  {bits, factor, shift}: HashFilter,
  visit: (run: number, hash: number) => void,
): void {
  const gone = powerOf(shingleWords)
  for (let index = 0; index < listed.length; index++) {
    const run = listed[index]!
    const [open, close] = [opens[run]!, closes[run]!]
    let hash = 0
    for (let word = open; word < close; word++) {
      hash = (Math.imul(hash, SHINGLE_FACTOR) + keys[word]!) | 0
      if (word - open >= shingleWords) hash = (hash - Math.imul(gone, keys[word - shingleWords]!)) | 0
      else if (word - open + 1 < shingleWords && word + 1 < close) continue
      const shingle = scramble(hash)
      const bit = Math.imul(shingle, factor) >>> shift
      if ((bits[bit >>> 3]! & (1 << (bit & 7))) !== 0) visit(run, shingle)
    }
  }
}
