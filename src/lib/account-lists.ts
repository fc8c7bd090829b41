import type {Coverage, CoverageStory} from '../coverage.ts'
import type {DocumentAccount} from './account.ts'
import {pageAddress, pagesOf} from './pages.ts'
import {coveragePath} from './urls.ts'

/** Rows of the table of documents on one page: a row takes a third of a kilobyte. */
const DOCUMENTS_ON_A_PAGE = 500

/** Stories outside the themes on one page. */
const STORIES_ON_A_PAGE = 300

/** A story without a briefing, and where its first article is accounted for, below the base path. */
export interface StoryOutside {
  story: CoverageStory
  address: string | undefined
}

export const documentPages = (accounts: readonly DocumentAccount[]) => pagesOf(accounts, DOCUMENTS_ON_A_PAGE)

/** The stories that have no briefing, page by page. */
export function storyPages({stories}: Coverage, accounts: readonly DocumentAccount[]): StoryOutside[][] {
  const addresses = articleAddresses(accounts)
  const outside = stories
    .filter(({briefing}) => briefing === undefined)
    .map((story) => ({story, address: addresses.get(story.articles[0] ?? '')}))
  return pagesOf(outside, STORIES_ON_A_PAGE)
}

/** Address of a page of the table of documents: the first stands on the overview. */
export const documentsAddress = (page: number) =>
  page === 1 ? 'coverage/#documents' : pageAddress('coverage/documents/', page)

/** Address of a page of the stories outside the themes: the first stands on the overview. */
export const storiesAddress = (page: number) =>
  page === 1 ? 'coverage/#outside' : pageAddress('coverage/outside/', page)

/** Where each article is accounted for, by its id. */
function articleAddresses(accounts: readonly DocumentAccount[]): Map<string, string> {
  const addresses = new Map<string, string>()
  for (const {number, pages} of accounts) {
    for (const [index, {articles}] of pages.entries()) {
      const address = pageAddress(coveragePath(number), index + 1)
      for (const {article} of articles) addresses.set(article.id, `${address}#article-${article.id}`)
    }
  }
  return addresses
}
