import {type BestFew, makeBestFew, offer} from './best-few.ts'
import {type TermFiles, windowAround} from './term-files.ts'
import type {HeavyTerms} from './text-pairs.ts'

/** Texts looked at under all terms of a text: what bounds the cost. */
const MOST_LOOKS = 2048
/** Neighbours kept: events are seldom larger, and larger ones hold together through any of them. */
export const MOST_NEIGHBOURS = 40
/** Sums below are chance. */
const WORTH_KEEPING = 0.03

/**
 * Opens a search for the neighbours of one text after the other: under its heavy terms, the rarest first, the texts
 * around it in time are looked at. It gives the texts most like that one, with the sums of the products of weights they
 * share; what it gives is good until the next search.
 */
export function openSearch(heavy: HeavyTerms, files: TermFiles): (text: number) => BestFew {
  const sums = new Float32Array(heavy.starts.length)
  const seen = new Uint32Array(MOST_LOOKS)
  const best = makeBestFew(MOST_NEIGHBOURS)
  let count = 0

  /** Adds up what texts share with one. */
  const lookUp = (text: number): void => {
    const [first, end] = [heavy.starts[text]!, heavy.starts[text + 1]!]
    let looks = 0
    for (let entry = first; entry < end; entry++) {
      const [from, to] = windowAround(text, files.numbers[entry]!, files)
      looks += to - from
      if (looks > MOST_LOOKS) return
      const weight = heavy.weights[entry]!
      for (let at = from; at < to; at++) {
        const other = files.texts[at]!
        if (sums[other] === 0) seen[count++] = other
        sums[other] = sums[other]! + weight * files.weights[at]!
      }
    }
  }
  return (text) => {
    best.count = 0
    count = 0
    lookUp(text)
    for (let index = 0; index < count; index++) {
      const other = seen[index]!
      const sum = sums[other]!
      sums[other] = 0
      if (sum >= WORTH_KEEPING && other !== text) offer(best, other, sum)
    }
    return best
  }
}
