import {makePostingLists, type PostingLists} from '../pairs/posting-lists.ts'
import {overlapOf} from '../pairs/shingles.ts'
import {makeTally, type Tally} from '../pairs/tally.ts'
import {type Earlier, placeBySize} from './earlier.ts'
import {type Change, settle, type Task} from './settle-filing.ts'
import {resemblanceOf, type SharingPairs} from './sharing-pairs.ts'
import {countBelow} from './signatures.ts'
import type {TextSizes, Texts} from './texts.ts'
import {shinglesIn, type WordRuns, wordsOf} from './word-runs.ts'

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

/**
 * Finds leaders and pairs of leaders to compare, from the fullest text on, and marks the texts that were compared anew.
 * What a text finds are leaders filed under hashes of its own: what was found earlier stands as {@linkcode settle} says.
 */
export function findCopyLeaders(
  texts: Texts,
  tellsOtherFacts: TellsOtherFacts,
  earlier: Earlier<KeptLeaders>,
): CopyLeaders & Pick<Task, 'isTouched'> {
  const {sizes, bounds, order, runs} = texts
  const filing = {
    runs,
    items: Uint32Array.from(order.keys()),
    order,
    positionOf: texts.rankOf,
    limit: LONGEST_POSTING,
    asks: (text: number, hash: number) => sizes[text]! <= ASK_WITH_ALL || hash < bounds[text]!,
    files: (text: number, hash: number) => hash < bounds[text]!,
  }
  const {oldOf, newOf, kept} = earlier
  const isFresh = Uint8Array.from(oldOf, (old) => (old < 0 ? 1 : 0))
  const leaderOf = oldOf.map((old) => (old < 0 ? -1 : newOf[kept.leaderOf[old]!]!))
  const isFiled = Uint8Array.from(leaderOf, (leader, text) => (leader === text ? 1 : 0))
  const met = new Map<number, Met[]>()
  const isTouched = settle(filing, {isFresh, isFiled, gone: goneLeaders(texts, earlier)}, (task) => {
    decide(texts, tellsOtherFacts, task, {leaderOf, isFiled, met})
  })
  return {leaderOf, pairs: gatherPairs(texts, leaderOf, met, earlier), isTouched}
}

function goneLeaders({order, sizes}: Texts, {newOf, kept}: Earlier<KeptLeaders>): Change[] {
  const gone: Change[] = []
  for (let old = 0; old < newOf.length; old++) {
    if (newOf[old]! >= 0 || kept.leaderOf[old] !== old) continue
    const hashes: number[] = []
    shinglesIn(kept.runs, old, (hash) => {
      if (hash < kept.bounds[old]!) hashes.push(hash)
    })
    const position = placeBySize(order, sizes, kept.sizes[old]!)
    gone.push({position, hashes, words: wordsOf(kept.runs, old)})
  }
  return gone
}

/** A leader that shares something with a text, and how many hashes of their sets both hold. */
interface Met {
  one: number
  shared: number
}

interface Decisions {
  leaderOf: Int32Array
  isFiled: Uint8Array
  /** The leaders that touched texts have met, best first. */
  met: Map<number, Met[]>
}

/** Finds the leaders of touched texts, and files all leaders. */
function decide(
  texts: Texts,
  tellsOtherFacts: TellsOtherFacts,
  {order, isTouched, filedUnder}: Task,
  {leaderOf, isFiled, met}: Decisions,
) {
  const {rankOf, sizes} = texts
  const postings = makePostingLists(LONGEST_POSTING)
  const tally = makeTally(rankOf.length)
  const standsFor = (text: number, {one, shared}: Met): boolean => {
    const resemblance = resemblanceOf(shared, sizes[one]!, sizes[text]!)
    return resemblance === 1 || (resemblance >= SAME_TEXT && !tellsOtherFacts(text, one))
  }
  for (const text of order) {
    if (isTouched[text] === 1) {
      const leaders = meetLeaders(texts, text, postings, tally)
      const leader = leaders.slice(0, MOST_LEADERS).find((candidate) => standsFor(text, candidate))
      leaderOf[text] = leader?.one ?? text
      isFiled[text] = leader ? 0 : 1
      const sharing = leaders.filter(({shared}) => shared > 0)
      met.set(text, sharing)
    }
    if (isFiled[text] === 1) for (const hash of filedUnder(text)) postings.add(hash, rankOf[text]!)
  }
}

/** The leaders that share most with a text, best first. */
function meetLeaders(texts: Texts, text: number, postings: PostingLists, tally: Tally): Met[] {
  const {order, setOf} = texts
  const set = setOf(text)
  const asking = set.length <= ASK_WITH_ALL ? set : set.subarray(0, countBelow(set, texts.bounds[text]!))
  for (const hash of asking) postings.each(hash, tally.add)
  const ranks = tally.takeMost(MOST_CANDIDATES, set.length < FEWEST_SHINGLES ? set.length : 1)
  return ranks.map((rank) => ({one: order[rank]!, shared: overlapOf(setOf(order[rank]!), set)}))
}

/** Pairs that touched leaders are in, and those of others as they were, by falling size of the lesser text. */
function gatherPairs(
  {order}: Texts,
  leaderOf: Int32Array,
  met: ReadonlyMap<number, readonly Met[]>,
  {oldOf, newOf, kept}: Earlier<CopyLeaders>,
): SharingPairs {
  const [firstOf, countOf] = [new Uint32Array(order.length), new Uint32Array(order.length)]
  let count = 0
  for (let rank = 0; rank < order.length; rank++) {
    const text = order[rank]!
    if (leaderOf[text] === text) countOf[text] = met.get(text)?.length ?? kept.pairs.countOf[oldOf[text]!]!
    firstOf[text] = count
    count += countOf[text]!
  }
  const [ones, others, shared] = [new Uint32Array(count), new Uint32Array(count), new Uint32Array(count)]
  for (let text = 0; text < order.length; text++) {
    const [leaders, old] = [met.get(text), kept.pairs.firstOf[oldOf[text]!]!]
    for (let place = 0; place < countOf[text]!; place++) {
      const pair = firstOf[text]! + place
      ones[pair] = leaders ? leaders[place]!.one : newOf[kept.pairs.ones[old + place]!]!
      others[pair] = text
      shared[pair] = leaders ? leaders[place]!.shared : kept.pairs.shared[old + place]!
    }
  }
  return {ones, others, shared, firstOf, countOf}
}
