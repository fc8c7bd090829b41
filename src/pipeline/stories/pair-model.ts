import weights from './pair-model.weights.json' with {type: 'json'}

/**
 * A line through the pair features, and small boosted trees that mend where it is wrong: the line holds on news of any
 * kind, the trees know more of the kinds they have seen. Trees are nodes side by side, the children of node `n` at
 * `2n+1` and `2n+2`.
 */
export interface PairModel {
  /** Log-odds of a pair all of whose features are 0, before any tree. */
  base: number
  /** Log-odds of every feature's unit. */
  weights: readonly number[]
  /** Feature a node looks at; -1 for a leaf. */
  features: readonly (readonly number[])[]
  /** Threshold of a node (`value <= threshold` goes left) or the log-odds of a leaf. */
  values: readonly (readonly number[])[]
}

/** Probability that two texts report one event, from their features. */
export function scorePair(pair: readonly number[], model: PairModel = weights): number {
  let odds = model.base
  for (let place = 0; place < pair.length; place++) odds += model.weights[place]! * pair[place]!
  for (const [tree, features] of model.features.entries()) {
    const values = model.values[tree]!
    let node = 0
    while (features[node]! >= 0) node = 2 * node + (pair[features[node]!]! <= values[node]! ? 1 : 2)
    odds += values[node]!
  }
  return 1 / (1 + Math.exp(-odds))
}
