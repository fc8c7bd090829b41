import {candidatePairs} from '../../src/pipeline/stories/candidate-pairs.ts'
import {findNeighbours} from '../../src/pipeline/stories/neighbours.ts'
import {PAIR_FEATURES, pairFeatures} from '../../src/pipeline/stories/pair-features.ts'
import {weighBatch} from '../../src/pipeline/stories/story-batch.ts'
import type {Examples} from '../boosted-trees.ts'
import {type RowBatch, smallBatches, undated, weeks, withInventedDates} from './batches.ts'
import {type NewsRow, newsTextOf, type StorySet} from './labelled-news.ts'
import {lookAlikeBatches} from './look-alikes.ts'

/** A pair of texts to learn from. */
export interface Example {
  features: readonly number[]
  isSameEvent: boolean
  weight: number
  /** The events of its two texts. */
  events: readonly [string, string]
}

/** Batches of every kind that a set gives, with the weight of their pairs. */
export function trainingBatches(set: StorySet, rows: RowBatch): {batches: RowBatch[]; weight: number}[] {
  if (set === 'allsides') {
    const runs = weeks(rows)
    return [
      {batches: [rows], weight: 3},
      {batches: runs, weight: 1},
      {batches: runs.map(undated), weight: 1},
    ]
  }
  const small = smallBatches(rows)
  return [
    {batches: [rows], weight: 1},
    {batches: small, weight: 1},
    {batches: [withInventedDates(rows, true)], weight: 0.5},
    {batches: small.map((batch) => withInventedDates(batch, false)), weight: 0.5},
    {batches: lookAlikeBatches(rows), weight: 0.2},
  ]
}

/** Every candidate pair of a set's batches. */
export function makeExamples(set: StorySet, rows: RowBatch): Example[] {
  return trainingBatches(set, rows).flatMap(({batches, weight}) =>
    batches.flatMap((batch) => examplesOf(batch, weight)),
  )
}

function examplesOf(rows: RowBatch, weight: number): Example[] {
  const sorted = [...rows].sort(inTime)
  const batch = weighBatch(sorted.map(newsTextOf))
  const neighbours = findNeighbours(batch)
  const {starts, others} = candidatePairs(neighbours, neighbours.counts)
  return sorted.flatMap(({story}, one) =>
    Array.from(others.subarray(starts[one], starts[one + 1]), (other) => {
      const events = [story, sorted[other]!.story] as const
      const features = pairFeatures(batch, neighbours.nearest, one, other)
      return {features, isSameEvent: events[0] === events[1], weight, events}
    }),
  )
}

function inTime(one: NewsRow, other: NewsRow): number {
  const [first, second] = [one.date ?? '', other.date ?? '']
  if (first !== second) return first < second ? -1 : 1
  return one.id < other.id ? -1 : 1
}

/** Examples as the trees read them. */
export function tabulate(examples: readonly Example[]): Examples {
  const columns = PAIR_FEATURES.length
  const rows = new Float32Array(examples.length * columns)
  for (const [index, {features}] of examples.entries()) rows.set(features, index * columns)
  return {
    rows,
    columns,
    answers: Float32Array.from(examples, ({isSameEvent}) => (isSameEvent ? 1 : 0)),
    weights: Float32Array.from(examples, ({weight}) => weight),
  }
}
