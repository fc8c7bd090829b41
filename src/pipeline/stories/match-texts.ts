/** Which texts of two batches are the same: for a text of either its number in the other, or {@linkcode GONE}. */
export interface TextMatch {
  /** For a text of this batch its number in the earlier one. */
  before: Int32Array
  /** For a text of the earlier batch its number in this one. */
  now: Int32Array
}

/** Says that a text has no counterpart. */
export const GONE = -1

/**
 * Finds the texts of an earlier batch again, by their keys. Counterparts stand in the same order in both: a text that
 * has moved past others counts as a new one, so that what was true of the order of the rest is still true.
 */
export function matchTexts(prints: readonly string[], earlier: readonly string[]): TextMatch {
  const before = new Int32Array(prints.length).fill(GONE)
  const now = new Int32Array(earlier.length).fill(GONE)
  const places = new Map<string, number>()
  // Of texts that are the same in every field, the first are counterparts, then the second ones.
  const next = new Int32Array(earlier.length).fill(GONE)
  for (let text = earlier.length - 1; text >= 0; text--) {
    next[text] = places.get(earlier[text]!) ?? GONE
    places.set(earlier[text]!, text)
  }
  let last = GONE
  for (const [text, print] of prints.entries()) {
    const place = places.get(print) ?? GONE
    if (place === GONE) continue
    places.set(print, next[place]!)
    if (place <= last) continue
    before[text] = place
    now[place] = text
    last = place
  }
  return {before, now}
}
