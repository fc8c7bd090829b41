/**
 * Logistic regression whose weights keep their sign: a feature that speaks for one event never counts against it,
 * whatever the sets say. Newton's method, each step solved by coordinate descent within the signs.
 */

/** Rows of features side by side, with an answer (0 or 1) and a weight each. */
export interface Table {
  rows: Float32Array
  columns: number
  answers: Uint8Array
  weights: Float32Array
}

/** Log-odds: `base` and the sum of features times `weights`. */
export interface Line {
  base: number
  weights: number[]
}

/** Pulls the weights of standardised features to zero: enough that of two that say the same both are used. */
const RIDGE = 0.0003
const STEPS = 10
const SWEEPS = 60
/** Keeps a step finite where all answers are sure. */
const LEAST_CURVATURE = 1e-4
const SETTLED = 1e-3

const round = (value: number): number => Number(value.toPrecision(4))

/** Fits a line; `directions` says of every feature whether it speaks for (1), against (-1), or either way (0). */
export function fitLine(table: Table, directions: readonly number[]): Line {
  const {scaled, means, spreads, total} = standardise(table)
  const size = table.columns + 1
  const signs = [...directions, 0]
  const line = new Float64Array(size)
  for (let step = 0; step < STEPS; step++) {
    const {curves, slopes} = findCurve(scaled, table, line, total)
    const next = solveWithin(curves, slopes, line, signs)
    let moved = 0
    for (let place = 0; place < size; place++) {
      moved += Math.abs(next[place]! - line[place]!)
      line[place] = next[place]!
    }
    if (moved < SETTLED) break
  }
  const weights = Array.from(directions, (_, column) => line[column]! / spreads[column]!)
  const base = weights.reduce((sum, weight, column) => sum - weight * means[column]!, line[size - 1]!)
  return {base: round(base), weights: weights.map(round)}
}

/** Features with mean 0 and spread 1, and behind them a 1. */
function standardise({rows, columns, answers, weights}: Table) {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const means = new Float64Array(columns)
  const spreads = new Float64Array(columns)
  for (let index = 0; index < answers.length; index++)
    for (let column = 0; column < columns; column++)
      means[column] = means[column]! + (weights[index]! / total) * rows[index * columns + column]!
  for (let index = 0; index < answers.length; index++)
    for (let column = 0; column < columns; column++) {
      const off = rows[index * columns + column]! - means[column]!
      spreads[column] = spreads[column]! + (weights[index]! / total) * off * off
    }
  for (let column = 0; column < columns; column++) spreads[column] = Math.sqrt(spreads[column]!) || 1
  const size = columns + 1
  const scaled = new Float64Array(answers.length * size)
  for (let index = 0; index < answers.length; index++) {
    for (let column = 0; column < columns; column++)
      scaled[index * size + column] = (rows[index * columns + column]! - means[column]!) / spreads[column]!
    scaled[index * size + columns] = 1
  }
  return {scaled, means, spreads, total}
}

/** Second and first derivatives of the loss at a line, the pull to zero with them. */
function findCurve(
  scaled: Float64Array,
  {columns, answers, weights}: Table,
  line: Float64Array,
  total: number,
) {
  const size = columns + 1
  const curves = new Float64Array(size * size)
  const slopes = new Float64Array(size)
  for (let index = 0; index < answers.length; index++) {
    const at = index * size
    let odds = 0
    for (let place = 0; place < size; place++) odds += scaled[at + place]! * line[place]!
    const likely = 1 / (1 + Math.exp(-odds))
    const weight = weights[index]! / total
    const push = weight * (answers[index]! - likely)
    const bend = weight * Math.max(likely * (1 - likely), LEAST_CURVATURE)
    for (let place = 0; place < size; place++) {
      const value = scaled[at + place]!
      slopes[place] = slopes[place]! + push * value
      for (let other = place; other < size; other++)
        curves[place * size + other] = curves[place * size + other]! + bend * value * scaled[at + other]!
    }
  }
  for (let place = 0; place < size; place++)
    for (let other = 0; other < place; other++) curves[place * size + other] = curves[other * size + place]!
  for (let column = 0; column < columns; column++) {
    curves[column * size + column] = curves[column * size + column]! + RIDGE
    slopes[column] = slopes[column]! - RIDGE * line[column]!
  }
  return {curves, slopes}
}

/** Where a parabola is lowest within the signs. */
function solveWithin(
  curves: Float64Array,
  slopes: Float64Array,
  line: Float64Array,
  signs: readonly number[],
): Float64Array {
  const size = line.length
  const next = line.slice()
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (let place = 0; place < size; place++) {
      let rest = slopes[place]!
      for (let other = 0; other < size; other++)
        rest -= curves[place * size + other]! * (next[other]! - line[other]!)
      const free = next[place]! + rest / curves[place * size + place]!
      const sign = signs[place]!
      next[place] = sign === 1 ? Math.max(0, free) : sign === -1 ? Math.min(0, free) : free
    }
  }
  return next
}
