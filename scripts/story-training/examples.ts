import {candidatePairs} from '../../src/pipeline/stories/candidate-pairs.ts'
import {findNeighbours} from '../../src/pipeline/stories/neighbours.ts'
import {PAIR_FEATURES, pairFeatures} from '../../src/pipeline/stories/pair-features.ts'
import {weighBatch} from '../../src/pipeline/stories/story-batch.ts'
import {profileOf, type StoryProfile} from '../../src/pipeline/stories/story-profile.ts'
import type {RowBatch} from './batches.ts'
import {type NewsRow, newsTextOf, type StorySet} from './labelled-news.ts'
import type {Table} from './signed-logistic.ts'
import {trainingBatches} from './training-batches.ts'

/** Pairs of texts to learn from, side by side. */
export interface Examples extends Table {
  /** The events of the two texts of every pair. */
  events: readonly (readonly [string, string])[]
}

/**
 * What a set weighs beside others. One of a single subject must not decide what news is like, nor one of headlines
 * that have next to no text; the one that is drawn from most subjects and sites counts most.
 */
const SET_WEIGHTS: Readonly<Record<StorySet, number>> = {
  ecbplus: 1,
  allsides: 1,
  wikinews: 2,
  gva: 0.5,
  scoop: 0.3,
}
/** Examples of a set that are learned from, about; strangers are most, and few of them tell anything. */
const LEARNED = 10_000
/** How many times as often a pair of one event is kept as another. */
const KEPT_OFTENER = 3

/** Candidate pairs of a set's batches, thinned out evenly; every kind of batch has its share of the set's weight. */
export function makeExamples(set: StorySet, rows: RowBatch): Examples {
  const profiles = new Map<string, StoryProfile>()
  const kinds = trainingBatches(rows).map(({batches, weight}) => {
    const parts = batches.map((batch) => pairsOf(batch, profiles))
    const pairs = parts.reduce((sum, {answers}) => sum + answers.length, 0)
    for (const part of parts) part.weights.fill(weight / Math.max(1, pairs))
    return joinExamples(parts)
  })
  const all = thinOut(joinExamples(kinds))
  const sum = all.weights.reduce((total, weight) => total + weight, 0)
  return {...all, weights: all.weights.map((weight) => (weight * SET_WEIGHTS[set]) / sum)}
}

/** Examples one after the other. */
export function joinExamples(parts: readonly Examples[]): Examples {
  const columns = PAIR_FEATURES.length
  const length = parts.reduce((sum, {answers}) => sum + answers.length, 0)
  const all = {
    rows: new Float32Array(length * columns),
    columns,
    answers: new Uint8Array(length),
    weights: new Float32Array(length),
    events: parts.flatMap(({events}) => events),
  }
  let at = 0
  for (const {rows, answers, weights} of parts) {
    all.rows.set(rows, at * columns)
    all.answers.set(answers, at)
    all.weights.set(weights, at)
    at += answers.length
  }
  return all
}

/** Examples without those of which an event is left out. */
export function withoutEvents(examples: Examples, isLeftOut: (event: string) => boolean): Examples {
  const kept = [...examples.events.keys()].filter((index) => !examples.events[index]!.some(isLeftOut))
  return kept.length === examples.events.length ? examples : choose(examples, kept)
}

function thinOut(examples: Examples): Examples {
  const step = Math.max(1, Math.floor(examples.answers.length / LEARNED))
  const sameStep = Math.max(1, Math.floor(step / KEPT_OFTENER))
  const stepOf = (index: number): number => (examples.answers[index] === 1 ? sameStep : step)
  const kept = [...examples.answers.keys()].filter((index) => index % stepOf(index) === 0)
  const chosen = choose(examples, kept)
  return {...chosen, weights: chosen.weights.map((weight, place) => weight * stepOf(kept[place]!))}
}

function choose({rows, columns, answers, weights, events}: Examples, kept: readonly number[]): Examples {
  const chosen = new Float32Array(kept.length * columns)
  for (const [place, index] of kept.entries())
    chosen.set(rows.subarray(index * columns, (index + 1) * columns), place * columns)
  return {
    rows: chosen,
    columns,
    answers: Uint8Array.from(kept, (index) => answers[index]!),
    weights: Float32Array.from(kept, (index) => weights[index]!),
    events: kept.map((index) => events[index]!),
  }
}

/** Every candidate pair of a batch; a text that stands in several batches is read once. */
function pairsOf(rows: RowBatch, profiles: Map<string, StoryProfile>): Examples {
  const sorted = [...rows].sort(inTime)
  const texts = sorted.map(newsTextOf)
  const profileAt = (text: number): StoryProfile => {
    const {title, text: body} = sorted[text]!
    const key = `${title}\n${body}`
    const known = profiles.get(key) ?? profileOf(texts[text]!)
    profiles.set(key, known)
    return known
  }
  const batch = weighBatch(texts, {profileAt})
  const {nearest, ...neighbours} = findNeighbours(batch)
  const {starts, others} = candidatePairs({...neighbours, nearest}, neighbours.counts)
  const columns = PAIR_FEATURES.length
  const features = new Float32Array(others.length * columns)
  const events: [string, string][] = []
  for (let one = 0; one < sorted.length; one++) {
    for (let pair = starts[one]!; pair < starts[one + 1]!; pair++) {
      features.set(pairFeatures(batch, nearest, one, others[pair]!), pair * columns)
      events.push([sorted[one]!.story, sorted[others[pair]!]!.story])
    }
  }
  const answers = Uint8Array.from(events, ([one, other]) => (one === other ? 1 : 0))
  return {rows: features, columns, answers, weights: new Float32Array(events.length), events}
}

/** Earlier first, undated last, as the pipeline has them. */
function inTime(one: NewsRow, other: NewsRow): number {
  const [first, second] = [one.date || '~', other.date || '~']
  if (first !== second) return first < second ? -1 : 1
  return one.id < other.id ? -1 : 1
}
