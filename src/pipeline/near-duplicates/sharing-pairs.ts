/** Pairs of texts that share something, as columns, by falling size of the lesser text. */
export interface SharingPairs {
  /** The larger text, the lesser one, and how many hashes of their sets both hold. */
  ones: Uint32Array
  others: Uint32Array
  shared: Uint32Array
  /** For every text its first pair as the lesser one, and how many there are. */
  firstOf: Uint32Array
  countOf: Uint32Array
}

/** Pairs in the making: those of one text follow one another. */
export function makePairs(texts: number) {
  const [ones, others, shared]: [number[], number[], number[]] = [[], [], []]
  const [firstOf, countOf] = [new Uint32Array(texts), new Uint32Array(texts)]
  return {
    add(one: number, other: number, both: number) {
      if (countOf[other] === 0) firstOf[other] = ones.length
      countOf[other] = countOf[other]! + 1
      ones.push(one)
      others.push(other)
      shared.push(both)
    },
    finish: (): SharingPairs => ({
      ones: new Uint32Array(ones),
      others: new Uint32Array(others),
      shared: new Uint32Array(shared),
      firstOf,
      countOf,
    }),
  }
}

/** Share of what two sets hold together that both hold (Jaccard). */
export const resemblanceOf = (shared: number, one: number, other: number): number =>
  shared === 0 ? 0 : shared / (one + other - shared)
