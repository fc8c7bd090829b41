import {largestFirst, ranksOf} from '../pairs/orders.ts'
import {shinglesOf} from '../pairs/shingles.ts'
import type {Earlier} from './earlier.ts'
import type {ComparedWords, FolderWords} from './folder-words.ts'
import {signatureBound} from './signatures.ts'
import type {WordRuns} from './word-runs.ts'

/** Words of a shingle: five in a row are seldom shared by chance. */
const SHINGLE_WORDS = 5

/** What is known of every text by itself. */
export interface TextSizes {
  /** Hashes in its set of shingles. */
  sizes: Uint32Array
  /** Bound of its signature. */
  bounds: Float64Array
}

/** The texts of a folder. */
export interface Texts extends TextSizes {
  runs: WordRuns
  /** The texts, most shingles first, ties by number; and for every text its place among them. */
  order: Uint32Array
  rankOf: Uint32Array
  /** Shingles of a text, ascending. */
  setOf(text: number): Uint32Array
  wordsOf(text: number): ComparedWords
}

/** The bodies of a folder's articles as texts; sizes of those that were there before are taken over. */
export function makeTexts(words: FolderWords, {oldOf, kept}: Earlier<TextSizes>): Texts {
  const {keys, shapes} = words
  const runs = bodyRuns(words)
  const {opens, closes} = runs
  const count = opens.length
  const sets: (Uint32Array | undefined)[] = Array.from({length: count})
  const setOf = (text: number): Uint32Array => {
    sets[text] ??= shinglesOf(keys.subarray(opens[text], closes[text]), SHINGLE_WORDS)
    return sets[text]
  }
  const [sizes, bounds] = [new Uint32Array(count), new Float64Array(count)]
  for (let text = 0; text < count; text++) {
    const old = oldOf[text]!
    sizes[text] = old < 0 ? setOf(text).length : kept.sizes[old]!
    bounds[text] = old < 0 ? signatureBound(setOf(text)) : kept.bounds[old]!
  }
  const order = largestFirst(sizes)
  const rankOf = ranksOf(order, count)
  const wordsOf = (text: number): ComparedWords => ({
    keys: keys.subarray(opens[text], closes[text]),
    shapes: shapes.subarray(opens[text], closes[text]),
  })
  return {runs, sizes, bounds, order, rankOf, setOf, wordsOf}
}

/** The bodies of a folder's articles as runs of its words. */
export const bodyRuns = ({keys, bodies, starts}: FolderWords): WordRuns => ({
  keys,
  opens: bodies,
  closes: starts.subarray(1),
  shingleWords: SHINGLE_WORDS,
})
