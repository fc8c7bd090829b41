/**
 * Gradient boosting of small trees for a yes-or-no question, after Friedman, "Greedy function approximation: a gradient
 * boosting machine" (2001), with histograms instead of sorted columns. Each tree looks at a share of the columns, so that
 * a few strong ones do not speak for all. Their choice is seeded: same rows, same trees.
 */

import type {BoostedTrees} from '../src/pipeline/text/packed-trees.ts'
import {makeRandom} from './story-training/random.ts'

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
  /** Share of the columns that a tree may ask about. */
  columnShare: 0.4,
  seed: 1,
}

/** Rows in bins, a column after the other, and the thresholds between a column's bins. */
interface Binned {
  bins: readonly Uint8Array[]
  cuts: readonly (readonly number[])[]
}

/** Learn trees from examples. */
export function trainTrees(examples: Examples, settings: Partial<typeof defaults> = {}): BoostedTrees {
  const options = {...defaults, ...settings}
  const random = makeRandom(options.seed)
  const binned = binRows(examples, options.bins)
  const prior = weightedMean(examples)
  const base = Math.log(prior / (1 - prior))
  const scores = new Float64Array(examples.answers.length).fill(base)
  const model = {base: round(base), features: [] as number[][], values: [] as number[][]}
  for (let tree = 0; tree < options.trees; tree++) {
    const asked = binned.cuts.flatMap((cuts, column) =>
      random() < options.columnShare && cuts.length > 0 ? [column] : [],
    )
    const grown = growTree(examples, binned, asked, scores, options)
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

function binRows({rows, columns, answers}: Examples, most: number): Binned {
  const bins: Uint8Array[] = []
  const cuts: number[][] = []
  for (let column = 0; column < columns; column++) {
    const values = Float32Array.from(answers, (_answer, index) => rows[index * columns + column]!)
    const list = findCuts(values, most)
    cuts.push(list)
    bins.push(Uint8Array.from(values, (value) => binOf(value, list)))
  }
  return {bins, cuts}
}

/** Up to `most - 1` thresholds, at even shares of the values. */
function findCuts(values: Float32Array, most: number): number[] {
  const sorted = values.toSorted()
  const cuts: number[] = []
  for (let bin = 1; bin < most; bin++) {
    const at = Math.floor((bin * sorted.length) / most)
    const cut = round((sorted[Math.max(at - 1, 0)]! + sorted[at]!) / 2)
    if (cuts.at(-1) !== cut) cuts.push(cut)
  }
  return cuts
}

/** How many thresholds a value is above. */
function binOf(value: number, cuts: readonly number[]): number {
  let bin = 0
  while (bin < cuts.length && value > cuts[bin]!) bin++
  return bin
}

interface Split {
  column: number
  bin: number
  gain: number
}

function growTree(
  examples: Examples,
  {bins, cuts}: Binned,
  asked: readonly number[],
  scores: Float64Array,
  options: typeof defaults,
) {
  const nodes = 2 ** (options.depth + 1) - 1
  const features = new Array<number>(nodes).fill(-1)
  const values = new Array<number>(nodes).fill(0)
  const members: Int32Array[] = [Int32Array.from(examples.answers, (_, index) => index)]
  const steps = findSteps(examples, scores)
  const firstLeaf = 2 ** options.depth - 1
  for (let node = 0; node < nodes; node++) {
    const inside = members[node]
    if (!inside) continue
    const sum = sumSteps(inside, steps)
    const split = node < firstLeaf ? bestSplit(inside, {bins, cuts}, asked, steps, sum, options) : undefined
    if (split) {
      const column = bins[split.column]!
      features[node] = split.column
      values[node] = cuts[split.column]![split.bin]!
      members[2 * node + 1] = inside.filter((index) => column[index]! <= split.bin)
      members[2 * node + 2] = inside.filter((index) => column[index]! > split.bin)
      continue
    }
    const value = round((options.rate * sum.slope) / (sum.curve + options.ridge))
    values[node] = value
    for (const index of inside) scores[index]! += value
  }
  return {features, values}
}

/** Slope and curvature of the loss at each example. */
interface Steps {
  slopes: Float64Array
  curves: Float64Array
}

function findSteps({answers, weights}: Examples, scores: Float64Array): Steps {
  const slopes = new Float64Array(scores.length)
  const curves = new Float64Array(scores.length)
  for (let index = 0; index < scores.length; index++) {
    const likely = 1 / (1 + Math.exp(-scores[index]!))
    slopes[index] = weights[index]! * (answers[index]! - likely)
    curves[index] = weights[index]! * likely * (1 - likely)
  }
  return {slopes, curves}
}

interface Sum {
  slope: number
  curve: number
}

function sumSteps(inside: Int32Array, {slopes, curves}: Steps): Sum {
  const sum = {slope: 0, curve: 0}
  for (const index of inside) {
    sum.slope += slopes[index]!
    sum.curve += curves[index]!
  }
  return sum
}

function bestSplit(
  inside: Int32Array,
  {bins, cuts}: Binned,
  asked: readonly number[],
  {slopes, curves}: Steps,
  {slope, curve}: Sum,
  {bins: most, leastCurvature, ridge}: typeof defaults,
): Split | undefined {
  let best: Split | undefined
  const slopeOf = new Float64Array(most)
  const curveOf = new Float64Array(most)
  const whole = (slope * slope) / (curve + ridge)
  for (const column of asked) {
    const binOfRow = bins[column]!
    slopeOf.fill(0)
    curveOf.fill(0)
    for (const index of inside) {
      const bin = binOfRow[index]!
      slopeOf[bin]! += slopes[index]!
      curveOf[bin]! += curves[index]!
    }
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
