import type {KeptRows} from './row-table.ts'

/** What the account carries from build to build: the rows that tell of what was left out and why. */
export interface KeptCoverage {
  documents: KeptRows
  /** What each document's row is made of. */
  documentKeys: readonly string[]
  /** In the order of the prints. */
  articles: KeptRows
  articleIds: readonly string[]
  /** Id of the story each article's row names. */
  articleStories: readonly string[]
}
