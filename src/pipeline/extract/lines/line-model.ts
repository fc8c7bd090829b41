import {packTrees, sumLeaves} from '../../text/packed-trees.ts'
import {featureCount} from './feature-names.ts'
import weights from './line-model.weights.json' with {type: 'json'}

/** The trees that were learned. */
export const learnedLines = packTrees(weights)

/** How likely a line is text rather than boilerplate, 0 to 1, from its row of features. */
export function scoreLine(rows: Float32Array, index: number, model = learnedLines): number {
  return 1 / (1 + Math.exp(-sumLeaves(model, rows, index * featureCount)))
}
