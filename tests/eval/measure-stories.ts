import {smallBatches, undated, weeks} from '../../scripts/story-training/batches.ts'
import {makeExamples} from '../../scripts/story-training/examples.ts'
import {FOLDS, fitPairModel, foldOf} from '../../scripts/story-training/fit-pair-model.ts'
import {
  type NewsRow,
  newsTextOf,
  readLabelledNews,
  STORY_SETS,
} from '../../scripts/story-training/labelled-news.ts'
import {sparseBatches} from '../../scripts/story-training/sparse-batches.ts'
import {inOrderOfTime} from '../../src/pipeline/stories/in-order-of-time.ts'
import {joinEvents} from '../../src/pipeline/stories/join-events.ts'
import type {PairModel} from '../../src/pipeline/stories/pair-model.ts'
import type {Measurement} from './measurement.ts'
import {type Grouping, type GroupScores, scoreGroups} from './score-groups.ts'

/**
 * Scores of the story grouping on labelled news: by models that never saw an event they are scored on (five folds),
 * and by models that learned from the other set alone. Empty where the sets are not beside the repository.
 */
export async function measure(): Promise<Measurement[]> {
  const sets = STORY_SETS.map((set) => ({set, rows: readLabelledNews(set) ?? []}))
  if (sets.some(({rows}) => rows.length === 0)) return []
  const examples = sets.map(({set, rows}) => makeExamples(set, rows))
  const folds = Array.from({length: FOLDS}, (_, fold) => fitPairModel(examples.flat(), fold))
  const [ecbplus, allsides] = sets.map(({rows}) => rows) as [NewsRow[], NewsRow[]]
  const held = (batches: readonly (readonly NewsRow[])[]): GroupScores =>
    scoreGroups(batches.flatMap((rows) => folds.map((model, fold) => groupRows(rows, model, fold))))
  const [large, dated] = [held([ecbplus]), held([allsides])]
  const mean = (number: keyof GroupScores): number => (large[number] + dated[number]) / 2
  const transfer = (from: number, to: readonly NewsRow[]): number =>
    scoreGroups([groupRows(to, fitPairModel(examples[from]!))]).b3
  return [
    {set: 'stories', numbers: {b3: mean('b3'), pair: mean('pair'), exact: mean('exact')}},
    {set: 'stories-ecbplus', numbers: numbersOf(large)},
    {set: 'stories-allsides', numbers: numbersOf(dated)},
    {set: 'stories-transfer', numbers: {toEcbplus: transfer(1, ecbplus), toAllsides: transfer(0, allsides)}},
    {set: 'stories-small', numbers: numbersOf(held(smallBatches(ecbplus)))},
    {set: 'stories-sparse', numbers: numbersOf(held(sparseBatches(allsides).map(undated)))},
    {set: 'stories-undated-weeks', numbers: numbersOf(held(weeks(allsides).map(undated)))},
  ]
}

const numbersOf = ({b3, pair, exact}: GroupScores): Record<string, number> => ({b3, pair, exact})

/** Groups rows by a model; with a fold, only its events count. */
function groupRows(rows: readonly NewsRow[], model: PairModel, fold?: number): Grouping {
  const sorted = rows.map(newsTextOf).sort(inOrderOfTime)
  const storyOf = new Map(rows.map(({id, story}) => [id, story]))
  const {groupOf} = joinEvents(sorted, model)
  const labels = sorted.map(({id}) => storyOf.get(id)!)
  return {labels, groups: [...groupOf], counts: (event) => fold === undefined || foldOf(event) === fold}
}
