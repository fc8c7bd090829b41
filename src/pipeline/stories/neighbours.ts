import type {StoryBatch} from './story-batch.ts'
import {cosineOf, type TermVector} from './term-vectors.ts'

/** The texts most like one text, best first as far as their heaviest terms tell. */
export interface Neighbours {
  texts: readonly number[]
  /** Those of them that are not by far less alike than the best. */
  kin: readonly number[]
  /** Cosine of the nearest; 0 without neighbours. */
  nearest: number
}

/** Terms of a text that are looked up: the heaviest hold nearly all of a cosine. */
const LOOKED_UP_TERMS = 48
/** Texts looked at under one term, the nearest in time, and under all terms of a text: what bounds the cost. */
const LOOKED_AT_TEXTS = 256
const MOST_LOOKS = 2048
/** Neighbours kept: events are seldom larger, and larger ones hold together through any of them. */
const MOST_NEIGHBOURS = 40
/** Neighbours of which the whole cosine is taken: the nearest is among them, and each costs a look across memory. */
const MEASURED = 16
/** Cosines below are chance. */
const WORTH_KEEPING = 0.03
/** Share of the highest cosine below which another is chance beside it. */
const KIN_SHARE = 0.2

/** Finds the neighbours of every text of a batch, whose texts come in order of time. */
export function findNeighbours({prints, textAt}: StoryBatch): Neighbours[] {
  const texts = prints.map((_, text) => textAt(text))
  const heavy = texts.map(({opening}) => heaviest(opening))
  const {termsOf, starts, postings, weights} = fileTexts(heavy)
  const sums = new Float32Array(texts.length)
  return texts.map(({opening}, index) => {
    const touched: number[] = []
    let looks = 0
    for (const {term, weight} of rarestFirst(termsOf[index]!, heavy[index]!, starts)) {
      const [from, to] = windowAround(index, postings, starts[term]!, starts[term + 1]!)
      looks += to - from
      if (looks > MOST_LOOKS) break
      for (let entry = from; entry < to; entry++) {
        const other = postings[entry]!
        if (sums[other] === 0) touched.push(other)
        sums[other] = sums[other]! + weight * weights[entry]!
      }
    }
    sums[index] = 0
    const best = highest(touched, sums)
    const kin = best.filter((other) => sums[other]! >= KIN_SHARE * sums[best[0]!]!)
    for (const other of touched) sums[other] = 0
    const cosines = best.slice(0, MEASURED).map((other) => cosineOf(opening, texts[other]!.opening))
    return {texts: best, kin, nearest: Math.max(0, ...cosines)}
  })
}

/** The texts with the highest sums; ties by text. */
function highest(texts: readonly number[], sums: Float32Array): number[] {
  const worth = texts.filter((text) => sums[text]! >= WORTH_KEEPING)
  // Sorting the bare sums needs no comparator; only the few texts above the last place are then put in order.
  const least =
    Float32Array.from(worth, (text) => sums[text]!)
      .sort()
      .at(-MOST_NEIGHBOURS) ?? 0
  const best = worth.filter((text) => sums[text]! >= least)
  best.sort((one, other) => sums[other]! - sums[one]! || one - other)
  return best.slice(0, MOST_NEIGHBOURS)
}

/** The texts of every term side by side: those of term `t` stand from `starts[t]` to `starts[t + 1]`, in order. */
interface Files {
  /** For every text its terms, numbered from 0. */
  termsOf: Uint32Array[]
  starts: Uint32Array
  postings: Uint32Array
  weights: Float32Array
}

function fileTexts(vectors: readonly TermVector[]): Files {
  const numbers = new Map<number, number>()
  const counts: number[] = []
  const termsOf = vectors.map(({terms}) =>
    terms.map((term) => {
      const number = numbers.get(term) ?? numbers.size
      if (number === numbers.size) numbers.set(term, number)
      counts[number] = (counts[number] ?? 0) + 1
      return number
    }),
  )
  const starts = new Uint32Array(counts.length + 1)
  for (const [term, count] of counts.entries()) starts[term + 1] = starts[term]! + count
  const free = starts.slice()
  const postings = new Uint32Array(starts.at(-1)!)
  const weights = new Float32Array(postings.length)
  for (const [index, terms] of termsOf.entries()) {
    for (const [place, term] of terms.entries()) {
      const entry = free[term]!
      postings[entry] = index
      weights[entry] = vectors[index]!.weights[place]!
      free[term] = entry + 1
    }
  }
  return {termsOf, starts, postings, weights}
}

/** Terms with their weights; those that most texts hold come last, and may be left out: they tell least. */
function rarestFirst(
  terms: Uint32Array,
  {weights}: TermVector,
  starts: Uint32Array,
): {term: number; weight: number; texts: number}[] {
  const all = Array.from(terms, (term, place) => {
    return {term, weight: weights[place]!, texts: starts[term + 1]! - starts[term]!}
  })
  return all.sort((one, other) => one.texts - other.texts)
}

/** The heaviest terms of a vector. */
function heaviest({terms, weights}: TermVector): TermVector {
  if (terms.length <= LOOKED_UP_TERMS) return {terms, weights}
  const least = weights.toSorted()[terms.length - LOOKED_UP_TERMS]!
  const isHeavy = (_: number, place: number): boolean => weights[place]! >= least
  return {terms: terms.filter(isHeavy), weights: weights.filter(isHeavy)}
}

/** The stretch of one term's texts, `from` to `to`, that lies nearest around a text. */
function windowAround(text: number, postings: Uint32Array, from: number, to: number): [number, number] {
  if (to - from <= LOOKED_AT_TEXTS) return [from, to]
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >> 1
    if (postings[middle]! < text) low = middle + 1
    else high = middle
  }
  const start = Math.max(from, Math.min(low - LOOKED_AT_TEXTS / 2, to - LOOKED_AT_TEXTS))
  return [start, start + LOOKED_AT_TEXTS]
}
