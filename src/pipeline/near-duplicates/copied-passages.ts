import {makePostingLists, type PostingLists} from '../pairs/posting-lists.ts'
import {shingleAt} from '../pairs/shingles.ts'
import {makeTally, type Tally} from '../pairs/tally.ts'
import type {Article, Duplicate, Place} from '../types.ts'
import {type ComparedWords, changesFacts, compareSentences, type WordRun} from './changed-facts.ts'

/** An article with its sentences as runs of words. */
export interface ReadArticle {
  article: Article
  runs: readonly WordRun[]
}

/** Words of a sentence that says something of its own. */
const FEWEST_WORDS = 5
/** Words of a shingle: sentences are short, and an edit takes every run across it. */
const SHINGLE_WORDS = 3
/** Share of the shorter sentence's words that the longer must hold. */
const SAME_SENTENCE = 0.85
/** Shingles that two sentences must share before they are laid side by side. */
const FEWEST_SHARED = 2
/** Every other shingle is filed; all are asked for. */
const isFiled = (shingle: number): boolean => (shingle & 1) === 0
/** Sentences filed under a shingle, and laid beside one sentence: what bounds the cost. */
const LONGEST_POSTING = 24
const MOST_CANDIDATES = 6

interface Sentence {
  place: Place
  run: WordRun
}

/**
 * Sentences that repeat one another: exact, cut out of a longer one, or lightly edited without another fact. The longer
 * is kept, and a kept sentence never is a copy of another.
 */
export function findCopiedPassages(articles: readonly ReadArticle[]): Duplicate[] {
  const sentences = gatherSentences(articles)
  const postings = makePostingLists(LONGEST_POSTING)
  const shared = makeTally(sentences.length)
  const exact = new Map<number, number>()
  const keptOf = new Int32Array(sentences.length)
  const duplicates: Duplicate[] = []
  for (const [index, {place, run}] of sentences.entries()) {
    const hash = shingleAt(run.words.keys, run.start, run.end - run.start)
    const same = exact.get(hash)
    const copy =
      same === undefined
        ? findLonger(run, sentences, shared, postings)
        : {kept: keptOf[same]!, resemblance: 1}
    keptOf[index] = copy?.kept ?? index
    if (same === undefined) exact.set(hash, index)
    if (copy)
      duplicates.push({
        kind: 'passage',
        kept: sentences[copy.kept]!.place,
        other: place,
        resemblance: copy.resemblance,
      })
    else eachShingle(run, (shingle) => isFiled(shingle) && postings.add(shingle, index))
  }
  return duplicates
}

/** Sentences of all articles, longest first; ties by article and place. */
function gatherSentences(articles: readonly ReadArticle[]): Sentence[] {
  const sentences = articles.flatMap(({article: {document, sentences}, runs}) =>
    runs.flatMap((run, index) => {
      const {start, end} = sentences[index]!
      return run.end - run.start < FEWEST_WORDS ? [] : [{place: {document, start, end}, run}]
    }),
  )
  const lengthOf = ({run}: Sentence): number => run.end - run.start
  return sentences
    .map((sentence, order) => ({sentence, order}))
    .sort((one, other) => lengthOf(other.sentence) - lengthOf(one.sentence) || one.order - other.order)
    .map(({sentence}) => sentence)
}

/** The kept sentence that says all that this one says, if there is one. */
function findLonger(
  run: WordRun,
  sentences: readonly Sentence[],
  shared: Tally,
  postings: PostingLists,
): {kept: number; resemblance: number} | undefined {
  eachShingle(run, (shingle) => postings.each(shingle, shared.add))
  const least = Math.min(FEWEST_SHARED, run.end - run.start - SHINGLE_WORDS)
  for (const kept of shared.takeMost(MOST_CANDIDATES, least)) {
    const comparison = compareSentences(run, sentences[kept]!.run)
    const resemblance = comparison.shared / (run.end - run.start)
    if (resemblance >= SAME_SENTENCE && !changesFacts(comparison)) return {kept, resemblance}
  }
  return undefined
}

function eachShingle({words, start, end}: WordRun, visit: (shingle: number) => void): void {
  for (let word = start; word + SHINGLE_WORDS <= end; word++)
    visit(shingleAt(words.keys, word, SHINGLE_WORDS))
}

/** The runs of words between the places where sentences begin in a text; `places` are where its words begin. */
export function runsBetween(
  words: ComparedWords,
  places: Uint32Array,
  sentences: readonly number[],
): WordRun[] {
  let word = 0
  return sentences.map((_, index) => {
    const start = word
    const next = sentences[index + 1] ?? Number.POSITIVE_INFINITY
    while (word < places.length && places[word]! < next) word++
    return {words, start, end: word}
  })
}
