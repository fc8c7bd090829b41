import {PAIR_FEATURES} from '../../src/pipeline/stories/pair-features.ts'
import type {PairModel} from '../../src/pipeline/stories/pair-model.ts'
import {binExamples} from './bin-examples.ts'
import {type Examples, joinExamples, withoutEvents} from './examples.ts'
import {trainMonotoneTrees} from './monotone-trees.ts'
import {fitLine} from './signed-logistic.ts'

/** Parts the events are split into: a model never scores an event it has seen. */
export const FOLDS = 5

/** Few, shallow and much smoothed trees: the sets at hand must not decide what all news looks like. */
const TREES = {
  trees: 40,
  depth: 2,
  rate: 0.1,
  leastCurvature: 0.0005,
  ridge: 0.005,
  rowShare: 0.5,
  columnShare: 0.5,
}
/** Each draws other examples and features; together they are steadier than the best of them. */
export const SEEDS: readonly number[] = [1, 2, 3]

/** Which part an event belongs to. */
export const foldOf = (event: string): number => Number.parseInt(event.slice(0, 6), 16) % FOLDS

/** Learns the pair model from the examples of several sets, without the events of a fold. */
export function fitPairModel(
  sets: readonly Examples[],
  {withoutFold, seeds = SEEDS}: {withoutFold?: number; seeds?: readonly number[]} = {},
): PairModel {
  const kept = sets.map((set) => withoutEvents(set, (event) => foldOf(event) === withoutFold))
  const {rows, answers, weights} = joinExamples(kept)
  const columns = PAIR_FEATURES.length
  const directions = PAIR_FEATURES.map(({speaks}) => speaks)
  const line = fitLine({rows, columns, answers, weights}, directions)
  const start = Float64Array.from(answers, (_, index) => {
    let odds = line.base
    for (let column = 0; column < columns; column++)
      odds += line.weights[column]! * rows[index * columns + column]!
    return odds
  })
  const binned = binExamples(rows, columns, answers, weights)
  const groves = seeds.map((seed) => trainMonotoneTrees(binned, directions, start, {...TREES, seed}))
  const leaf = (value: number): number => Number((value / seeds.length).toPrecision(4))
  return {
    base: line.base,
    weights: line.weights,
    features: groves.flatMap(({features}) => features),
    values: groves.flatMap(({features, values}) =>
      values.map((tree, number) =>
        tree.map((value, node) => (features[number]![node]! < 0 ? leaf(value) : value)),
      ),
    ),
  }
}
