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

/** Articles in the order in which they are numbered, whatever order they came in. */
export interface Numbered extends Match {
  articles: readonly Article[]
}

/**
 * Numbers articles, and pairs them with those of an earlier folder that have the same id and the same print. Pairs never
 * cross: what depends on the order of two articles is the same for both folders. Those paired need no sorting.
 */
export function numberArticles(articles: readonly Article[], {ids, prints}: Prints): Numbered {
  const byPrint = new Map<string, number>()
  for (let old = 0; old < prints.length; old++) byPrint.set(prints[old]!, old)
  const standing: (Article | undefined)[] = Array.from({length: prints.length})
  const fresh: Article[] = []
  for (const article of articles) {
    const old = byPrint.get(article.print)
    if (old === undefined || ids[old] !== article.id || standing[old]) fresh.push(article)
    else standing[old] = article
  }
  return merge(standing, fresh.sort(compareArticles))
}

function compareArticles(one: Article, other: Article): number {
  if (one.id !== other.id) return one.id < other.id ? -1 : 1
  if (one.document !== other.document) return one.document < other.document ? -1 : 1
  return one.start - other.start
}

/** Puts articles that stood in an earlier folder, in its order, and sorted new ones together. */
function merge(standing: readonly (Article | undefined)[], fresh: readonly Article[]): Numbered {
  const newOf = new Int32Array(standing.length).fill(-1)
  const articles: Article[] = []
  const olds: number[] = []
  const take = (article: Article, old: number) => {
    articles.push(article)
    olds.push(old)
  }
  const kept = placesOfArticles(standing)
  let next = 0
  for (const article of fresh) {
    const place = placeIn(standing, kept, article)
    for (; next < place; next++) take(standing[kept[next]!]!, kept[next]!)
    take(article, -1)
  }
  for (; next < kept.length; next++) take(standing[kept[next]!]!, kept[next]!)
  for (let index = 0; index < olds.length; index++) if (olds[index]! >= 0) newOf[olds[index]!] = index
  return {articles, oldOf: Int32Array.from(olds), newOf}
}

function placesOfArticles(standing: readonly (Article | undefined)[]): number[] {
  const places: number[] = []
  for (let place = 0; place < standing.length; place++) if (standing[place]) places.push(place)
  return places
}

/** How many of the kept articles come before another. */
function placeIn(
  standing: readonly (Article | undefined)[],
  kept: readonly number[],
  article: Article,
): number {
  let low = 0
  let high = kept.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (compareArticles(standing[kept[middle]!]!, article) < 0) low = middle + 1
    else high = middle
  }
  return low
}
