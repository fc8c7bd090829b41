import type {Article} from '../types.ts'

/** Which articles of a folder stood in an earlier one, unchanged, by their numbers in both; -1 for the others. */
export interface Match {
  /** For every article its number in the earlier folder. */
  oldOf: Int32Array
  /** For every article of the earlier folder its number now. */
  newOf: Int32Array
}

/** The names and prints of a folder's articles, in order. */
export interface Prints {
  ids: readonly string[]
  prints: readonly string[]
}

/** The order in which articles are numbered, whatever order they come in. */
export function inOrder(one: Article, other: Article): number {
  if (one.id !== other.id) return one.id < other.id ? -1 : 1
  if (one.document !== other.document) return one.document < other.document ? -1 : 1
  return one.start - other.start
}

/**
 * Pairs articles in order with those of an earlier folder that have the same id and the same print. Pairs never cross:
 * what depends on the order of two articles is the same for both folders.
 */
export function matchArticles(articles: readonly Article[], {ids, prints}: Prints): Match {
  const oldOf = new Int32Array(articles.length).fill(-1)
  const newOf = new Int32Array(ids.length).fill(-1)
  let old = 0
  for (let article = 0; article < articles.length; article++) {
    const {id, print} = articles[article]!
    while (old < ids.length && ids[old]! < id) old++
    if (ids[old] !== id) continue
    if (prints[old] === print) {
      oldOf[article] = old
      newOf[old] = article
    }
    old++
  }
  return {oldOf, newOf}
}
