import {makePostingLists, type PostingLists} from '../pairs/posting-lists.ts'
import {overlapOf} from '../pairs/shingles.ts'
import {makeTally, type Tally} from '../pairs/tally.ts'
import {signatureOf} from './signatures.ts'

/** Resemblance from which a text adds nothing to the copy it is like: from then on that copy stands for both. */
const SAME_TEXT = 0.8
/** Shingles of a text too short to decide by sharing: such texts are copies only when equal. */
const FEWEST_SHINGLES = 5
/** Copies looked at for one text, and texts filed under one shingle: what bounds the cost. */
const MOST_CANDIDATES = 16
const LONGEST_POSTING = 64
/** Copies that may stand for one text. */
const MOST_LEADERS = 8
/** Texts of at most so many shingles ask with all of them, as too few of a small sample would be met. */
const ASK_WITH_ALL = 300

/** Two sets that share something, the larger first, and how many of their hashes both hold. */
export interface SharingPair {
  one: number
  other: number
  shared: number
}

export interface CopyLeaders {
  /** For every set the set that stands for it: itself, or a fuller one that holds nearly the same. */
  leaderOf: Int32Array
  /** Pairs of leaders. */
  pairs: SharingPair[]
}

/** Says whether two texts that share most words report different facts. */
export type TellsOtherFacts = (one: number, other: number) => boolean

/** Finds leaders and pairs of leaders to compare. Sets come largest first. */
export function findCopyLeaders(sets: readonly Uint32Array[], tellsOtherFacts: TellsOtherFacts): CopyLeaders {
  const postings = makePostingLists(LONGEST_POSTING)
  const tally = makeTally(sets.length)
  const leaderOf = new Int32Array(sets.length)
  const pairs: SharingPair[] = []
  for (const [index, set] of sets.entries()) {
    const candidates = findCandidates(set, postings, tally)
    const met = candidates.map((one) => ({one, other: index, shared: overlapOf(sets[one]!, set)}))
    const leader = met.slice(0, MOST_LEADERS).find((pair) => {
      const resemblance = resemblanceIn(pair, sets)
      return resemblance === 1 || (resemblance >= SAME_TEXT && !tellsOtherFacts(index, pair.one))
    })
    leaderOf[index] = leader?.one ?? index
    if (leader) continue
    for (const pair of met) if (pair.shared > 0) pairs.push(pair)
    for (const hash of signatureOf(set)) postings.add(hash, index)
  }
  return {leaderOf, pairs}
}

/** Sets that share most with this one, best first. */
function findCandidates(set: Uint32Array, postings: PostingLists, tally: Tally): number[] {
  for (const hash of set.length <= ASK_WITH_ALL ? set : signatureOf(set)) postings.each(hash, tally.add)
  return tally.takeMost(MOST_CANDIDATES, set.length < FEWEST_SHINGLES ? set.length : 1)
}

/** Share of what two sets hold together that both hold (Jaccard). */
export function resemblanceIn({one, other, shared}: SharingPair, sets: readonly Uint32Array[]): number {
  return shared === 0 ? 0 : shared / (sets[one]!.length + sets[other]!.length - shared)
}
