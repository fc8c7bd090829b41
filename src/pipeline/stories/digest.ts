import type {Told} from './compare-texts.ts'
import {PAIR, type ScoredPairs} from './text-pairs.ts'
import type {WeighedText} from './weigh-text.ts'

/** Events a text must cover to be a digest: two may be a comparison. */
const FEWEST_EVENTS = 3
/** Share of a headline, by rarity, that a text must mention to cover its event. */
const COVERED_SHARE = 0.75
/** Terms of a headline that says enough to be looked for. */
const FEWEST_TERMS = 4
/** Score from which two covered texts are one event or one subject. */
const SAME_SUBJECT = 0.1

/** Says whether so much of a headline is told elsewhere that its event is covered there. */
export function isCovered(told: Told, {title, titleRarity}: WeighedText): boolean {
  return title.terms.length >= FEWEST_TERMS && told.title >= COVERED_SHARE * titleRarity
}

/**
 * Says of every text whether it is a digest: its headline announces one, or it tells the headlines of three texts
 * that have nothing to do with one another. A digest belongs to no event, and must not hold events together.
 */
export function findDigests(announced: Uint8Array, pairs: ScoredPairs): Uint8Array {
  const isDigest = announced.slice()
  for (const [text, told] of findTold(pairs)) {
    const events: number[] = []
    for (const other of told.sort((one, another) => one - another))
      if (!events.some((event) => scoreOf(pairs, event, other) >= SAME_SUBJECT)) events.push(other)
    if (events.length >= FEWEST_EVENTS) isDigest[text] = 1
  }
  return isDigest
}

/** Texts that tell the headlines of enough others, and these. */
function findTold({starts, others, marks}: ScoredPairs): [text: number, told: number[]][] {
  const told = new Map<number, number[]>()
  const tell = (text: number, event: number): void => {
    const events = told.get(text)
    if (events) events.push(event)
    else told.set(text, [event])
  }
  for (let one = 0; one + 1 < starts.length; one++) {
    for (let pair = starts[one]!; pair < starts[one + 1]!; pair++) {
      if ((marks[pair]! & PAIR.oneTells) !== 0) tell(one, others[pair]!)
      if ((marks[pair]! & PAIR.otherTells) !== 0) tell(others[pair]!, one)
    }
  }
  return [...told].filter(([, events]) => events.length >= FEWEST_EVENTS)
}

/** Score of two texts, the lower first; 0 where they are no pair. */
function scoreOf({starts, others, scores}: ScoredPairs, one: number, other: number): number {
  for (let pair = starts[one]!; pair < starts[one + 1]!; pair++)
    if (others[pair] === other) return scores[pair]!
  return 0
}
