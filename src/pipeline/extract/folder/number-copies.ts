import type {ExtractedDocument} from '../../types.ts'

/**
 * Gives every article an id of its own, in order of path and place: a text that stands in several places is `id`, `id-2`,
 * `id-3`.
 */
export function numberCopies(documents: readonly ExtractedDocument[]): ExtractedDocument[] {
  const copies = new Map<string, number>()
  const number = (id: string): string => {
    const copy = (copies.get(id) ?? 0) + 1
    copies.set(id, copy)
    return copy === 1 ? id : `${id}-${copy}`
  }
  return documents.map((document) => ({
    ...document,
    articles: document.articles.map((article) => ({...article, id: number(article.id)})),
  }))
}
