/** The heaviest terms of every text, the rarest first: those of text `t` stand from `starts[t]` to `starts[t + 1]`. */
export interface HeavyTerms {
  starts: Uint32Array
  terms: Uint32Array
  weights: Float32Array
}

/** The texts most like every text of a batch, in rows of MOST_NEIGHBOURS places. */
export interface Neighbours {
  /** Best first, as far as their heaviest terms tell. */
  texts: Uint32Array
  /** How many places of a row are filled. */
  counts: Uint8Array
  /** How many of the first of them are not by far less alike than the best. */
  kin: Uint8Array
  /** Cosines of whole openings, in rows of MEASURED places, for the first of them. */
  cosines: Float32Array
  /** The highest of these; 0 without neighbours. */
  nearest: Float32Array
  heavy: HeavyTerms
  /** How many of its heavy terms were looked up for a text. */
  lookedUp: Uint16Array
}

/** Pairs of texts, filed under the lower one: the others of text `t` stand from `starts[t]` to `starts[t + 1]`. */
export interface TextPairs {
  starts: Uint32Array
  others: Uint32Array
}

/** What is thought of a pair, as bits: its texts are alike themselves; one tells what the headline of the other says. */
export const PAIR = {isFirm: 1, oneTells: 2, otherTells: 4} as const

/** Pairs of texts with what is thought of them, pair by pair. */
export interface ScoredPairs extends TextPairs {
  /** Probability that they report one event; 0 where nothing speaks for it. */
  scores: Float64Array
  /** Bits of {@linkcode PAIR}. */
  marks: Uint8Array
}

/** What the search for pairs carries from build to build. */
export interface KeptLinks {
  /** Print of the statistics. */
  print: string
  /** Keys of the texts. */
  prints: readonly string[]
  neighbours: Neighbours
  pairs: ScoredPairs
}
