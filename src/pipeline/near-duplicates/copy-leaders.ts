import {makePostingLists, type PostingLists} from '../pairs/posting-lists.ts'
import {overlapOf} from '../pairs/shingles.ts'
import {makeTally, type Tally} from '../pairs/tally.ts'
import {type Earlier, placeBySize} from './earlier.ts'
import {anyHash, type HashFilter} from './hash-filter.ts'
import {type Change, type Filing, settle} from './settle-filing.ts'
import {makePairs, resemblanceOf, type SharingPairs} from './sharing-pairs.ts'
import {countBelow} from './signatures.ts'
import type {TextSizes, Texts} from './texts.ts'
import {eachShingle, type WordRuns} from './word-runs.ts'

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

export interface CopyLeaders {
  /** For every text the text that stands for it: itself, or a fuller one that holds nearly the same. */
  leaderOf: Int32Array
  /** Pairs of leaders. */
  pairs: SharingPairs
}

/** What an earlier folder's leaders were found by. */
export interface KeptLeaders extends CopyLeaders, TextSizes {
  runs: WordRuns
}

/** Says whether two texts that share most words report different facts. */
export type TellsOtherFacts = (one: number, other: number) => boolean

/** Leaders and pairs of leaders, and 1 for every text that was compared anew. */
export interface FoundLeaders extends CopyLeaders {
  isTouched: Uint8Array
}

/**
 * Finds leaders and pairs of leaders to compare, from the fullest text on. What a text finds are the leaders filed
 * under hashes of its own: so what was found earlier stands as {@linkcode settle} says.
 */
export function findCopyLeaders(
  texts: Texts,
  tellsOtherFacts: TellsOtherFacts,
  earlier: Earlier<KeptLeaders>,
): FoundLeaders {
  const {sizes, bounds} = texts
  const filing: Filing = {
    runs: texts.runs,
    items: Uint32Array.from(sizes.keys()),
    positionOf: texts.rankOf,
    limit: LONGEST_POSTING,
    asks: (text, hash) => sizes[text]! <= ASK_WITH_ALL || hash < bounds[text]!,
    files: (text, hash) => hash < bounds[text]!,
  }
  const leaderOf = leadersFrom(earlier)
  const isFiled = Uint8Array.from(leaderOf, (leader, text) => (leader === text ? 1 : 0))
  const isFresh = Uint8Array.from(earlier.oldOf, (old) => (old < 0 ? 1 : 0))
  let found: FoundLeaders | undefined
  settle(filing, {isFresh, isFiled, gone: goneLeaders(texts, earlier)}, (isTouched, asked) => {
    const pairs = decide(texts, tellsOtherFacts, earlier, {leaderOf, isTouched, asked})
    for (let text = 0; text < isFiled.length; text++) isFiled[text] = leaderOf[text] === text ? 1 : 0
    found = {leaderOf, pairs, isTouched}
  })
  return found!
}

/** The leaders of the texts that were there before, by their numbers now. */
function leadersFrom({oldOf, newOf, kept}: Earlier<CopyLeaders>): Int32Array {
  return oldOf.map((old) => (old < 0 ? -1 : newOf[kept.leaderOf[old]!]!))
}

function goneLeaders({order, sizes}: Texts, {newOf, kept}: Earlier<KeptLeaders>): Change[] {
  const gone: Change[] = []
  for (const [old, now] of newOf.entries()) {
    if (now >= 0 || kept.leaderOf[old] !== old) continue
    const hashes: number[] = []
    eachShingle(kept.runs, old, anyHash, (hash) => {
      if (hash < kept.bounds[old]!) hashes.push(hash)
    })
    gone.push({position: placeBySize(order, sizes, kept.sizes[old]!), hashes})
  }
  return gone
}

/** Finds the leaders of touched texts, and takes over what was found of the others. */
function decide(
  texts: Texts,
  tellsOtherFacts: TellsOtherFacts,
  {oldOf, newOf, kept}: Earlier<KeptLeaders>,
  {leaderOf, isTouched, asked}: {leaderOf: Int32Array; isTouched: Uint8Array; asked: HashFilter},
): SharingPairs {
  const {order, runs, bounds} = texts
  const postings = makePostingLists(LONGEST_POSTING)
  const tally = makeTally(order.length)
  const pairs = makePairs(order.length)
  for (let rank = 0; rank < order.length; rank++) {
    const text = order[rank]!
    if (isTouched[text] === 1) {
      const met = meet(texts, text, findCandidates(texts, text, postings, tally))
      leaderOf[text] = met.slice(0, MOST_LEADERS).find(standsForBoth(texts, tellsOtherFacts))?.one ?? text
      if (leaderOf[text] !== text) continue
      for (const {one, shared} of met) if (shared > 0) pairs.add(one, text, shared)
      for (const hash of signatureOf(texts, text)) postings.add(hash, rank)
    } else if (leaderOf[text] === text) {
      const first = kept.pairs.firstOf[oldOf[text]!]!
      const last = first + kept.pairs.countOf[oldOf[text]!]!
      for (let pair = first; pair < last; pair++)
        pairs.add(newOf[kept.pairs.ones[pair]!]!, text, kept.pairs.shared[pair]!)
      eachShingle(runs, text, asked, (hash) => hash < bounds[text]! && postings.add(hash, rank))
    }
  }
  return pairs.finish()
}

interface Met {
  one: number
  other: number
  shared: number
}

const meet = ({order, setOf}: Texts, other: number, ranks: readonly number[]): Met[] =>
  ranks.map((rank) => {
    const one = order[rank]!
    return {one, other, shared: overlapOf(setOf(one), setOf(other))}
  })

const standsForBoth =
  ({sizes}: Texts, tellsOtherFacts: TellsOtherFacts) =>
  ({one, other, shared}: Met): boolean => {
    const resemblance = resemblanceOf(shared, sizes[one]!, sizes[other]!)
    return resemblance === 1 || (resemblance >= SAME_TEXT && !tellsOtherFacts(other, one))
  }

/** Ranks of the leaders that share most with a text, best first. */
function findCandidates(texts: Texts, text: number, postings: PostingLists, tally: Tally): number[] {
  const set = texts.setOf(text)
  const asking = set.length <= ASK_WITH_ALL ? set : signatureOf(texts, text)
  for (const hash of asking) postings.each(hash, tally.add)
  return tally.takeMost(MOST_CANDIDATES, set.length < FEWEST_SHINGLES ? set.length : 1)
}

const signatureOf = ({bounds, setOf}: Texts, text: number): Uint32Array =>
  setOf(text).subarray(0, countBelow(setOf(text), bounds[text]!))
