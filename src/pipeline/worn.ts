/**
 * One name in so many may be new, or gone, before it is time to keep things anew: what is written grows with the folder,
 * what is done over with the change, and one article done over takes as long as writing a hundred.
 */
const WORN_SHARE = 1 / 100

/** True when names differ from those kept so much that what is kept of them helps little. */
export function isWorn(kept: Iterable<string>, names: Iterable<string>): boolean {
  const left = new Set(kept)
  const all = new Set(names)
  const before = left.size
  for (const name of all) left.delete(name)
  const fresh = all.size - (before - left.size)
  return Math.max(fresh, left.size) > all.size * WORN_SHARE
}
