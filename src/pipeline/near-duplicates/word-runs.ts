import {shingleAt} from '../pairs/shingles.ts'
import type {HashFilter} from './hash-filter.ts'

/** Texts or sentences as runs of a folder's words, and how many words make one of their shingles. */
export interface WordRuns {
  keys: Uint32Array
  /** For every run its words, half open. */
  opens: Uint32Array
  closes: Uint32Array
  shingleWords: number
}

/** How many shingles a run has, repeats counted: a run of fewer words than a shingle is one. */
export function countShingles({opens, closes, shingleWords}: WordRuns, run: number): number {
  const words = closes[run]! - opens[run]!
  return words === 0 ? 0 : Math.max(1, words - shingleWords + 1)
}

/** Calls `visit` with the shingles of a run that pass the filter, in order, repeats included. */
export function eachShingle(
  runs: WordRuns,
  run: number,
  filter: Pick<HashFilter, 'has'>,
  visit: (hash: number) => void,
): void {
  const {keys, shingleWords} = runs
  const first = runs.opens[run]!
  const count = countShingles(runs, run)
  const size = Math.min(shingleWords, runs.closes[run]! - first)
  for (let word = first; word < first + count; word++) {
    const hash = shingleAt(keys, word, size)
    if (filter.has(hash)) visit(hash)
  }
}

/** Calls `visit` with every run listed and those of its shingles that pass the filter. */
export function scanShingles(
  runs: WordRuns,
  listed: Uint32Array,
  filter: Pick<HashFilter, 'has'>,
  visit: (run: number, hash: number) => void,
): void {
  const {keys, opens, closes, shingleWords} = runs
  for (let index = 0; index < listed.length; index++) {
    const run = listed[index]!
    const first = opens[run]!
    const count = countShingles(runs, run)
    const size = Math.min(shingleWords, closes[run]! - first)
    for (let word = first; word < first + count; word++) {
      const hash = shingleAt(keys, word, size)
      if (filter.has(hash)) visit(run, hash)
    }
  }
}
