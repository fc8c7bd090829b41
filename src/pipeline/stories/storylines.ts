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
  const sums = new Map<string, Link & {best: number}>()
  for (const {one, other, score} of links) {
    const [first, second] = [groupOf[one]!, groupOf[other]!].sort((a, b) => a - b) as [number, number]
    if (first === second) continue
    const key = `${first} ${second}`
    const sum = sums.get(key) ?? {one: first, other: second, score: 0, best: 0}
    sums.set(key, {...sum, score: sum.score + score, best: Math.max(sum.best, score)})
  }
  const between = [...sums.values()].filter(({best}) => best >= NEAREST_PAIR)
  const means = between.map(({one, other, score}) => ({
    one,
    other,
    score: score / (sizes[one]! * sizes[other]!),
  }))
  return joinByAverageLink(sizes, means, SAME_SUBJECT)
}
