import type {StoryBatch} from './story-batch.ts'
import {cosineOf, type TermVector} from './term-vectors.ts'

/** The texts most like one text, best first. */
export interface Neighbours {
  texts: Int32Array
  cosines: Float32Array
}

/** Terms of a text that are looked up: the heaviest hold nearly all of a cosine. */
const LOOKED_UP_TERMS = 48
/** Texts looked at under one term, the nearest in time: what bounds the cost in ten years of news. */
const LOOKED_AT_TEXTS = 256
/** Neighbours kept: events are seldom larger, and larger ones hold together through any of them. */
const MOST_NEIGHBOURS = 40
/** Cosines below are chance. */
const WORTH_KEEPING = 0.03

/** Finds the neighbours of every text of a batch, whose texts come in order of time. */
export function findNeighbours({texts}: StoryBatch): Neighbours[] {
  const heavy = texts.map(({opening}) => heaviest(opening))
  const {termsOf, starts, postings, weights} = fileTexts(heavy)
  const sums = new Float32Array(texts.length)
  return texts.map(({opening}, index) => {
    const touched: number[] = []
    for (const [place, term] of termsOf[index]!.entries()) {
      const weight = heavy[index]!.weights[place]!
      const [from, to] = windowAround(index, postings, starts[term]!, starts[term + 1]!)
      for (let entry = from; entry < to; entry++) {
        const other = postings[entry]!
        if (sums[other] === 0) touched.push(other)
        sums[other] = sums[other]! + weight * weights[entry]!
      }
    }
    const likely = touched.filter((other) => sums[other]! >= WORTH_KEEPING && other !== index)
    likely.sort((one, other) => sums[other]! - sums[one]! || one - other)
    for (const other of touched) sums[other] = 0
    return rank(likely.slice(0, MOST_NEIGHBOURS), (other) => cosineOf(opening, texts[other]!.opening))
  })
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

function rank(texts: readonly number[], cosineTo: (text: number) => number): Neighbours {
  const scored = texts.map((text) => ({text, cosine: cosineTo(text)}))
  scored.sort((one, other) => other.cosine - one.cosine || one.text - other.text)
  return {
    texts: Int32Array.from(scored, ({text}) => text),
    cosines: Float32Array.from(scored, ({cosine}) => cosine),
  }
}
