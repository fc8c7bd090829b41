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
  const match = (text: number, old: number): void => {
    before[text] = old
    now[old] = text
  }
  let first = 0
  while (first < prints.length && prints[first] === earlier[first]) match(first, first++)
  let [end, oldEnd] = [prints.length, earlier.length]
  while (end > first && oldEnd > first && prints[end - 1] === earlier[oldEnd - 1]) match(--end, --oldEnd)
  // Most builds have one change, and nothing is left; between the first change and the last one, keys are looked up.
  matchInOrder(prints.slice(first, end), earlier.slice(first, oldEnd), (text, old) =>
    match(first + text, first + old),
  )
  return {before, now}
}

/** Calls `match` with texts of one key, as far as they stand in the same order. */
function matchInOrder(
  prints: readonly string[],
  earlier: readonly string[],
  match: (text: number, old: number) => void,
): void {
  // Of texts that are the same in every field, the first are counterparts, then the second ones.
  const places = Map.groupBy(earlier.keys(), (old) => earlier[old]!)
  let last = GONE
  for (const [text, print] of prints.entries()) {
    const old = places.get(print)?.shift() ?? GONE
    if (old <= last) continue
    match(text, old)
    last = old
  }
}
