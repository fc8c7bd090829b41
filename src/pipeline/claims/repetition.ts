import type {Salience} from './salience.ts'
import type {Utterance} from './utterances.ts'

/** Share of a sentence's weight that, found in one claim already chosen, makes it the same proposition. */
const REPEATED_SHARE = 0.62
/** The same for a sentence of few words, of which the names alone are a large share. */
const REPEATED_SHARE_OF_FEW = 0.72
/** Content words up to which a sentence has few. */
const SHORT = 8
/** Shares of a sentence's weight that, found anywhere in what is told, make it no news; the second if it adds facts. */
const TOLD_SHARES = [0.66, 0.76] as const

/** By how much sooner the opening of another report only tells the news again. */
const OPENING_FACTOR = 0.78

type Weights = Pick<Salience, 'weights'>

/** Says which sentences of a story say the same, in whatever words; each pair is looked at once. */
export function findSame(salience: Weights): (one: Utterance, other: Utterance) => boolean {
  const known = new Map<Utterance, Map<Utterance, boolean>>()
  return (one, other) => {
    const row = known.get(one) ?? new Map<Utterance, boolean>()
    known.set(one, row)
    const same = row.get(other) ?? saysSame(one, other, salience)
    row.set(other, same)
    return same
  }
}

function saysSame(one: Utterance, other: Utterance, {weights}: Weights): boolean {
  let [first, second, both] = [0, 0, 0]
  for (const word of one.topics) {
    const weight = weights.get(word) ?? 0
    first += weight
    if (other.topics.has(word)) both += weight
  }
  for (const word of other.topics) second += weights.get(word) ?? 0
  const fewest = Math.min(one.topics.size, other.topics.size)
  const share = fewest <= SHORT ? REPEATED_SHARE_OF_FEW : REPEATED_SHARE
  return both >= Math.min(first, second) * share * (one.isOpening && other.isOpening ? OPENING_FACTOR : 1)
}

/** True for what the claims chosen so far say together, in whatever words. */
export function isTold(
  {topics, facts, isOpening}: Utterance,
  told: Pick<ReadonlyMap<string, number>, 'has'>,
  {weights}: Weights,
): boolean {
  let [all, known, added] = [0, 0, 0]
  for (const word of topics) {
    const weight = weights.get(word) ?? 0
    all += weight
    if (told.has(word)) known += weight
    else if (facts.has(word)) added++
  }
  const share = added > 0 ? TOLD_SHARES[1] : TOLD_SHARES[0]
  return known >= all * share * (isOpening ? OPENING_FACTOR : 1)
}
