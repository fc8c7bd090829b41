import type {Link} from '../pairs/links.ts'
import {overlapOf} from '../pairs/shingles.ts'
import type {CommonShingles} from './common-shingles.ts'
import type {SharingPair, TellsOtherFacts} from './representatives.ts'

/** Share of the shorter text, or of both together, that makes a pair alike in full. */
const CLEAR_CONTAINMENT = 0.6
const CLEAR_RESEMBLANCE = 0.4
/** What a pair counts that is neither: half shared, half different on both sides, as furniture makes texts. */
const UNCLEAR_WEIGHT = 0.5
/** What a pair counts that reports different facts: it keeps apart what a third text would join. */
const OTHER_FACTS = -0.25
/** Scores below change no mean that matters. */
const WORTH_LINKING = 0.1
/** Shingles left without furniture that are too few to decide. */
const FEWEST_SHINGLES = 5

/** A text's shingles, its own and common ones, told apart; both ascending. */
export interface PartedSet {
  own: Uint32Array
  common: Uint32Array
}

const none = new Uint32Array(0)

export function partSet(set: Uint32Array, common: CommonShingles): PartedSet {
  const shared: number[] = []
  for (let place = 0; place < set.length; place++) if (common.has(set[place]!)) shared.push(place)
  if (shared.length === 0) return {own: set, common: none}
  const own = new Uint32Array(set.length - shared.length)
  let from = 0
  for (const [count, place] of shared.entries()) {
    own.set(set.subarray(from, place), from - count)
    from = place + 1
  }
  own.set(set.subarray(from), from - shared.length)
  return {own, common: Uint32Array.from(shared, (place) => set[place]!)}
}

/** Score of a pair that shares enough to say something when common shingles are left out. */
export function scorePair(
  {one, other, shared}: SharingPair,
  partOf: (text: number) => PartedSet,
  differ: TellsOtherFacts,
): Link['score'] | undefined {
  const [first, second] = [partOf(one), partOf(other)]
  const both = shared - overlapOf(first.common, second.common)
  const shorter = Math.min(first.own.length, second.own.length)
  if (shorter < FEWEST_SHINGLES || both === 0) return undefined
  const containment = both / shorter
  const resemblance = both / (first.own.length + second.own.length - both)
  const clear = containment >= CLEAR_CONTAINMENT || resemblance >= CLEAR_RESEMBLANCE
  const score = clear ? containment : containment * UNCLEAR_WEIGHT
  if (score < WORTH_LINKING) return undefined
  return clear && differ(one, other) ? OTHER_FACTS : score
}
