import {joinByAverageLink} from '../pairs/average-link.ts'
import type {Link} from '../pairs/links.ts'

/** Mean score at which two events belong to one developing subject; far below the score of one event. */
const SAME_SUBJECT = 0.12
/** A pair of reports must come so near for two events to be linked at all. */
const NEAREST_PAIR = 0.25

/**
 * Links events of one developing subject: their reports are alike, if not enough to be of one event. `groupOf` names
 * the group of every text, `sizes` counts its texts. Returns for every group the lowest group of its storyline.
 */
export function joinStorylines(
  groupOf: Int32Array,
  sizes: readonly number[],
  links: readonly Link[],
): Int32Array<ArrayBuffer> {
  const sums = new Map<number, Link & {best: number}>()
  for (const {one, other, score} of links) {
    const first = Math.min(groupOf[one]!, groupOf[other]!)
    const second = Math.max(groupOf[one]!, groupOf[other]!)
    if (first === second) continue
    const key = first * groupOf.length + second
    const sum = sums.get(key)
    if (sum) {
      sum.score += score
      sum.best = Math.max(sum.best, score)
    } else sums.set(key, {one: first, other: second, score, best: score})
  }
  const between = [...sums.values()].filter(({best}) => best >= NEAREST_PAIR)
  const means = between.map(({one, other, score}) => ({
    one,
    other,
    score: score / (sizes[one]! * sizes[other]!),
  }))
  return joinByAverageLink(sizes, means, SAME_SUBJECT)
}
