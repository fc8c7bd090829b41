import {smallBatches, undated, weeks} from '../../scripts/story-training/batches.ts'
import {type Examples, makeExamples} from '../../scripts/story-training/examples.ts'
import {FOLDS, fitPairModel, foldOf, SEEDS} from '../../scripts/story-training/fit-pair-model.ts'
import {independentRows} from '../../scripts/story-training/independent-rows.ts'
import {
  type NewsRow,
  readLabelledNews,
  STORY_SETS,
  type StorySet,
} from '../../scripts/story-training/labelled-news.ts'
import {sparseBatches} from '../../scripts/story-training/sparse-batches.ts'
import {findNearDuplicates} from '../../src/pipeline/near-duplicates/near-duplicates.ts'
import {gatherOrigins, type Origin} from '../../src/pipeline/stories/gather-origins.ts'
import {inOrderOfTime} from '../../src/pipeline/stories/in-order-of-time.ts'
import {joinEvents} from '../../src/pipeline/stories/join-events.ts'
import type {PairModel} from '../../src/pipeline/stories/pair-model.ts'
import type {Measurement} from './measurement.ts'
import {articleOf} from './row-articles.ts'
import {type Grouping, type GroupScores, scoreGroups} from './score-groups.ts'

/** A set that is scored, and the pairs that are learned from it. */
interface LabelledSet {
  set: StorySet
  rows: readonly NewsRow[]
  examples: Examples
}

/**
 * Scores of the story grouping on labelled news. What counts is each set scored by models that learned from all others
 * alone, as news comes that nobody labelled; beside it stand models that never saw the event they are scored on (five
 * folds). Empty where the sets are not beside the repository.
 */
export async function measure(): Promise<Measurement[]> {
  const read = STORY_SETS.map((set) => ({set, rows: readLabelledNews(set) ?? []}))
  if (read.some(({rows}) => rows.length === 0)) return []
  const sets = read.map(({set, rows}) => ({set, rows, examples: makeExamples(set, independentRows(rows))}))
  return [...measureLeftOut(sets), ...measureFolds(sets)]
}

/** Every set by models of the other four; the spread is that of models of one seed instead of the ensemble. */
function measureLeftOut(sets: readonly LabelledSet[]): Measurement[] {
  const scores = sets.map(({set, rows}) => {
    const others = sets.filter((other) => other.set !== set).map(({examples}) => examples)
    const origins = originsOf(rows)
    const score = (seeds?: readonly number[]): GroupScores =>
      scoreGroups([groupOrigins(rows, origins, fitPairModel(others, seeds ? {seeds} : {}))])
    return {set, whole: score(), bySeed: SEEDS.map((seed) => score([seed]))}
  })
  const meanOf = (chosen: readonly GroupScores[]): GroupScores =>
    Object.fromEntries(
      Object.keys(chosen[0]!).map((key) => [
        key,
        chosen.reduce((sum, score) => sum + score[key as keyof GroupScores], 0) / chosen.length,
      ]),
    ) as unknown as GroupScores
  const seeds = SEEDS.map((_, seed) => meanOf(scores.map(({bySeed}) => bySeed[seed]!)))
  const spread = seeds.map(({b3, pair}) => `${b3.toFixed(3)} / ${pair.toFixed(3)}`)
  return [
    {
      set: 'stories-left-out',
      numbers: numbersOf(meanOf(scores.map(({whole}) => whole))),
      notes: [`mean of models of one seed, B-cubed / pairs: ${spread.join(', ')}`],
    },
    ...scores.map(({set, whole}) => ({set: `stories-left-out-${set}`, numbers: numbersOf(whole)})),
  ]
}

/** Events by models that never saw them, but others of their set. */
function measureFolds(sets: readonly LabelledSet[]): Measurement[] {
  const examples = sets.map((labelled) => labelled.examples)
  const folds = Array.from({length: FOLDS}, (_, fold) => fitPairModel(examples, {withoutFold: fold}))
  const held = (batches: readonly (readonly NewsRow[])[]): GroupScores =>
    scoreGroups(
      batches.flatMap((rows) => {
        const origins = originsOf(rows)
        return folds.map((model, fold) => groupOrigins(rows, origins, model, fold))
      }),
    )
  const rowsOf = (name: StorySet): readonly NewsRow[] => sets.find(({set}) => set === name)!.rows
  const scores = new Map(sets.map(({set, rows}) => [set, held([rows])]))
  const meanOf = (number: keyof GroupScores, names: readonly StorySet[]): number =>
    names.reduce((sum, name) => sum + scores.get(name)![number], 0) / names.length
  const means = (names: readonly StorySet[]) => ({
    b3: meanOf('b3', names),
    pair: meanOf('pair', names),
    exact: meanOf('exact', names),
  })
  return [
    {set: 'stories', numbers: means(['ecbplus', 'allsides'])},
    {set: 'stories-folds', numbers: means(STORY_SETS)},
    ...sets.map(({set}) => ({set: `stories-${set}`, numbers: numbersOf(scores.get(set)!)})),
    {set: 'stories-small', numbers: numbersOf(held(smallBatches(rowsOf('ecbplus'))))},
    {set: 'stories-sparse', numbers: numbersOf(held(sparseBatches(rowsOf('allsides')).map(undated)))},
    {set: 'stories-undated-weeks', numbers: numbersOf(held(weeks(rowsOf('allsides')).map(undated)))},
  ]
}

const numbersOf = ({b3, pair, exact}: GroupScores): Record<string, number> => ({b3, pair, exact})

/** Rows as the grouping sees them: copies are found first. */
function originsOf(rows: readonly NewsRow[]): Origin[] {
  const articles = rows.map(articleOf)
  return gatherOrigins(articles, findNearDuplicates(articles)).sort(inOrderOfTime)
}

/** Groups rows by a model; with a fold, only its events count. */
function groupOrigins(
  rows: readonly NewsRow[],
  origins: readonly Origin[],
  model: PairModel,
  fold?: number,
): Grouping {
  const {groupOf} = joinEvents(origins, model)
  const groups = new Map(
    origins.flatMap(({articles}, origin) => articles.map(({id}) => [id, groupOf[origin]!])),
  )
  return {
    labels: rows.map(({story}) => story),
    groups: rows.map(({id}) => groups.get(id)!),
    counts: (event) => fold === undefined || foldOf(event) === fold,
  }
}
