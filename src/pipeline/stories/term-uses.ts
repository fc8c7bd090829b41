import {distinctAscending} from '../pairs/shingles.ts'

/** What a term is in its text, as bits. */
export const USE = {
  /** Stands in the headline. */
  title: 1,
  /** Stands in the headline or among the first words: what an article itself calls its news. */
  lead: 2,
  /** Written with a capital inside a sentence. */
  capital: 4,
  /** A name in a headline that tells names by its capitals. */
  titleName: 8,
  /** Opens a sentence with a capital: a name, if other places write it with a capital too. */
  opener: 16,
  /** Written without a capital. */
  lower: 32,
  /** A number of two digits and more. */
  number: 64,
} as const

/** Above the bits stands how much the text speaks of the term, then how often its headline has it. */
const COUNT_BIT = 8
const TITLE_BIT = 20
/** Counts go no further: nobody's text, and no headline, is about a word more than that. */
const MOST_COUNT = (1 << (TITLE_BIT - COUNT_BIT)) - 1

/** One use of a word, `weight` times as telling as another. */
export const packUse = (use: number, weight: number): number =>
  (use | (weight << COUNT_BIT) | ((use & USE.title) !== 0 ? 1 << TITLE_BIT : 0)) >>> 0

/** How much the text speaks of a term. */
export const countIn = (use: number): number => (use >>> COUNT_BIT) & MOST_COUNT

/** How often the headline has a term. */
export const titleCountIn = (use: number): number => use >>> TITLE_BIT

/** The terms of a text, ascending, with all their uses. */
export function sumUses(stems: Uint32Array, uses: Uint32Array): {terms: Uint32Array; uses: Uint32Array} {
  const terms = distinctAscending(stems.slice())
  const sums = new Uint32Array(terms.length)
  for (let word = 0; word < stems.length; word++) {
    const place = placeOf(terms, stems[word]!)
    sums[place] = addUse(sums[place]!, uses[word]!)
  }
  return {terms, uses: sums}
}

function placeOf(terms: Uint32Array, term: number): number {
  let low = 0
  let high = terms.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (terms[middle]! < term) low = middle + 1
    else high = middle
  }
  return low
}

function addUse(sum: number, use: number): number {
  const bits = (sum | use) & ((1 << COUNT_BIT) - 1)
  const count = Math.min(MOST_COUNT, countIn(sum) + countIn(use))
  const titleCount = Math.min(MOST_COUNT, titleCountIn(sum) + titleCountIn(use))
  return (bits | (count << COUNT_BIT) | (titleCount << TITLE_BIT)) >>> 0
}

/** The terms that have a bit set beside them. */
export function termsWith(terms: Uint32Array, bits: Uint8Array | Uint32Array, bit: number): Uint32Array {
  const chosen: number[] = []
  for (let place = 0; place < terms.length; place++)
    if ((bits[place]! & bit) !== 0) chosen.push(terms[place]!)
  return Uint32Array.from(chosen)
}
