import type {Words} from '../words/words.ts'

/** Briefings on one page of a theme or month: with their summaries some 80 KB. */
export const BRIEFINGS_ON_A_PAGE = 100

/** Items in pages of at most `size`; one empty page for no items. */
export function pagesOf<T>(items: readonly T[], size: number): T[][] {
  return pagesByWeight(items, () => 1, size)
}

/** Items in pages whose weights sum to at most `most`; what weighs more than that has a page of its own. */
export function pagesByWeight<T>(items: readonly T[], weightOf: (item: T) => number, most: number): T[][] {
  const pages: T[][] = [[]]
  let weight = 0
  for (const item of items) {
    const own = weightOf(item)
    if (weight > 0 && weight + own > most) {
      pages.push([])
      weight = 0
    }
    pages.at(-1)!.push(item)
    weight += own
  }
  return pages
}

/** Address of a page of a list, from 1: the first is the list's folder itself, the second its folder `2/`. */
export function pageAddress(folder: string, page: number): string {
  return page === 1 ? folder : `${folder}${page}/`
}

/** What Astro calls the rest of a list's address: nothing for its first page. */
export const pageParam = (page: number) => (page === 1 ? undefined : String(page))

/** Title of a page of a list: the first one's is the list's own. */
export const titleOfPage = (title: string, page: number, words: Words) =>
  page === 1 ? title : `${title}: ${words.page(page)}`
