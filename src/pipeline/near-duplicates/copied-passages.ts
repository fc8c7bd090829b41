import {makePostingLists} from '../pairs/posting-lists.ts'
import {writeShingles} from '../pairs/shingles.ts'
import {makeTally, type Tally} from '../pairs/tally.ts'
import {changesFacts, compareSentences, countShared, type WordRun} from './changed-facts.ts'
import type {FolderWords} from './folder-words.ts'
import {makeRepeatedHashes, type RepeatedHashes} from './repeated-hashes.ts'
import type {Sentences} from './sentence-runs.ts'

/** Words of a shingle: sentences are short, and an edit takes every run across it. */
const SHINGLE_WORDS = 3
/** Share of the shorter sentence's words that the longer must hold. */
const SAME_SENTENCE = 0.85
/** Shingles that two sentences must share before they are laid side by side. */
const FEWEST_SHARED = 2
/** Every other shingle is filed and asked for. */
const isFiledUnder = (shingle: number): boolean => (shingle & 1) === 0
/** Sentences filed under a shingle, and laid beside one sentence: what bounds the cost. */
const LONGEST_POSTING = 24
const MOST_CANDIDATES = 6

/** Which sentences are copies of which. */
export interface Passages {
  /** For every sentence the longer one that stands for it, or itself; -1 for short ones. */
  keptOf: Int32Array
  /** How many words it has in common with that one. */
  shared: Uint32Array
}

/**
 * Finds sentences that repeat one another: exact, cut out of a longer one, or lightly edited without another fact. The
 * longer is kept, and a kept sentence never is a copy of another. What a sentence finds are the kept ones filed under
 * shingles of its own.
 */
export function findCopiedPassages(words: FolderWords, sentences: Sentences): Passages {
  const {firstOf, lengths, order, positionOf} = sentences
  const keptOf = new Int32Array(firstOf.length).fill(-1)
  const shared = new Uint32Array(firstOf.length)
  const firsts = order.filter((sentence) => firstOf[sentence] === sentence)
  const repeated = noteShingles(words, firsts)
  const postings = makePostingLists(LONGEST_POSTING)
  const tally = makeTally(order.length)
  const runAt = (place: number) => runOf(words, order[place]!)
  const shingles = makeRoom(lengths)
  for (const sentence of firsts) {
    const count = readShingles(words, sentence, repeated, shingles)
    for (let place = 0; place < count; place++) postings.each(shingles[place]!, tally.add)
    const longer = findLonger(runOf(words, sentence), tally, runAt)
    keptOf[sentence] = longer ? order[longer.place]! : sentence
    shared[sentence] = longer ? longer.shared : lengths[sentence]!
    if (longer) continue
    for (let place = 0; place < count; place++) postings.add(shingles[place]!, positionOf[sentence]!)
  }
  for (let sentence = 0; sentence < firstOf.length; sentence++) {
    const first = firstOf[sentence]!
    if (first === sentence || first < 0) continue
    keptOf[sentence] = keptOf[first]!
    shared[sentence] = lengths[sentence]!
  }
  return {keptOf, shared}
}

const runOf = (words: FolderWords, sentence: number): WordRun => {
  return {words, start: words.opens[sentence]!, end: words.closes[sentence]!}
}

/** Room for the shingles of any sentence. */
const makeRoom = (lengths: Uint32Array): Uint32Array =>
  new Uint32Array(lengths.reduce((most, length) => Math.max(most, length), 0))

function noteShingles({keys, opens, closes}: FolderWords, sentences: Uint32Array): RepeatedHashes {
  const repeated = makeRepeatedHashes(keys.length / 2)
  const shingles = makeRoom(sentences.map((sentence) => closes[sentence]! - opens[sentence]!))
  for (const sentence of sentences) {
    const count = writeShingles(keys, opens[sentence]!, closes[sentence]!, SHINGLE_WORDS, shingles)
    for (let place = 0; place < count; place++)
      if (isFiledUnder(shingles[place]!)) repeated.file(shingles[place]!)
  }
  return repeated
}

/** Writes the shingles of a sentence that others may share, and returns how many they are. */
function readShingles(
  {keys, opens, closes}: FolderWords,
  sentence: number,
  repeated: RepeatedHashes,
  into: Uint32Array,
): number {
  const all = writeShingles(keys, opens[sentence]!, closes[sentence]!, SHINGLE_WORDS, into)
  let count = 0
  for (let place = 0; place < all; place++)
    if (isFiledUnder(into[place]!) && repeated.holds(into[place]!)) into[count++] = into[place]!
  return count
}

/** The kept sentence that says all that this one says, if there is one. */
function findLonger(
  run: WordRun,
  tally: Tally,
  runAt: (place: number) => WordRun,
): {place: number; shared: number} | undefined {
  const least = Math.min(FEWEST_SHARED, run.end - run.start - SHINGLE_WORDS)
  for (const place of tally.takeMost(MOST_CANDIDATES, least)) {
    const longer = runAt(place)
    const shared = countShared(run, longer)
    const isLike = shared / (run.end - run.start) >= SAME_SENTENCE
    if (isLike && !changesFacts(compareSentences(run, longer))) return {place, shared}
  }
  return undefined
}
