import {makePostingLists, type PostingLists} from '../pairs/posting-lists.ts'
import {shingleAt} from '../pairs/shingles.ts'
import {makeTally, mostFirst, type Tally} from '../pairs/tally.ts'
import type {Article, Duplicate, Place} from '../types.ts'
import {type ComparedWords, changesFacts, compareSentences, type WordRun} from './changed-facts.ts'

/** An article with the words of its sentences. */
export interface ReadArticle {
  article: Article
  words: ComparedWords
  /** For every sentence its first word; last, the number of words. */
  bounds: Uint32Array
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

/** Sentences of a folder as columns, longest first: there may be millions. */
interface Sentences {
  articles: readonly ReadArticle[]
  /** Of every sentence the article, and its place among the article's sentences. */
  articleOf: Uint32Array
  placeOf: Uint32Array
}

/**
 * Sentences that repeat one another: exact, cut out of a longer one, or lightly edited without another fact. The longer
 * is kept, and a kept sentence never is a copy of another.
 */
export function findCopiedPassages(articles: readonly ReadArticle[]): Duplicate[] {
  const sentences = gatherSentences(articles)
  const count = sentences.articleOf.length
  const postings = makePostingLists(LONGEST_POSTING)
  const shared = makeTally(count)
  const exact = new Map<number, number>()
  const keptOf = new Int32Array(count)
  const duplicates: Duplicate[] = []
  for (let index = 0; index < count; index++) {
    const run = runOf(sentences, index)
    const hash = shingleAt(run.words.keys, run.start, run.end - run.start)
    const same = exact.get(hash)
    const copy =
      same === undefined
        ? findLonger(run, sentences, shared, postings)
        : {kept: keptOf[same]!, resemblance: 1}
    keptOf[index] = copy?.kept ?? index
    if (same === undefined) exact.set(hash, index)
    if (!copy) eachShingle(run, (shingle) => isFiled(shingle) && postings.add(shingle, index))
    else {
      const [kept, other] = [placeOf(sentences, copy.kept), placeOf(sentences, index)]
      duplicates.push({kind: 'passage', kept, other, resemblance: copy.resemblance})
    }
  }
  return duplicates
}

/** Sentences of all articles that are long enough; ties by article and place. */
function gatherSentences(articles: readonly ReadArticle[]): Sentences {
  const lengths: number[] = []
  const [articleOf, placeOf]: [number[], number[]] = [[], []]
  for (const [article, {bounds}] of articles.entries()) {
    for (let place = 0; place + 1 < bounds.length; place++) {
      const length = bounds[place + 1]! - bounds[place]!
      if (length < FEWEST_WORDS) continue
      lengths.push(length)
      articleOf.push(article)
      placeOf.push(place)
    }
  }
  const order = mostFirst(lengths)
  return {
    articles,
    articleOf: order.map((sentence) => articleOf[sentence]!),
    placeOf: order.map((sentence) => placeOf[sentence]!),
  }
}

function runOf({articles, articleOf, placeOf}: Sentences, sentence: number): WordRun {
  const {words, bounds} = articles[articleOf[sentence]!]!
  const place = placeOf[sentence]!
  return {words, start: bounds[place]!, end: bounds[place + 1]!}
}

function placeOf({articles, articleOf, placeOf}: Sentences, sentence: number): Place {
  const {document, sentences} = articles[articleOf[sentence]!]!.article
  const {start, end} = sentences[placeOf[sentence]!]!
  return {document, start, end}
}

/** The kept sentence that says all that this one says, if there is one. */
function findLonger(
  run: WordRun,
  sentences: Sentences,
  shared: Tally,
  postings: PostingLists,
): {kept: number; resemblance: number} | undefined {
  eachShingle(run, (shingle) => postings.each(shingle, shared.add))
  const least = Math.min(FEWEST_SHARED, run.end - run.start - SHINGLE_WORDS)
  for (const kept of shared.takeMost(MOST_CANDIDATES, least)) {
    const comparison = compareSentences(run, runOf(sentences, kept))
    const resemblance = comparison.shared / (run.end - run.start)
    if (resemblance >= SAME_SENTENCE && !changesFacts(comparison)) return {kept, resemblance}
  }
  return undefined
}

function eachShingle({words, start, end}: WordRun, visit: (shingle: number) => void): void {
  for (let word = start; word + SHINGLE_WORDS <= end; word++)
    visit(shingleAt(words.keys, word, SHINGLE_WORDS))
}

/** The word each sentence of a text begins with; `words` and `sentences` are where words and sentences begin. */
export function boundsOf(words: Uint32Array, sentences: readonly number[]): Uint32Array {
  const bounds = new Uint32Array(sentences.length + 1)
  let word = 0
  for (const [index, start] of sentences.entries()) {
    while (word < words.length && words[word]! < start) word++
    bounds[index] = word
  }
  bounds[sentences.length] = words.length
  return bounds
}
