import {type HashCounter, makeHashCounter} from '../pairs/hash-counter.ts'
import {distinctAscending} from '../pairs/shingles.ts'
import {backgroundShareOf} from './background-words.ts'
import type {StoryProfile, TermCounts} from './story-profile.ts'
import type {TermVector} from './term-vectors.ts'

/** Texts of the background that weigh as much as the batch: keeps the weights of five articles sane. */
const BACKGROUND_TEXTS = 300
/** Share of a word's uses that is written with a capital if the word is a name. */
const NAME_SHARE = 0.6

/** One text of a batch, weighed against the others. */
export interface WeighedText {
  profile: StoryProfile
  title: TermVector
  opening: TermVector
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
  texts: readonly WeighedText[]
  /** How telling a term is: minus the logarithm of the share of texts that hold it. */
  rarityOf(term: number): number
  fullNameRarityOf(fullName: number): number
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
  const texts = profiles.map((profile) => {
    const names = distinctAscending(
      Uint32Array.from([...profile.capitals, ...profile.openers].filter(isName)),
    )
    const nameSquares = names.reduce((sum, name) => sum + rarityOf(name) ** 2, 0)
    const [title, opening] = [weigh(profile.title, rarityOf), weigh(profile.opening, rarityOf)]
    const [titleRarity, leadRarity] = [profile.title.terms, profile.lead].map(sumRarities) as [number, number]
    return {profile, title, opening, names, nameSquares, titleRarity, leadRarity}
  })
  return {texts, rarityOf, fullNameRarityOf}
}

function countTexts(
  profiles: readonly StoryProfile[],
  termsOf: (profile: StoryProfile) => Uint32Array,
): HashCounter {
  const counter = makeHashCounter()
  for (const profile of profiles) for (const term of termsOf(profile)) counter.add(term)
  return counter
}

function weigh({terms, counts}: TermCounts, rarityOf: (term: number) => number): TermVector {
  const weights = new Float32Array(terms.length)
  let squares = 0
  for (const [place, term] of terms.entries()) {
    const weight = Math.log1p(counts[place]!) * Math.max(0, rarityOf(term))
    weights[place] = weight
    squares += weight * weight
  }
  const length = Math.sqrt(squares) || 1
  return {terms, weights: weights.map((weight) => weight / length)}
}
