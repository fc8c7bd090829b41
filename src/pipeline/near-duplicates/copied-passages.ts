import {makePostingLists} from '../pairs/posting-lists.ts'
import {eachShingle} from '../pairs/shingles.ts'
import {makeTally, type Tally} from '../pairs/tally.ts'
import {changesFacts, compareSentences, type WordRun} from './changed-facts.ts'
import type {FolderWords} from './folder-words.ts'
import {makeRepeatedHashes, type RepeatedHashes} from './repeated-hashes.ts'
import type {Sentences} from './sentence-runs.ts'

/** Words of a shingle: sentences are short, and an edit takes every run across it. */
const SHINGLE_WORDS = 3
/** Share of the shorter sentence's words that the longer must hold. */
const SAME_SENTENCE = 0.85
/** Shingles that two sentences must share before they are laid side by side. */
const FEWEST_SHARED = 2
/** Every other shingle is filed; all are asked for. */
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
  for (const sentence of firsts) {
    const shingles = shinglesOf(words, sentence, repeated)
    for (const shingle of shingles) postings.each(shingle, tally.add)
    const longer = findLonger(runOf(words, sentence), tally, (place) => runOf(words, order[place]!))
    keptOf[sentence] = longer ? order[longer.place]! : sentence
    shared[sentence] = longer ? longer.shared : lengths[sentence]!
    if (longer) continue
    for (const shingle of shingles) if (isFiledUnder(shingle)) postings.add(shingle, positionOf[sentence]!)
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

function noteShingles({keys, opens, closes}: FolderWords, sentences: Uint32Array): RepeatedHashes {
  const repeated = makeRepeatedHashes(keys.length)
  for (const sentence of sentences)
    eachShingle(keys, opens[sentence]!, closes[sentence]!, SHINGLE_WORDS, repeated.note)
  return repeated
}

/** The shingles of a sentence that others may share. */
function shinglesOf(
  {keys, opens, closes}: FolderWords,
  sentence: number,
  repeated: RepeatedHashes,
): number[] {
  const shingles: number[] = []
  eachShingle(keys, opens[sentence]!, closes[sentence]!, SHINGLE_WORDS, (shingle) => {
    if (repeated.holds(shingle)) shingles.push(shingle)
  })
  return shingles
}

/** The kept sentence that says all that this one says, if there is one. */
function findLonger(
  run: WordRun,
  tally: Tally,
  runAt: (place: number) => WordRun,
): {place: number; shared: number} | undefined {
  const least = Math.min(FEWEST_SHARED, run.end - run.start - SHINGLE_WORDS)
  for (const place of tally.takeMost(MOST_CANDIDATES, least)) {
    const comparison = compareSentences(run, runAt(place))
    const isLike = comparison.shared / (run.end - run.start) >= SAME_SENTENCE
    if (isLike && !changesFacts(comparison)) return {place, shared: comparison.shared}
  }
  return undefined
}
