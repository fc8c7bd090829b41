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

/** Share of what two sets hold together that both hold (Jaccard). */
export const resemblanceOf = (shared: number, one: number, other: number): number =>
  shared === 0 ? 0 : shared / (one + other - shared)
