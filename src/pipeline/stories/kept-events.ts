import type {KeptLinks} from './kept-links.ts'
import type {TermStatistics} from './term-statistics.ts'

/** Rows of numbers end to end: row `n` stands in `values` from `starts[n]` to `starts[n + 1]`. */
export interface KeptRows {
  starts: Uint32Array
  values: Uint32Array
}

/** What was read of every text, in the order of `prints`. */
export interface KeptTexts {
  prints: readonly string[]
  profiles: KeptRows
  /** 1 for a headline that announces several subjects. */
  digests: Uint8Array
  /** Names for comparing languages; not there where all texts were in one. */
  bridgeNames?: KeptRows | undefined
}

/** What was read of every article, in the order of `prints`. */
export interface KeptArticles {
  prints: readonly string[]
  /** 1 for an article that comments rather than reports. */
  opinions: Uint8Array
}

/** What grouping carries from build to build. */
export interface KeptEvents {
  articles?: KeptArticles | undefined
  texts?: KeptTexts | undefined
  statistics?: TermStatistics | undefined
  links?: KeptLinks | undefined
}
