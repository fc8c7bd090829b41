import {eachShingle} from '../pairs/shingles.ts'

/** Texts or sentences as runs of a folder's words, and how many words make one of their shingles. */
export interface WordRuns {
  keys: Uint32Array
  /** For every run its words, half open. */
  opens: Uint32Array
  closes: Uint32Array
  shingleWords: number
}

/** Says which hashes are wanted. */
export interface Wanted {
  has(hash: number): boolean
}

/** Calls `visit` with the shingles of a run, in order, repeats included: a run of fewer words than one is one. */
export function shinglesIn(
  {keys, opens, closes, shingleWords}: WordRuns,
  run: number,
  visit: (hash: number) => void,
): void {
  eachShingle(keys, opens[run]!, closes[run]!, shingleWords, visit)
}

/** Calls `visit` with every run listed and those of its shingles that are wanted. */
export function scanShingles(
  runs: WordRuns,
  listed: Uint32Array,
  wanted: Wanted,
  visit: (run: number, hash: number) => void,
): void {
  let run = 0
  const look = (hash: number) => {
    if (wanted.has(hash)) visit(run, hash)
  }
  for (let index = 0; index < listed.length; index++) {
    run = listed[index]!
    shinglesIn(runs, run, look)
  }
}
