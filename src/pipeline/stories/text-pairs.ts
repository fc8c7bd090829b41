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
  /** The highest cosine of whole openings, of the first of them; 0 without neighbours. */
  nearest: Float32Array
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
