import type {KeptLinks} from './kept-links.ts'
import type {TermStatistics} from './term-statistics.ts'

/** Rows of numbers end to end: that of `prints[n]` stands in `values` from `starts[n]` to `starts[n + 1]`. */
export interface KeptRows {
  prints: readonly string[]
  starts: Uint32Array
  values: Uint32Array
}

/** What grouping carries from build to build. */
export interface KeptEvents {
  profiles?: KeptRows | undefined
  statistics?: TermStatistics | undefined
  links?: KeptLinks | undefined
}
