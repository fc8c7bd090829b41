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
  const lookedUp = texts.map(({opening}) => heaviest(opening))
  const postings = fileTexts(lookedUp)
  const sums = new Float32Array(texts.length)
  return texts.map(({opening}, index) => {
    const touched: number[] = []
    const {terms, weights} = lookedUp[index]!
    for (const [place, term] of terms.entries()) {
      const posting = postings.get(term)!
      const from = windowStart(posting.texts, index)
      const to = Math.min(posting.texts.length, from + LOOKED_AT_TEXTS)
      for (let entry = from; entry < to; entry++) {
        const other = posting.texts[entry]!
        if (other === index) continue
        if (sums[other] === 0) touched.push(other)
        sums[other] = sums[other]! + weights[place]! * posting.weights[entry]!
      }
    }
    const likely = touched.filter((other) => sums[other]! >= WORTH_KEEPING)
    likely.sort((one, other) => sums[other]! - sums[one]! || one - other)
    for (const other of touched) sums[other] = 0
    return rank(likely.slice(0, MOST_NEIGHBOURS), (other) => cosineOf(opening, texts[other]!.opening))
  })
}

interface Posting {
  texts: number[]
  weights: number[]
}

function fileTexts(vectors: readonly TermVector[]): Map<number, Posting> {
  const postings = new Map<number, Posting>()
  for (const [index, {terms, weights}] of vectors.entries()) {
    for (const [place, term] of terms.entries()) {
      const posting = postings.get(term) ?? {texts: [], weights: []}
      if (posting.texts.length === 0) postings.set(term, posting)
      posting.texts.push(index)
      posting.weights.push(weights[place]!)
    }
  }
  return postings
}

/** The heaviest terms of a vector. */
function heaviest({terms, weights}: TermVector): TermVector {
  if (terms.length <= LOOKED_UP_TERMS) return {terms, weights}
  const least = weights.toSorted()[terms.length - LOOKED_UP_TERMS]!
  const isHeavy = (_: number, place: number): boolean => weights[place]! >= least
  return {terms: terms.filter(isHeavy), weights: weights.filter(isHeavy)}
}

/** Where the stretch of a posting begins that lies nearest around a text. */
function windowStart(texts: readonly number[], index: number): number {
  if (texts.length <= LOOKED_AT_TEXTS) return 0
  let low = 0
  let high = texts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (texts[middle]! < index) low = middle + 1
    else high = middle
  }
  return Math.max(0, Math.min(low - LOOKED_AT_TEXTS / 2, texts.length - LOOKED_AT_TEXTS))
}

function rank(texts: readonly number[], cosineTo: (text: number) => number): Neighbours {
  const scored = texts.map((text) => ({text, cosine: cosineTo(text)}))
  scored.sort((one, other) => other.cosine - one.cosine || one.text - other.text)
  return {
    texts: Int32Array.from(scored, ({text}) => text),
    cosines: Float32Array.from(scored, ({cosine}) => cosine),
  }
}
