import {PAIR_FEATURES} from '../../src/pipeline/stories/pair-features.ts'
import type {PairModel} from '../../src/pipeline/stories/pair-model.ts'
import {type Example, tabulate} from './examples.ts'
import {trainMonotoneTrees} from './monotone-trees.ts'

/** Parts the events are split into: a model never scores an event it has seen. */
export const FOLDS = 5

/** Few, shallow and much smoothed trees: two sets of news must not decide what all news looks like. */
const SETTINGS = {trees: 150, depth: 3, rate: 0.1, leastCurvature: 2, ridge: 5, bins: 24}

/** Which part an event belongs to. */
export const foldOf = (event: string): number => Number.parseInt(event.slice(0, 6), 16) % FOLDS

/** Learns the pair model from examples, without the events of a fold. */
export function fitPairModel(examples: readonly Example[], withoutFold?: number): PairModel {
  const kept = examples.filter(({events}) => events.every((event) => foldOf(event) !== withoutFold))
  const directions = PAIR_FEATURES.map(({speaks}) => speaks)
  return trainMonotoneTrees(tabulate(kept), directions, SETTINGS)
}
