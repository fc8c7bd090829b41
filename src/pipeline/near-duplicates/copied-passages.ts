import {makePostingLists} from '../pairs/posting-lists.ts'
import {makeTally, type Tally} from '../pairs/tally.ts'
import {changesFacts, compareSentences, type WordRun} from './changed-facts.ts'
import {type Earlier, placeBySize} from './earlier.ts'
import type {FolderWords} from './folder-words.ts'
import {anyHash, type HashFilter} from './hash-filter.ts'
import type {Sentences} from './sentence-runs.ts'
import {type Change, type Filing, settle} from './settle-filing.ts'
import {eachShingle, type WordRuns} from './word-runs.ts'

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
  hashes: Uint32Array
  /** For every sentence the longer one that stands for it, or itself. */
  keptOf: Int32Array
  /** How many words it has in common with that one. */
  shared: Uint32Array
  /** For every sentence the first with the same words, which stands for all of them; -1 for short ones. */
  firstOf: Int32Array
}

/** What was found in an earlier folder, and its words. */
export interface KeptPassages extends Passages {
  words: FolderWords
}

/**
 * Finds sentences that repeat one another: exact, cut out of a longer one, or lightly edited without another fact. The
 * longer is kept, and a kept sentence never is a copy of another. What a sentence finds are the kept ones filed under
 * shingles of its own: so what was found earlier stands as {@linkcode settle} says.
 */
export function findCopiedPassages(
  words: FolderWords,
  sentences: Sentences,
  earlier: Earlier<KeptPassages>,
): Passages {
  const {oldOf, newOf, kept} = earlier
  const {firstOf, hashes, lengths, order, positionOf} = sentences
  const runs = runsOf(words)
  const stood = oldOf.map((old) => (old >= 0 && kept.firstOf[old] === old ? old : -1))
  const keptOf = stood.map((old) => (old < 0 ? -1 : newOf[kept.keptOf[old]!]!))
  const shared = Uint32Array.from(stood, (old) => (old < 0 ? 0 : kept.shared[old]!))
  const isFresh = Uint8Array.from(firstOf, (first, sentence) =>
    first === sentence && stood[sentence]! < 0 ? 1 : 0,
  )
  const isFiled = Uint8Array.from(firstOf, (first, sentence) =>
    first === sentence && keptOf[sentence] === sentence ? 1 : 0,
  )
  const filing: Filing = {
    runs,
    items: Uint32Array.from(firstOf.keys()).filter((sentence) => firstOf[sentence] === sentence),
    positionOf,
    limit: LONGEST_POSTING,
    asks: () => true,
    files: (_, shingle) => isFiledUnder(shingle),
  }
  const gone = goneSentences(sentences, earlier)
  settle(filing, {isFresh, isFiled, gone}, (isTouched, asked) => {
    decide(runs, words, sentences, {keptOf, shared, isFiled, isTouched, asked})
  })
  for (const sentence of order) {
    const first = firstOf[sentence]!
    if (first === sentence) continue
    keptOf[sentence] = keptOf[first]!
    shared[sentence] = lengths[sentence]!
  }
  return {hashes, keptOf, shared, firstOf}
}

const runsOf = ({keys, opens, closes}: FolderWords): WordRuns => ({
  keys,
  opens,
  closes,
  shingleWords: SHINGLE_WORDS,
})

/** Sentences that were filed, and are not there any more or not the first of theirs. */
function goneSentences({order, lengths, firstOf}: Sentences, {newOf, kept}: Earlier<KeptPassages>): Change[] {
  const gone: Change[] = []
  const runs = runsOf(kept.words)
  for (const [old, now] of newOf.entries()) {
    if (kept.keptOf[old] !== old || kept.firstOf[old] !== old || (now >= 0 && firstOf[now] === now)) continue
    const hashes: number[] = []
    eachShingle(runs, old, anyHash, (shingle) => {
      if (isFiledUnder(shingle)) hashes.push(shingle)
    })
    gone.push({position: placeBySize(order, lengths, runs.closes[old]! - runs.opens[old]!), hashes})
  }
  return gone
}

interface Decisions {
  keptOf: Int32Array
  shared: Uint32Array
  isFiled: Uint8Array
  isTouched: Uint8Array
  asked: HashFilter
}

/** Finds what stands for the touched sentences, longest first, and files all that are kept. */
function decide(
  runs: WordRuns,
  words: FolderWords,
  {order, firstOf, lengths}: Sentences,
  {keptOf, shared, isFiled, isTouched, asked}: Decisions,
) {
  const postings = makePostingLists(LONGEST_POSTING)
  const tally = makeTally(order.length)
  const runOf = (sentence: number): WordRun => ({
    words,
    start: words.opens[sentence]!,
    end: words.closes[sentence]!,
  })
  for (let position = 0; position < order.length; position++) {
    const sentence = order[position]!
    if (firstOf[sentence] !== sentence) continue
    if (isTouched[sentence] === 1) {
      const run = runOf(sentence)
      eachShingle(runs, sentence, anyHash, (shingle) => postings.each(shingle, tally.add))
      const longer = findLonger(run, tally, (place) => runOf(order[place]!))
      keptOf[sentence] = longer ? order[longer.place]! : sentence
      shared[sentence] = longer ? longer.shared : lengths[sentence]!
      isFiled[sentence] = longer ? 0 : 1
    }
    if (isFiled[sentence] === 1)
      eachShingle(
        runs,
        sentence,
        asked,
        (shingle) => isFiledUnder(shingle) && postings.add(shingle, position),
      )
  }
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
