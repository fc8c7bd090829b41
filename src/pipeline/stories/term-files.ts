import {numberTerms} from './number-terms.ts'
import type {HeavyTerms} from './text-pairs.ts'

/** The texts of every heavy term side by side: those of term `t` stand from `starts[t]` to `starts[t + 1]`, in order. */
export interface TermFiles {
  /** For every entry of the heavy terms its term, numbered from 0. */
  numbers: Uint32Array
  starts: Uint32Array
  texts: Uint32Array
  weights: Float32Array
}

/** Texts looked at under one term on either side: the nearest in time, which bounds the cost. */
const LOOKED_AT_TEXTS = 256

/** Files every text under its heavy terms. */
export function fileTexts(heavy: HeavyTerms): TermFiles {
  const {numbers, distinct} = numberTerms(heavy.terms)
  const starts = new Uint32Array(distinct + 1)
  for (let entry = 0; entry < numbers.length; entry++) {
    const next = numbers[entry]! + 1
    starts[next] = starts[next]! + 1
  }
  for (let term = 0; term < distinct; term++) starts[term + 1] = starts[term + 1]! + starts[term]!
  const free = starts.slice()
  const texts = new Uint32Array(numbers.length)
  const weights = new Float32Array(numbers.length)
  for (let text = 0; text + 1 < heavy.starts.length; text++) {
    for (let entry = heavy.starts[text]!; entry < heavy.starts[text + 1]!; entry++) {
      const term = numbers[entry]!
      const at = free[term]!
      texts[at] = text
      weights[at] = heavy.weights[entry]!
      free[term] = at + 1
    }
  }
  return {numbers, starts, texts, weights}
}

/** The stretch of a term's texts, `from` to `to`, that lies nearest around one of them. */
export function windowAround(text: number, term: number, {starts, texts}: TermFiles): [number, number] {
  const [from, to] = [starts[term]!, starts[term + 1]!]
  if (to - from <= LOOKED_AT_TEXTS + 1) return [from, to]
  let [low, high] = [from, to]
  while (low < high) {
    const middle = (low + high) >> 1
    if (texts[middle]! < text) low = middle + 1
    else high = middle
  }
  return [Math.max(from, low - LOOKED_AT_TEXTS), Math.min(to, low + LOOKED_AT_TEXTS + 1)]
}
