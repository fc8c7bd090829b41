import type {ExtractedDocument} from '../types.ts'

/**
 * Give every article an id of its own: a text that stands in several places is `id`, `id-2`, `id-3` in order of path
 * and place, so that the order of `documents` decides nothing.
 */
export function numberCopies(documents: readonly ExtractedDocument[]): ExtractedDocument[] {
  const seen = new Map<string, number>()
  const inOrder = documents.toSorted((a, b) => (a.document.path < b.document.path ? -1 : 1))
  return inOrder.map((extracted) => ({
    ...extracted,
    articles: extracted.articles.map((article) => {
      const copy = (seen.get(article.id) ?? 0) + 1
      seen.set(article.id, copy)
      return copy === 1 ? article : {...article, id: `${article.id}-${copy}`}
    }),
  }))
}
