import {countHeld, type HashPlaces, makeHashPlaces} from '../pairs/hash-places.ts'
import {makePostingLists, type PostingLists} from '../pairs/posting-lists.ts'
import {makeTally, type Tally} from '../pairs/tally.ts'
import {makeRepeatedHashes, type RepeatedHashes} from './repeated-hashes.ts'
import {countBelow} from './signatures.ts'
import type {Texts} from './texts.ts'

/** Resemblance from which a text adds nothing to the copy it is like: from then on that copy stands for both. */
const SAME_TEXT = 0.8
/** Shingles of a text too short to decide by sharing: such texts are copies only when equal. */
const FEWEST_SHINGLES = 5
/** Copies looked at for one text, and texts filed under one shingle: what bounds the cost. */
const MOST_CANDIDATES = 16
const LONGEST_POSTING = 64
/** Copies that may stand for one text. */
const MOST_REPRESENTATIVES = 8
/** Texts of at most so many shingles ask with all of them, as too few of a small sample would be met. */
const ASK_WITH_ALL = 300

/** Two texts that share something: the fuller one, the lesser one, and how many hashes of their sets both hold. */
export interface SharingPair {
  one: number
  other: number
  shared: number
}

export interface Representatives {
  /** For every text the text that stands for it: itself, or a fuller one that holds nearly the same. */
  representativeOf: Int32Array
  /** Pairs of representatives, by falling size of the lesser text. */
  pairs: readonly SharingPair[]
}

/** Says whether two texts that share most words report different facts. */
export type TellsOtherFacts = (one: number, other: number) => boolean

/** Share of what two sets hold together that both hold (Jaccard). */
export const resemblanceOf = (shared: number, one: number, other: number): number =>
  shared === 0 ? 0 : shared / (one + other - shared)

/** Finds representatives and the pairs of them to compare, from the fullest text on. */
export function findRepresentatives(texts: Texts, tellsOtherFacts: TellsOtherFacts): Representatives {
  const {order, rankOf, sizes, setOf} = texts
  const representativeOf = new Int32Array(order.length)
  const pairs: SharingPair[] = []
  const repeated = noteHashes(texts)
  const postings = makePostingLists(LONGEST_POSTING)
  const search = {repeated, postings, tally: makeTally(order.length), held: makeHashPlaces()}
  const standsFor = ({one, other, shared}: SharingPair): boolean => {
    const resemblance = resemblanceOf(shared, sizes[one]!, sizes[other]!)
    return resemblance === 1 || (resemblance >= SAME_TEXT && !tellsOtherFacts(other, one))
  }
  for (const text of order) {
    const met = meetRepresentatives(texts, text, search)
    const found = met.slice(0, MOST_REPRESENTATIVES).find(standsFor)
    representativeOf[text] = found?.one ?? text
    if (found) continue
    for (const pair of met) if (pair.shared > 0) pairs.push(pair)
    const set = setOf(text)
    const filed = filedOf(texts, text)
    for (let place = 0; place < filed; place++)
      if (repeated.holds(set[place]!)) postings.add(set[place]!, rankOf[text]!)
  }
  return {representativeOf, pairs}
}

/** How many of a text's hashes, the lowest, it is filed under. */
const filedOf = ({setOf, bounds}: Texts, text: number): number => countBelow(setOf(text), bounds[text]!)

/** The hashes a text asks for; first those it is filed under. */
function askedFor(texts: Texts, text: number): Uint32Array {
  const set = texts.setOf(text)
  return set.length <= ASK_WITH_ALL ? set : set.subarray(0, filedOf(texts, text))
}

function noteHashes(texts: Texts): RepeatedHashes {
  const {order, setOf} = texts
  const repeated = makeRepeatedHashes(order.reduce((sum, text) => sum + filedOf(texts, text), 0))
  for (const text of order) {
    const [set, filed] = [setOf(text), filedOf(texts, text)]
    for (let place = 0; place < filed; place++) repeated.file(set[place]!)
  }
  for (const text of order) {
    const asked = askedFor(texts, text)
    for (let place = filedOf(texts, text); place < asked.length; place++) repeated.ask(asked[place]!)
  }
  return repeated
}

/** What one text after the other is looked for with. */
interface Search {
  repeated: RepeatedHashes
  postings: PostingLists
  tally: Tally
  held: HashPlaces
}

/** The representatives that share most with a text, best first. */
function meetRepresentatives(
  texts: Texts,
  text: number,
  {repeated, postings, tally, held}: Search,
): SharingPair[] {
  const {order, setOf} = texts
  const set = setOf(text)
  const asked = askedFor(texts, text)
  for (let place = 0; place < asked.length; place++)
    if (repeated.holds(asked[place]!)) postings.each(asked[place]!, tally.add)
  const ranks = tally.takeMost(MOST_CANDIDATES, set.length < FEWEST_SHINGLES ? set.length : 1)
  if (ranks.length > 0) held.note(set)
  return ranks.map((rank) => {
    const one = order[rank]!
    return {one, other: text, shared: countHeld(held, setOf(one))}
  })
}
