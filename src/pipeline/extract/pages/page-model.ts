import {type PackedTrees, packTrees} from '../../text/packed-trees.ts'
import {type EdgeLexicon, learnedEdgeWords} from './edge-words.ts'
import weights from './page-model.weights.json' with {type: 'json'}

/** What is known of where pages begin: trees that ask a line's features, and the words that stand at pages' edges. */
export interface PageStartModel {
  trees: PackedTrees
  lexicon: EdgeLexicon
}

/** What was learned from pages pasted together. */
export const learnedPageStarts: PageStartModel = {trees: packTrees(weights), lexicon: learnedEdgeWords}
