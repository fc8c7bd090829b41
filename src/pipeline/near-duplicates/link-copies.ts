import type {Link} from '../pairs/links.ts'
import {overlapOf} from '../pairs/shingles.ts'
import type {TellsOtherFacts} from './copy-leaders.ts'
import {holds, makeHashFilter} from './hash-filter.ts'
import type {Texts} from './texts.ts'

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

/** A text's shingles, told apart; both ascending. */
export interface PartedSet {
  own: Uint32Array
  furniture: Uint32Array
}

/** Gives a text's shingles, its own and site furniture, parted once. */
export function makeParting({sizes, setOf}: Texts, furniture: Uint32Array): (text: number) => PartedSet {
  const known = new Set(furniture)
  const filter = makeHashFilter([...known], [])
  const isFurniture = (hash: number): boolean => holds(filter, hash) && known.has(hash)
  const parted: (PartedSet | undefined)[] = Array.from({length: sizes.length})
  return (text) => {
    parted[text] ??= partSet(setOf(text), isFurniture)
    return parted[text]
  }
}

function partSet(set: Uint32Array, isFurniture: (hash: number) => boolean): PartedSet {
  const furniture = set.filter(isFurniture)
  return {own: furniture.length === 0 ? set : set.filter((hash) => !isFurniture(hash)), furniture}
}

/** Score of a pair that shares enough to say something when furniture is left out. */
export function scorePair(
  {one, other, shared}: {one: number; other: number; shared: number},
  partOf: (text: number) => PartedSet,
  differ: TellsOtherFacts,
): Link['score'] | undefined {
  const [first, second] = [partOf(one), partOf(other)]
  const both = shared - overlapOf(first.furniture, second.furniture)
  const shorter = Math.min(first.own.length, second.own.length)
  if (shorter < FEWEST_SHINGLES || both === 0) return undefined
  const containment = both / shorter
  const resemblance = both / (first.own.length + second.own.length - both)
  const clear = containment >= CLEAR_CONTAINMENT || resemblance >= CLEAR_RESEMBLANCE
  const score = clear ? containment : containment * UNCLEAR_WEIGHT
  if (score < WORTH_LINKING) return undefined
  return clear && differ(one, other) ? OTHER_FACTS : score
}
