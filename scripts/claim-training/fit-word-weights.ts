import {readKnownNames} from '../../src/pipeline/claims/known-names.ts'
import {countUses} from '../../src/pipeline/claims/salience.ts'
import {topicsOf} from '../../src/pipeline/claims/topics.ts'
import {readUtterances} from '../../src/pipeline/claims/utterances.ts'
import {featuresOf} from '../../src/pipeline/claims/word-weights.ts'
import {readContent} from '../../src/pipeline/text/content-words.ts'
import type {RoundupRow} from '../../tests/eval/briefing-rows.ts'
import {extractRow} from '../../tests/eval/tell-stories.ts'

/** How strongly weights are drawn to nothing. */
const RIDGE = 0.5
/** Newton's method has settled long before. */
const ROUNDS = 25
/** Digits that are kept: more would only record the rounding of this machine. */
const DIGITS = 1000

interface Example {
  features: readonly number[]
  isTold: boolean
}

/** Learns how likely a human roundup has a word of the articles it sums up. The same rows give the same weights. */
export function fitWordWeights(rows: readonly RoundupRow[]): number[] {
  const examples = rows.flatMap(examplesOf)
  let weights = examples[0]!.features.map(() => 0)
  for (let round = 0; round < ROUNDS; round++) weights = improve(weights, examples)
  return weights.map((weight) => Math.round(weight * DIGITS) / DIGITS)
}

function examplesOf({id, articles: rows, roundup}: RoundupRow): Example[] {
  const {articles, opinions, headline} = extractRow({id, articles: rows})
  const texts = articles.map((article) => ({
    article,
    headline: topicsOf(readContent(article.headline), article.language),
    utterances: readUtterances(article, readKnownNames(article)),
  }))
  const language = articles[0]?.language ?? ''
  const ofStory = topicsOf(readContent(headline), language)
  const told = topicsOf(readContent(roundup), language)
  const uses = countUses(texts, {headline: ofStory, originOf: new Map(), opinions: new Set(opinions)})
  return [...uses].map(([word, use]) => ({features: featuresOf(use), isTold: told.has(word)}))
}

/** One step of Newton's method on the ridge-penalised log-likelihood. */
function improve(weights: readonly number[], examples: readonly Example[]): number[] {
  const size = weights.length
  const gradient = weights.map((weight) => -RIDGE * weight)
  const curvature = weights.map((_, row) => weights.map((_, column) => (row === column ? RIDGE : 0)))
  for (const {features, isTold} of examples) {
    const sum = features.reduce((all, feature, index) => all + feature * weights[index]!, 0)
    const chance = 1 / (1 + Math.exp(-sum))
    const spread = chance * (1 - chance)
    for (let row = 0; row < size; row++) {
      if (features[row] === 0) continue
      gradient[row]! += features[row]! * (Number(isTold) - chance)
      for (let column = 0; column < size; column++)
        curvature[row]![column]! += features[row]! * features[column]! * spread
    }
  }
  const step = solve(curvature, gradient)
  return weights.map((weight, index) => weight + step[index]!)
}

/** Solves a small positive definite system by elimination. */
function solve(matrix: number[][], right: number[]): number[] {
  const rows = matrix.map((row, index) => [...row, right[index]!])
  for (const [pivot, row] of rows.entries()) {
    for (const other of rows.slice(pivot + 1)) {
      const factor = other[pivot]! / row[pivot]!
      for (let column = pivot; column < other.length; column++) other[column]! -= factor * row[column]!
    }
  }
  const solution = right.map(() => 0)
  for (let row = rows.length - 1; row >= 0; row--) {
    const known = solution.reduce(
      (sum, value, column) => sum + (column > row ? value * rows[row]![column]! : 0),
      0,
    )
    solution[row] = (rows[row]!.at(-1)! - known) / rows[row]![row]!
  }
  return solution
}
