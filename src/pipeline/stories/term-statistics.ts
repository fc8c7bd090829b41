import {addCount, countOf, type HashCounts, makeHashCounts, slotOf} from '../pairs/hash-counts.ts'
import {backgroundShareOf} from './background-words.ts'
import type {StoryProfile} from './story-profile.ts'
import {USE} from './term-uses.ts'

/** Texts of the background that weigh as much as the batch: keeps the weights of five articles sane. */
const BACKGROUND_TEXTS = 300
/** Share of a word's uses that is written with a capital if the word is a name. */
const NAME_SHARE = 0.6

/** In how many of the texts that are counted every term stands. */
export interface TermStatistics {
  /** How many they are. */
  texts: number
  /** For every term, and for every full name, the texts that hold it, those of the background with them. */
  terms: HashCounts
  fullNames: HashCounts
  /** For every slot of the terms the texts that write it with a capital inside a sentence, and without one; and its rarity. */
  capitals: Uint32Array
  lowers: Uint32Array
  rarities: Float64Array
}

/** Counts the terms of some texts. */
export function countTerms(profiles: readonly StoryProfile[]): TermStatistics {
  const [terms, fullNames] = [makeHashCounts(), makeHashCounts()]
  for (const profile of profiles) {
    for (const name of profile.fullNames) addCount(fullNames, name)
    for (const term of profile.terms) addCount(terms, term)
  }
  addBackground(terms)
  addBackground(fullNames)
  const [capitals, lowers] = countCases(profiles, terms)
  const texts = profiles.length
  const rarities = Float64Array.from(terms.counts, (count) => rarityIf(count, texts))
  return {texts, terms, fullNames, capitals, lowers, rarities}
}

/** For every slot of some terms the texts that write it with a capital inside a sentence, and without one. */
function countCases(profiles: readonly StoryProfile[], terms: HashCounts): [Uint32Array, Uint32Array] {
  const [capitals, lowers] = [new Uint32Array(terms.counts.length), new Uint32Array(terms.counts.length)]
  for (const profile of profiles) {
    for (let place = 0; place < profile.terms.length; place++) {
      const [slot, use] = [slotOf(terms, profile.terms[place]!), profile.uses[place]!]
      if ((use & USE.capital) !== 0) capitals[slot] = capitals[slot]! + 1
      if ((use & USE.lower) !== 0) lowers[slot] = lowers[slot]! + 1
    }
  }
  return [capitals, lowers]
}

function addBackground(table: HashCounts): void {
  for (let slot = 0; slot < table.counts.length; slot++) {
    const count = table.counts[slot]!
    if (count > 0) table.counts[slot] = count + backgroundTexts(table.hashes[slot]!)
  }
}

const backgroundTexts = (term: number): number => BACKGROUND_TEXTS * backgroundShareOf(term)

const rarityIf = (holding: number, texts: number): number => -Math.log(holding / (texts + BACKGROUND_TEXTS))

/** How telling a term is that stands in a text: minus the logarithm of the share of texts that hold it. */
export const rarityOf = (statistics: TermStatistics, term: number): number =>
  rarityAt(statistics, slotOf(statistics.terms, term), term)

/** The same for a term whose slot is known. */
export function rarityAt({texts, terms, rarities}: TermStatistics, slot: number, term: number): number {
  return terms.counts[slot] === 0 ? rarityOfUncounted(texts, term) : rarities[slot]!
}

export function fullNameRarityOf({texts, fullNames}: TermStatistics, name: number): number {
  const holding = countOf(fullNames, name)
  return holding === 0 ? rarityOfUncounted(texts, name) : rarityIf(holding, texts)
}

/** Whoever asks has it from a text, and one that was not counted must not make a term rarer than one that was. */
const rarityOfUncounted = (texts: number, term: number): number => rarityIf(1 + backgroundTexts(term), texts)

/** Says whether the term of a slot that a text uses so is a name: most texts write it with a capital inside a sentence. */
export function isNameAt({capitals, lowers}: TermStatistics, slot: number, use: number): boolean {
  if ((use & (USE.capital | USE.opener)) === 0) return false
  const upper = Math.max(capitals[slot]!, (use & USE.capital) !== 0 ? 1 : 0)
  const lower = Math.max(lowers[slot]!, (use & USE.lower) !== 0 ? 1 : 0)
  return upper > 0 && upper >= NAME_SHARE * (upper + lower)
}
