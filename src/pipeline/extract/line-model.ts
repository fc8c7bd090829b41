import {featureCount} from './line-features.ts'
import weights from './line-model.weights.json' with {type: 'json'}

/** Boosted trees: each is nodes side by side, the children of node `n` at `2n+1` and `2n+2`. */
export interface LineModel {
  /** Score before any tree. */
  base: number
  /** Column a node looks at; -1 for a leaf. */
  features: readonly (readonly number[])[]
  /** Threshold of a node (`value <= threshold` goes left) or the score of a leaf. */
  values: readonly (readonly number[])[]
}

/** How likely a line is text rather than boilerplate, 0 to 1, from its row of features. */
export function scoreLine(rows: Float32Array, index: number, model: LineModel = weights): number {
  const offset = index * featureCount
  let score = model.base
  for (let tree = 0; tree < model.features.length; tree++) {
    const features = model.features[tree]!
    const values = model.values[tree]!
    let node = 0
    while (features[node]! >= 0)
      node = rows[offset + features[node]!]! <= values[node]! ? 2 * node + 1 : 2 * node + 2
    score += values[node]!
  }
  return 1 / (1 + Math.exp(-score))
}
