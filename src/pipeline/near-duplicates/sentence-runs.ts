import {largestFirst, ranksOf} from '../pairs/orders.ts'
import {shingleAt} from '../pairs/shingles.ts'
import type {FolderWords} from './folder-words.ts'

/** Words of a sentence that says something of its own. */
const FEWEST_WORDS = 5

/** The sentences of a folder, told apart by their words. */
export interface Sentences {
  /** Words of every sentence. */
  lengths: Uint32Array
  /** For every sentence of some length the first with the same words; -1 for the others. */
  firstOf: Int32Array
  /** The sentences of some length, longest first, ties by number; and the place of every sentence among them. */
  order: Uint32Array
  positionOf: Uint32Array
}

/** Orders sentences by length and finds those that are word for word the same. */
export function readSentences(words: FolderWords): Sentences {
  const {keys, opens, closes} = words
  const [lengths, hashes] = [new Uint32Array(opens.length), new Uint32Array(opens.length)]
  for (let sentence = 0; sentence < opens.length; sentence++) {
    lengths[sentence] = closes[sentence]! - opens[sentence]!
    hashes[sentence] = shingleAt(keys, opens[sentence]!, lengths[sentence]!)
  }
  const byLength = largestFirst(lengths)
  let count = byLength.length
  while (count > 0 && lengths[byLength[count - 1]!]! < FEWEST_WORDS) count--
  const order = byLength.subarray(0, count)
  const firstOf = findFirsts(words, lengths, hashes)
  return {lengths, firstOf, order, positionOf: ranksOf(order, opens.length)}
}

/** For every sentence of some length the first with the same words; -1 for the others. */
function findFirsts({keys, opens}: FolderWords, lengths: Uint32Array, hashes: Uint32Array): Int32Array {
  let size = 2
  while (size < 2 * lengths.length) size *= 2
  const table = new Int32Array(size).fill(-1)
  const firstOf = new Int32Array(lengths.length).fill(-1)
  const isSame = (one: number, other: number): boolean => {
    if (hashes[one] !== hashes[other] || lengths[one] !== lengths[other]) return false
    for (let word = 0; word < lengths[one]!; word++)
      if (keys[opens[one]! + word] !== keys[opens[other]! + word]) return false
    return true
  }
  for (let sentence = 0; sentence < lengths.length; sentence++) {
    if (lengths[sentence]! < FEWEST_WORDS) continue
    let slot = hashes[sentence]! & (size - 1)
    while (table[slot] !== -1 && !isSame(table[slot]!, sentence)) slot = (slot + 1) & (size - 1)
    if (table[slot] === -1) table[slot] = sentence
    firstOf[sentence] = table[slot]!
  }
  return firstOf
}
