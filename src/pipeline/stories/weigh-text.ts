import {slotOf} from '../pairs/hash-counts.ts'
import {dayOf} from './in-order-of-time.ts'
import type {Slots} from './slots.ts'
import type {NewsText, StoryProfile} from './story-profile.ts'
import {fullNameRarityOf, isNameAt, rarityAt, type TermStatistics} from './term-statistics.ts'
import {countIn, termsWith, titleCountIn, USE} from './term-uses.ts'
import type {TermVector} from './term-vectors.ts'

/** Terms in ascending order, and how rare each is. */
export interface RareTerms {
  terms: Uint32Array
  rarities: Float32Array
}

/** What a term of an opening is in its text, as bits. */
export const PART = {title: 1, lead: 2, name: 4, number: 8} as const

/** One text of a batch, weighed against the others. */
export interface WeighedText {
  profile: {
    language: string
    /** Days since 1970. */
    day?: number
    /** Names in the headline; empty where it says nothing by its capitals. Ascending. */
    titleNames: Uint32Array
  }
  title: TermVector
  opening: TermVector
  /** Rarities of the terms of the opening, and bits of {@linkcode PART}. */
  rarities: Float32Array
  parts: Uint8Array
  fullNames: RareTerms
  slots: Slots
  /** Names it holds, ascending. */
  names: Uint32Array
  /** Sum of the squares of their rarities. */
  nameSquares: number
  /** Sums of the rarities of the terms of its headline, and of its lead. */
  titleRarity: number
  leadRarity: number
  numberRarity: number
}

/** One text, its terms weighed by how rare they are. */
export function weighText(
  {language, published}: Pick<NewsText, 'language' | 'published'>,
  {terms, uses, fullNames, slots}: StoryProfile,
  statistics: TermStatistics,
): WeighedText {
  const day = dayOf(published)
  const titleNames = termsWith(terms, uses, USE.titleName)
  const rarities = new Float32Array(terms.length)
  const parts = new Uint8Array(terms.length)
  let [nameSquares, titleRarity, leadRarity, numberRarity] = [0, 0, 0, 0]
  for (let place = 0; place < terms.length; place++) {
    const [term, use] = [terms[place]!, uses[place]!]
    const slot = slotOf(statistics.terms, term)
    const [rarity, part] = [rarityAt(statistics, slot, term), partOf(use, isNameAt(statistics, slot, use))]
    rarities[place] = rarity
    parts[place] = part
    if ((part & PART.name) !== 0) nameSquares += rarity * rarity
    if ((part & PART.title) !== 0) titleRarity += rarity
    if ((part & PART.lead) !== 0) leadRarity += rarity
    if ((part & PART.number) !== 0) numberRarity += rarity
  }
  return {
    profile: {language, titleNames, ...(day === undefined ? {} : {day})},
    title: weighTitle(terms, uses, rarities),
    opening: {terms, weights: weigh(uses.map(countIn), rarities)},
    rarities,
    parts,
    fullNames: {
      terms: fullNames,
      rarities: Float32Array.from(fullNames, (name) => fullNameRarityOf(statistics, name)),
    },
    slots,
    names: termsWith(terms, parts, PART.name),
    nameSquares,
    titleRarity,
    leadRarity,
    numberRarity,
  }
}

const partOf = (use: number, isName: boolean): number =>
  ((use & USE.title) !== 0 ? PART.title : 0) |
  ((use & USE.lead) !== 0 ? PART.lead : 0) |
  ((use & USE.number) !== 0 ? PART.number : 0) |
  (isName ? PART.name : 0)

function weighTitle(terms: Uint32Array, uses: Uint32Array, rarities: Float32Array): TermVector {
  const inTitle = (_: number, place: number): boolean => (uses[place]! & USE.title) !== 0
  return {
    terms: termsWith(terms, uses, USE.title),
    weights: weigh(uses.filter(inTitle).map(titleCountIn), rarities.filter(inTitle)),
  }
}

/** Weights of terms that stand so often in a text; their squares sum to 1. */
function weigh(counts: Uint32Array, rarities: Float32Array): Float32Array {
  const weights = new Float32Array(counts.length)
  let squares = 0
  for (let place = 0; place < counts.length; place++) {
    const weight = Math.log1p(counts[place]!) * Math.max(0, rarities[place]!)
    weights[place] = weight
    squares += weight * weight
  }
  const length = Math.sqrt(squares) || 1
  for (let place = 0; place < weights.length; place++) weights[place] = weights[place]! / length
  return weights
}
