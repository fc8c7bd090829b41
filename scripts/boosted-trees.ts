/**
 * Gradient boosting of small trees for a yes-or-no question, after Friedman, "Greedy function approximation: a gradient
 * boosting machine" (2001), with histograms instead of sorted columns. No chance is involved: same rows, same trees.
 */

import type {BoostedTrees} from '../src/pipeline/extract/packed-trees.ts'

/** Examples: rows of features side by side, with an answer (0 or 1) and a weight each. */
export interface Examples {
  rows: Float32Array
  columns: number
  answers: Float32Array
  weights: Float32Array
}

const defaults = {
  trees: 120,
  /** Levels of questions in a tree. */
  depth: 5,
  /** Share of each tree's answer that counts. */
  rate: 0.1,
  /** Weight of curvature a leaf needs, so that it speaks for more than a few lines. */
  leastCurvature: 2,
  /** Pulls the answers of small leaves to zero. */
  ridge: 2,
  bins: 48,
}

/** Learn trees from examples. */
export function trainTrees(examples: Examples, settings: Partial<typeof defaults> = {}): BoostedTrees {
  const options = {...defaults, ...settings}
  const count = examples.answers.length
  const cuts = findCuts(examples, options.bins)
  const bins = binRows(examples, cuts)
  const prior = weightedMean(examples)
  const base = Math.log(prior / (1 - prior))
  const scores = new Float64Array(count).fill(base)
  const model = {base: round(base), features: [] as number[][], values: [] as number[][]}
  for (let tree = 0; tree < options.trees; tree++) {
    const grown = growTree(examples, bins, cuts, scores, options)
    model.features.push(grown.features)
    model.values.push(grown.values)
  }
  return model
}

function weightedMean({answers, weights}: Examples): number {
  let sum = 0
  let total = 0
  answers.forEach((answer, index) => {
    sum += answer * weights[index]!
    total += weights[index]!
  })
  return sum / total
}

const round = (value: number) => Number(value.toPrecision(4))

/** Up to `bins - 1` thresholds a column, at even shares of the examples. */
function findCuts({rows, columns, answers}: Examples, bins: number): number[][] {
  return Array.from({length: columns}, (_, column) => {
    const values = Float32Array.from(answers, (_answer, index) => rows[index * columns + column]!).sort()
    const cuts: number[] = []
    for (let bin = 1; bin < bins; bin++) {
      const at = Math.floor((bin * values.length) / bins)
      const cut = round((values[Math.max(at - 1, 0)]! + values[at]!) / 2)
      if (cuts.at(-1) !== cut) cuts.push(cut)
    }
    return cuts
  })
}

function binRows({rows, columns, answers}: Examples, cuts: readonly number[][]): Uint8Array {
  const bins = new Uint8Array(answers.length * columns)
  for (let index = 0; index < answers.length; index++) {
    for (let column = 0; column < columns; column++) {
      const value = rows[index * columns + column]!
      const list = cuts[column]!
      let bin = 0
      while (bin < list.length && value > list[bin]!) bin++
      bins[index * columns + column] = bin
    }
  }
  return bins
}

interface Split {
  column: number
  bin: number
  gain: number
}

function growTree(
  examples: Examples,
  bins: Uint8Array,
  cuts: readonly number[][],
  scores: Float64Array,
  options: typeof defaults,
) {
  const {answers, weights, columns} = examples
  const nodes = 2 ** (options.depth + 1) - 1
  const features = new Array<number>(nodes).fill(-1)
  const values = new Array<number>(nodes).fill(0)
  const members: Int32Array[] = [Int32Array.from(answers, (_, index) => index)]
  const slopes = new Float64Array(answers.length)
  const curves = new Float64Array(answers.length)
  for (let index = 0; index < answers.length; index++) {
    const likely = 1 / (1 + Math.exp(-scores[index]!))
    slopes[index] = weights[index]! * (answers[index]! - likely)
    curves[index] = weights[index]! * likely * (1 - likely)
  }
  const firstLeaf = 2 ** options.depth - 1
  for (let node = 0; node < nodes; node++) {
    const inside = members[node]
    if (!inside) continue
    const split =
      node < firstLeaf ? bestSplit(inside, bins, columns, cuts, slopes, curves, options) : undefined
    if (split) {
      features[node] = split.column
      values[node] = cuts[split.column]![split.bin]!
      members[2 * node + 1] = inside.filter((index) => bins[index * columns + split.column]! <= split.bin)
      members[2 * node + 2] = inside.filter((index) => bins[index * columns + split.column]! > split.bin)
      continue
    }
    let slope = 0
    let curve = 0
    for (const index of inside) {
      slope += slopes[index]!
      curve += curves[index]!
    }
    const value = round((options.rate * slope) / (curve + options.ridge))
    values[node] = value
    for (const index of inside) scores[index]! += value
  }
  return {features, values}
}

function bestSplit(
  inside: Int32Array,
  bins: Uint8Array,
  columns: number,
  cuts: readonly number[][],
  slopes: Float64Array,
  curves: Float64Array,
  {bins: most, leastCurvature, ridge}: typeof defaults,
): Split | undefined {
  let best: Split | undefined
  const slopeOf = new Float64Array(most)
  const curveOf = new Float64Array(most)
  for (let column = 0; column < columns; column++) {
    slopeOf.fill(0)
    curveOf.fill(0)
    let slope = 0
    let curve = 0
    for (const index of inside) {
      const bin = bins[index * columns + column]!
      slopeOf[bin]! += slopes[index]!
      curveOf[bin]! += curves[index]!
      slope += slopes[index]!
      curve += curves[index]!
    }
    const whole = (slope * slope) / (curve + ridge)
    let left = 0
    let leftCurve = 0
    for (let bin = 0; bin < cuts[column]!.length; bin++) {
      left += slopeOf[bin]!
      leftCurve += curveOf[bin]!
      const rightCurve = curve - leftCurve
      if (leftCurve < leastCurvature || rightCurve < leastCurvature) continue
      const right = slope - left
      const gain = (left * left) / (leftCurve + ridge) + (right * right) / (rightCurve + ridge) - whole
      if (gain > (best?.gain ?? 1e-6)) best = {column, bin, gain}
    }
  }
  return best
}
