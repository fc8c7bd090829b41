import {type Neighbours, noNeighbours} from './neighbours.ts'
import {noPairs, type ScoredPairs} from './scored-pairs.ts'

/** What the search for pairs carries from build to build. */
export interface KeptLinks {
  /** Print of the statistics. */
  print: string
  /** Keys of the texts. */
  prints: readonly string[]
  neighbours: Neighbours
  pairs: ScoredPairs
}

/** What is kept where nothing was: all texts are new. */
export const nothingKept = (): KeptLinks => ({
  print: '',
  prints: [],
  neighbours: noNeighbours(),
  pairs: noPairs(),
})
