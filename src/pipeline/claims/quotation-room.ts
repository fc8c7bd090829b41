import type {QuotationLimits} from '../../site.ts'
import {countWords} from '../text/count-words.ts'
import type {Article, Claim} from '../types.ts'

/** Words that may still be quoted of each article, by its id. */
export type QuotationRoom = Map<string, number>

/** The room that nothing was quoted from yet: of each article the larger of its share and the fixed number of words. */
export function makeRoom(articles: readonly Article[], {share, words}: QuotationLimits): QuotationRoom {
  return new Map(
    articles.map((article) => [article.id, Math.max(Math.floor(lengthOf(article) * share), words)]),
  )
}

const lengths = new WeakMap<Article, number>()

/** Words of an article's text, its headline left out. */
export function lengthOf(article: Article): number {
  const known = lengths.get(article)
  if (known !== undefined) return known
  const length = article.sentences.reduce(
    (sum, {text, passage}) => (passage === 'headline' ? sum : sum + countWords(text)),
    0,
  )
  lengths.set(article, length)
  return length
}

/** Take the words out of the article's room; false, and nothing taken, when they do not fit. */
export function takeRoom(room: QuotationRoom, article: string, words: number): boolean {
  const left = (room.get(article) ?? 0) - words
  if (left < 0) return false
  room.set(article, left)
  return true
}

/** The room that is left when these claims are quoted; a sentence cited twice counts once. */
export function roomBeside(articles: readonly Article[], limits: QuotationLimits, claims: readonly Claim[]) {
  const room = makeRoom(articles, limits)
  const quoted = new Set<string>()
  for (const {article, start, text} of claims.flatMap(({citations}) => citations)) {
    const key = `${article} ${start}`
    if (quoted.has(key)) continue
    quoted.add(key)
    room.set(article, (room.get(article) ?? 0) - countWords(text))
  }
  return room
}
