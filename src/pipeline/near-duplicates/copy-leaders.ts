import {makePostingLists} from '../pairs/posting-lists.ts'
import {overlapOf} from '../pairs/shingles.ts'
import {signatureOf} from './signatures.ts'

/** Resemblance from which a text adds nothing to the copy it is like: from then on that copy stands for both. */
const SAME_TEXT = 0.8
/** Shingles of a text too short to decide by sharing: such texts are copies only when equal. */
const FEWEST_SHINGLES = 5
/** Copies looked at for one text, and texts filed under one shingle: what bounds the cost. */
const MOST_CANDIDATES = 32
const LONGEST_POSTING = 64
/** Copies that may stand for one text. */
const MOST_LEADERS = 8
/** Texts of at most so many shingles ask with all of them, as too few of a small sample would be met. */
const ASK_WITH_ALL = 300

export interface CopyLeaders {
  /** For every set the set that stands for it: itself, or a fuller one that holds nearly the same. */
  leaderOf: Int32Array
  /** Pairs of leaders that share something, the larger set first. */
  pairs: [number, number][]
}

/** Says whether two texts that share most words report different facts. */
export type TellsOtherFacts = (one: number, other: number) => boolean

/** Finds leaders and pairs of leaders to compare. Sets come largest first. */
export function findCopyLeaders(sets: readonly Uint32Array[], tellsOtherFacts: TellsOtherFacts): CopyLeaders {
  const postings = makePostingLists(LONGEST_POSTING)
  const leaderOf = new Int32Array(sets.length)
  const pairs: [number, number][] = []
  for (const [index, set] of sets.entries()) {
    const candidates = findCandidates(set, postings)
    const leader = candidates.slice(0, MOST_LEADERS).find((other) => {
      const resemblance = resemblanceOf(set, sets[other]!)
      return resemblance === 1 || (resemblance >= SAME_TEXT && !tellsOtherFacts(index, other))
    })
    leaderOf[index] = leader ?? index
    if (leader !== undefined) continue
    for (const other of candidates) pairs.push([other, index])
    for (const hash of signatureOf(set)) postings.add(hash, index)
  }
  return {leaderOf, pairs}
}

/** Sets that share most with this one, best first. */
function findCandidates(set: Uint32Array, postings: ReturnType<typeof makePostingLists>): number[] {
  const shared = new Map<number, number>()
  const count = (other: number): void => {
    shared.set(other, (shared.get(other) ?? 0) + 1)
  }
  for (const hash of set.length <= ASK_WITH_ALL ? set : signatureOf(set)) postings.each(hash, count)
  if (set.length < FEWEST_SHINGLES)
    for (const [other, hits] of shared) if (hits < set.length) shared.delete(other)
  const best = [...shared].sort((one, other) => other[1] - one[1] || one[0] - other[0])
  return best.slice(0, MOST_CANDIDATES).map(([other]) => other)
}

/** Share of what two sets hold together that both hold (Jaccard). */
export function resemblanceOf(one: Uint32Array, other: Uint32Array): number {
  const shared = overlapOf(one, other)
  return shared === 0 ? 0 : shared / (one.length + other.length - shared)
}
