import {findCopiedPassages} from './copied-passages.ts'
import {groupNearDuplicateTexts} from './near-duplicate-texts.ts'
import {overlapOf, shinglesOf} from './shingles.ts'
import type {Article, Duplicate, NearDuplicates} from './types.ts'
import {readWords} from './word-tokens.ts'

/** Words below which a text says too little without its headline. */
const FEWEST_WORDS = 12
const SHINGLE_WORDS = 5

/**
 * Articles and sentences that repeat one another, wherever they stand. The fuller copy is kept, and never is a copy
 * of another. The result does not depend on the order of the articles.
 */
export function findNearDuplicates(articles: readonly Article[]): NearDuplicates {
  const sorted = [...articles].sort(inOrder)
  const texts = sorted.map((article) => ({id: article.id, text: bodyOf(article)}))
  const groups = groupNearDuplicateTexts(texts)
  const originOf = new Map<string, string>()
  const duplicates: Duplicate[] = []
  for (const [index, article] of sorted.entries()) {
    const kept = sorted[groups[index]!]!
    if (!originOf.has(article.id)) originOf.set(article.id, kept.id)
    if (kept === article) continue
    const resemblance = likeness(texts[index]!.text, texts[groups[index]!]!.text)
    duplicates.push({
      kind: 'article',
      kept: placeOf(kept, kept),
      other: placeOf(article, article),
      resemblance,
    })
  }
  return {duplicates: [...duplicates, ...findCopiedPassages(sorted)], originOf}
}

const placeOf = (article: Article, {start, end}: {start: number; end: number}) => ({
  document: article.document,
  start,
  end,
})

function inOrder(one: Article, other: Article): number {
  if (one.id !== other.id) return one.id < other.id ? -1 : 1
  if (one.document !== other.document) return one.document < other.document ? -1 : 1
  return one.start - other.start
}

/** The words of an article without its headline, which every publisher writes anew; with it where little else is. */
function bodyOf(article: Article): string {
  const body = article.sentences.filter(({passage}) => passage !== 'headline')
  const text = body.map(({text}) => text).join('\n')
  return readWords(text).length < FEWEST_WORDS ? `${article.headline}\n${text}` : text
}

/** The larger of resemblance and containment. */
function likeness(one: string, other: string): number {
  const first = shinglesOf(readWords(one).keys, SHINGLE_WORDS)
  const second = shinglesOf(readWords(other).keys, SHINGLE_WORDS)
  return overlapOf(first, second) / Math.max(1, Math.min(first.length, second.length))
}
