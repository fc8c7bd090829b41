import {carriesFact, isNegation, isSmallWord} from '../text/fact-words.ts'
import type {ComparedWords} from './folder-words.ts'
import {makeWordBag} from './word-bag.ts'

/** A sentence: a run of a text's words. */
export interface WordRun {
  words: ComparedWords
  start: number
  end: number
}

/** Words of the shorter sentence for each that may be put another way without a change of meaning. */
const WORDS_A_REWORDING = 8

/** What two sentences share, and what each has alone, as places of words. */
export interface Comparison {
  shared: number
  /** Words only the shorter has, and only the longer. */
  onlyShorter: readonly number[]
  onlyLonger: readonly number[]
  shorter: WordRun
  longer: WordRun
}

const bag = makeWordBag()

/** How many words two sentences share, order aside: what is asked of most pairs, and of many no more. */
export function countShared(one: WordRun, other: WordRun): number {
  bag.fill(one.words.keys, one.start, one.end)
  let shared = 0
  for (let word = other.start; word < other.end; word++) if (bag.take(other.words.keys[word]!)) shared++
  return shared
}

/** Lays two sentences side by side, word by word, order aside. */
export function compareSentences(one: WordRun, other: WordRun): Comparison {
  const [shorter, longer] = one.end - one.start <= other.end - other.start ? [one, other] : [other, one]
  bag.fill(shorter.words.keys, shorter.start, shorter.end)
  const onlyLonger: number[] = []
  for (let word = longer.start; word < longer.end; word++)
    if (!bag.take(longer.words.keys[word]!)) onlyLonger.push(word)
  const onlyShorter: number[] = []
  for (let word = shorter.end - 1; word >= shorter.start; word--)
    if (bag.take(shorter.words.keys[word]!)) onlyShorter.push(word)
  const shared = shorter.end - shorter.start - onlyShorter.length
  return {shared, onlyShorter, onlyLonger, shorter, longer}
}

/**
 * Says whether two like sentences say different things: the shorter has a number, a name, a negation or a word with an
 * opposite that the longer lacks, or many other words; the longer denies; or both put their facts in another order.
 */
export function changesFacts({onlyShorter, onlyLonger, shorter, longer}: Comparison): boolean {
  if (onlyShorter.some((word) => carriesFact(shorter.words, word))) return true
  if (onlyLonger.some((word) => isNegation(longer.words.keys[word]!))) return true
  const reworded = onlyShorter.filter((word) => !isSmallWord(shorter.words, word)).length
  if (reworded * WORDS_A_REWORDING > shorter.end - shorter.start) return true
  return !standsInOrder(factsOf(shorter), factsOf(longer))
}

const factsOf = ({words, start, end}: WordRun): number[] => {
  const facts: number[] = []
  for (let word = start; word < end; word++) if (carriesFact(words, word)) facts.push(words.keys[word]!)
  return facts
}

/** Says whether the facts of the shorter sentence stand in the longer in the same order. */
function standsInOrder(shorter: readonly number[], longer: readonly number[]): boolean {
  let at = 0
  for (const fact of longer) if (at < shorter.length && fact === shorter[at]) at++
  return at === shorter.length
}
