import {fingerprint} from '../memo.ts'
import {type HashCounter, makeHashCounter} from '../pairs/hash-counter.ts'
import {distinctAscending} from '../pairs/shingles.ts'
import {backgroundShareOf} from './background-words.ts'
import type {StoryProfile, TermCounts} from './story-profile.ts'
import {eachSharedPlace, type TermVector} from './term-vectors.ts'

/** Texts of the background that weigh as much as the batch: keeps the weights of five articles sane. */
const BACKGROUND_TEXTS = 300
/** Share of a word's uses that is written with a capital if the word is a name. */
const NAME_SHARE = 0.6

/** Terms in ascending order, and how rare each is. */
export interface RareTerms {
  terms: Uint32Array
  rarities: Float32Array
}

/** What a term of an opening is in its text, as bits. */
export const PART = {title: 1, lead: 2, name: 4, number: 8} as const

/** One text of a batch, weighed against the others. */
export interface WeighedText {
  profile: Pick<StoryProfile, 'language' | 'day' | 'numbers' | 'titleNames'>
  title: TermVector
  opening: TermVector
  /** Rarities of the terms of the opening, and bits of {@linkcode PART}. */
  rarities: Float32Array
  parts: Uint8Array
  fullNames: RareTerms
  /** Names it holds, ascending. */
  names: Uint32Array
  /** Sum of the squares of their rarities. */
  nameSquares: number
  /** Sums of the rarities of the terms of its headline, and of its lead. */
  titleRarity: number
  leadRarity: number
}

/** Texts that are grouped together. */
export interface StoryBatch {
  /** A text by its number; weighed when it is first asked for, as a build that changes little asks for few. */
  textAt(text: number): WeighedText
  /**
   * For every text a key: weighed texts of one key are the same in every field, in this build and in earlier ones. It
   * is the text's own print and that of the statistics.
   */
  prints: readonly string[]
  /** Fingerprint of the statistics all weights come from: batches of one print have the same {@linkcode rarityOf}. */
  print: string
  /** How telling a term is: minus the logarithm of the share of texts that hold it. */
  rarityOf(term: number): number
}

/** Weighs every text against the batch and the background. */
export function weighBatch(profiles: readonly StoryProfile[]): StoryBatch {
  const frequency = countTexts(profiles, ({opening}) => opening.terms)
  const fullNames = countTexts(profiles, (profile) => profile.fullNames)
  const capitals = countTexts(profiles, (profile) => profile.capitals)
  const lowers = countTexts(profiles, (profile) => profile.lowers)
  const total = profiles.length + BACKGROUND_TEXTS
  const rarity = (count: number, background: number): number =>
    -Math.log((count + BACKGROUND_TEXTS * background) / total)
  const rarityOf = (term: number): number => rarity(frequency.get(term), backgroundShareOf(term))
  const fullNameRarityOf = (name: number): number => rarity(fullNames.get(name), backgroundShareOf(name))
  const isName = (term: number): boolean => {
    const [upper, lower] = [capitals.get(term), lowers.get(term)]
    return upper > 0 && upper >= NAME_SHARE * (upper + lower)
  }
  const sumRarities = (terms: Uint32Array): number => terms.reduce((sum, term) => sum + rarityOf(term), 0)
  const weighText = (profile: StoryProfile): WeighedText => {
    const names = distinctAscending(
      Uint32Array.from([...profile.capitals, ...profile.openers].filter(isName)),
    )
    const rarities = Float32Array.from(profile.opening.terms, rarityOf)
    const {language, day, numbers, titleNames} = profile
    return {
      // The other columns of a profile have done their work, and a large folder has many.
      profile: {language, numbers, titleNames, ...(day === undefined ? {} : {day})},
      title: weigh(profile.title, Float32Array.from(profile.title.terms, rarityOf)),
      opening: weigh(profile.opening, rarities),
      rarities,
      parts: partsOf(profile, names),
      fullNames: {
        terms: profile.fullNames,
        rarities: Float32Array.from(profile.fullNames, fullNameRarityOf),
      },
      names,
      nameSquares: names.reduce((sum, name) => sum + rarityOf(name) ** 2, 0),
      titleRarity: sumRarities(profile.title.terms),
      leadRarity: sumRarities(profile.lead),
    }
  }
  const texts: WeighedText[] = []
  const textAt = (text: number): WeighedText => (texts[text] ??= weighText(profiles[text]!))
  const print = fingerprint(profiles.map((profile) => profile.print).sort())
  return {textAt, prints: profiles.map((profile) => `${profile.print} ${print}`), print, rarityOf}
}

/** What every term of an opening is; title, lead, names and numbers all stand in it. */
function partsOf({opening, title, lead, numbers}: StoryProfile, names: Uint32Array): Uint8Array {
  const parts = new Uint8Array(opening.terms.length)
  const mark = (terms: Uint32Array, part: number): void =>
    eachSharedPlace(opening.terms, terms, (place) => {
      parts[place] = parts[place]! | part
    })
  mark(title.terms, PART.title)
  mark(lead, PART.lead)
  mark(names, PART.name)
  mark(numbers, PART.number)
  return parts
}

function countTexts(
  profiles: readonly StoryProfile[],
  termsOf: (profile: StoryProfile) => Uint32Array,
): HashCounter {
  const counter = makeHashCounter()
  for (const profile of profiles) for (const term of termsOf(profile)) counter.add(term)
  return counter
}

function weigh({terms, counts}: TermCounts, rarities: Float32Array): TermVector {
  const weights = new Float32Array(terms.length)
  let squares = 0
  for (const [place, count] of counts.entries()) {
    const weight = Math.log1p(count) * Math.max(0, rarities[place]!)
    weights[place] = weight
    squares += weight * weight
  }
  const length = Math.sqrt(squares) || 1
  return {terms, weights: weights.map((weight) => weight / length)}
}
