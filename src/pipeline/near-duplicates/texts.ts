import {largestFirst, ranksOf} from '../pairs/orders.ts'
import {shinglesOf} from '../pairs/shingles.ts'
import type {ComparedWords, FolderWords} from './folder-words.ts'
import {signatureBound} from './signatures.ts'

/** Words of a shingle: five in a row are seldom shared by chance. */
const SHINGLE_WORDS = 5

/** The texts of a folder. */
export interface Texts {
  /** For every text the hashes in its set of shingles, and the bound of its signature. */
  sizes: Uint32Array
  bounds: Float64Array
  /** The texts, most shingles first, ties by number; and for every text its place among them. */
  order: Uint32Array
  rankOf: Uint32Array
  /** Shingles of a text, ascending. */
  setOf(text: number): Uint32Array
  wordsOf(text: number): ComparedWords
}

/** The bodies of a folder's articles as texts. */
export function makeTexts({keys, shapes, bodies, starts}: FolderWords): Texts {
  const wordsOf = (text: number): ComparedWords => ({
    keys: keys.subarray(bodies[text], starts[text + 1]),
    shapes: shapes.subarray(bodies[text], starts[text + 1]),
  })
  const sets = Array.from(bodies, (_, text) => shinglesOf(wordsOf(text).keys, SHINGLE_WORDS))
  const sizes = Uint32Array.from(sets, ({length}) => length)
  const order = largestFirst(sizes)
  return {
    sizes,
    bounds: Float64Array.from(sets, signatureBound),
    order,
    rankOf: ranksOf(order, sets.length),
    setOf: (text) => sets[text]!,
    wordsOf,
  }
}
