import {chosen, placesOf} from '../pairs/orders.ts'
import {makePostingLists} from '../pairs/posting-lists.ts'
import {makeTally, type Tally} from '../pairs/tally.ts'
import {changesFacts, compareSentences, type WordRun} from './changed-facts.ts'
import {type Earlier, placeBySize} from './earlier.ts'
import type {Filing} from './filing.ts'
import type {FolderWords} from './folder-words.ts'
import type {Sentences} from './sentence-runs.ts'
import {type Change, type Known, settle, type Task} from './settle-filing.ts'
import {shinglesIn, type WordRuns, wordsOf} from './word-runs.ts'

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
 * shingles of its own: what was found earlier stands as {@linkcode settle} says.
 */
export function findCopiedPassages(
  words: FolderWords,
  sentences: Sentences,
  earlier: Earlier<KeptPassages>,
): Passages {
  const {firstOf, hashes, lengths, order, positionOf} = sentences
  const isFirst = new Uint8Array(firstOf.length)
  for (let sentence = 0; sentence < firstOf.length; sentence++)
    if (firstOf[sentence] === sentence) isFirst[sentence] = 1
  const filing: Filing = {
    runs: runsOf(words),
    items: placesOf(isFirst),
    order: chosen(order, isFirst),
    positionOf,
    limit: LONGEST_POSTING,
    asks: () => true,
    files: (_, shingle) => isFiledUnder(shingle),
  }
  const decisions = takeOver(sentences, earlier)
  const {keptOf, shared} = decisions
  settle(filing, {...decisions, gone: goneSentences(sentences, earlier)}, (task) => {
    decide(words, sentences, task, decisions)
  })
  for (let sentence = 0; sentence < firstOf.length; sentence++) {
    const first = firstOf[sentence]!
    if (first === sentence || first < 0) continue
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

interface Decisions extends Pick<Passages, 'keptOf' | 'shared'>, Pick<Known, 'isFresh' | 'isFiled'> {}

/** What was found earlier of sentences that were and are the first of theirs. */
function takeOver({firstOf}: Sentences, {oldOf, newOf, kept}: Earlier<KeptPassages>): Decisions {
  const count = firstOf.length
  const [keptOf, shared] = [new Int32Array(count).fill(-1), new Uint32Array(count)]
  const [isFresh, isFiled] = [new Uint8Array(count), new Uint8Array(count)]
  for (let sentence = 0; sentence < count; sentence++) {
    if (firstOf[sentence] !== sentence) continue
    const old = oldOf[sentence]!
    if (old < 0 || kept.firstOf[old] !== old) {
      isFresh[sentence] = 1
      continue
    }
    keptOf[sentence] = newOf[kept.keptOf[old]!]!
    shared[sentence] = kept.shared[old]!
    if (keptOf[sentence] === sentence) isFiled[sentence] = 1
  }
  return {keptOf, shared, isFresh, isFiled}
}

/** Sentences that were filed, and are not there any more or not the first of theirs. */
function goneSentences({order, lengths, firstOf}: Sentences, {newOf, kept}: Earlier<KeptPassages>): Change[] {
  const gone: Change[] = []
  const runs = runsOf(kept.words)
  for (let old = 0; old < newOf.length; old++) {
    const now = newOf[old]!
    if (kept.keptOf[old] !== old || kept.firstOf[old] !== old || (now >= 0 && firstOf[now] === now)) continue
    const hashes: number[] = []
    shinglesIn(runs, old, (shingle) => {
      if (isFiledUnder(shingle)) hashes.push(shingle)
    })
    const own = wordsOf(runs, old)
    gone.push({position: placeBySize(order, lengths, own.length), hashes, words: own})
  }
  return gone
}

/** Finds what stands for the touched sentences, longest first, and files all that are kept. */
function decide(
  words: FolderWords,
  {order: all, positionOf, lengths}: Sentences,
  {order, isTouched, filedUnder}: Task,
  {keptOf, shared, isFiled}: Decisions,
) {
  const postings = makePostingLists(LONGEST_POSTING)
  const tally = makeTally(all.length)
  const runs = runsOf(words)
  const ask = (shingle: number) => postings.each(shingle, tally.add)
  const runOf = (sentence: number): WordRun => {
    return {words, start: words.opens[sentence]!, end: words.closes[sentence]!}
  }
  for (const sentence of order) {
    if (isTouched[sentence] === 1) {
      shinglesIn(runs, sentence, ask)
      const longer = findLonger(runOf(sentence), tally, (place) => runOf(all[place]!))
      keptOf[sentence] = longer ? all[longer.place]! : sentence
      shared[sentence] = longer ? longer.shared : lengths[sentence]!
      isFiled[sentence] = longer ? 0 : 1
    }
    if (isFiled[sentence] === 1)
      for (const shingle of filedUnder(sentence)) postings.add(shingle, positionOf[sentence]!)
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
