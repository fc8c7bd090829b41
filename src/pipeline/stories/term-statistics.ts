import {addCount, countOf, type HashCounts, makeHashCounts} from '../pairs/hash-counts.ts'
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
  /** For every term the texts that write it with a capital inside a sentence, and without one. */
  capitals: HashCounts
  lowers: HashCounts
}

/** Counts the terms of some texts. */
export function countTerms(profiles: Iterable<StoryProfile>): TermStatistics {
  const [terms, fullNames, capitals, lowers] = Array.from({length: 4}, () => makeHashCounts())
  const statistics = {
    texts: 0,
    terms: terms!,
    fullNames: fullNames!,
    capitals: capitals!,
    lowers: lowers!,
  }
  for (const profile of profiles) {
    statistics.texts++
    for (const name of profile.fullNames) addCount(statistics.fullNames, name)
    for (let place = 0; place < profile.terms.length; place++) {
      const [term, use] = [profile.terms[place]!, profile.uses[place]!]
      addCount(statistics.terms, term)
      if ((use & USE.capital) !== 0) addCount(statistics.capitals, term)
      if ((use & USE.lower) !== 0) addCount(statistics.lowers, term)
    }
  }
  addBackground(statistics.terms)
  addBackground(statistics.fullNames)
  return statistics
}

function addBackground(table: HashCounts): void {
  for (let slot = 0; slot < table.counts.length; slot++) {
    const count = table.counts[slot]!
    if (count > 0) table.counts[slot] = count + backgroundTexts(table.hashes[slot]!)
  }
}

const backgroundTexts = (term: number): number => BACKGROUND_TEXTS * backgroundShareOf(term)

/** How telling a term is that stands in a text: minus the logarithm of the share of texts that hold it. */
export const rarityOf = ({texts, terms}: TermStatistics, term: number): number => rarity(texts, terms, term)

export const fullNameRarityOf = ({texts, fullNames}: TermStatistics, name: number): number =>
  rarity(texts, fullNames, name)

function rarity(texts: number, held: HashCounts, term: number): number {
  // Whoever asks has it from a text, and one that was not counted must not make a term rarer than one that was.
  const holding = countOf(held, term) || 1 + backgroundTexts(term)
  return -Math.log(holding / (texts + BACKGROUND_TEXTS))
}

/** Says whether a term that a text uses so is a name: most texts write it with a capital inside a sentence. */
export function isName(statistics: TermStatistics, term: number, use: number): boolean {
  if ((use & (USE.capital | USE.opener)) === 0) return false
  const upper = Math.max(countOf(statistics.capitals, term), (use & USE.capital) !== 0 ? 1 : 0)
  const lower = Math.max(countOf(statistics.lowers, term), (use & USE.lower) !== 0 ? 1 : 0)
  return upper > 0 && upper >= NAME_SHARE * (upper + lower)
}
