import type {Carried} from '../carried.ts'
import {overlapOf, shinglesOf} from '../pairs/shingles.ts'
import {readWords} from '../text/word-tokens.ts'
import type {Article, Duplicate, NearDuplicates} from '../types.ts'
import type {ComparedWords} from './changed-facts.ts'
import {dropCompilations} from './compilations.ts'
import {boundsOf, findCopiedPassages, type ReadArticle} from './copied-passages.ts'
import type {KeptCopies} from './kept-copies.ts'
import {groupNearDuplicateTexts, SHINGLE_WORDS} from './near-duplicate-texts.ts'

/** Words below which a text says too little without its headline. */
const FEWEST_WORDS = 12

/** An article read once for both comparisons. */
interface Read extends ReadArticle {
  id: string
  /** Its words below the headline, which every publisher writes anew; with it where little else is. */
  body: ComparedWords
}

/**
 * Articles and sentences that repeat one another, wherever they stand. The fuller copy is kept, and never is a copy
 * of another. The result does not depend on the order of the articles.
 */
export function findNearDuplicates(
  articles: readonly Article[],
  _carried: Carried<KeptCopies> = {},
): NearDuplicates {
  const read = [...articles].sort(inOrder).map(readArticle)
  const groups = groupNearDuplicateTexts(
    read.map(({id, body}) => ({id, words: body})),
    dropCompilations,
  )
  const originOf = new Map<string, string>()
  const duplicates: Duplicate[] = []
  for (const [index, {article, body}] of read.entries()) {
    const kept = read[groups[index]!]!
    originOf.set(article.id, kept.article.id)
    if (kept.article === article) continue
    const resemblance = containmentOf(body, kept.body)
    duplicates.push({kind: 'article', kept: placeOf(kept.article), other: placeOf(article), resemblance})
  }
  return {duplicates: [...duplicates, ...findCopiedPassages(read)], originOf}
}

const placeOf = ({document, start, end}: Article) => ({document, start, end})

function inOrder(one: Article, other: Article): number {
  if (one.id !== other.id) return one.id < other.id ? -1 : 1
  if (one.document !== other.document) return one.document < other.document ? -1 : 1
  return one.start - other.start
}

function readArticle(article: Article): Read {
  const starts: number[] = []
  let text = ''
  for (const sentence of article.sentences) {
    starts.push(text.length)
    text += `${sentence.text}\n`
  }
  const {starts: places, ...columns} = readWords(text)
  const words = compared(columns)
  const bounds = boundsOf(places, starts)
  const isHeadline = article.sentences[0]?.passage === 'headline'
  const below = isHeadline ? wordsFrom(words, bounds[1]!) : words
  const body = below.keys.length < FEWEST_WORDS ? compared(readWords(`${article.headline}\n${text}`)) : below
  return {id: article.id, article, words, bounds, body}
}

/** The columns that are kept for every article of the folder. */
const compared = ({keys, shapes}: ComparedWords): ComparedWords => ({keys, shapes})

const wordsFrom = ({keys, shapes}: ComparedWords, start: number): ComparedWords => ({
  keys: keys.subarray(start),
  shapes: shapes.subarray(start),
})

/** Share of the shorter text's shingles that the longer holds. */
function containmentOf(one: ComparedWords, other: ComparedWords): number {
  const [first, second] = [shinglesOf(one.keys, SHINGLE_WORDS), shinglesOf(other.keys, SHINGLE_WORDS)]
  return overlapOf(first, second) / Math.max(1, Math.min(first.length, second.length))
}
