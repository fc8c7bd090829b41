import type {Link} from '../pairs/links.ts'

/** Mean score to a group from which a text that stands alone joins it. */
const STRAY_AT = 0.35
/** How much better that group must fit than any other: a text between two events stays alone. */
const CLEARLY = 1.5

/**
 * Puts texts that stand alone into the group they clearly fit best. A short report has less to be compared with, so
 * its scores are lower; where one group alone is near, that is enough. Returns the groups anew.
 */
export function attachStrays(groupOf: Int32Array, links: readonly Link[]): Int32Array<ArrayBuffer> {
  const sizes = new Map<number, number>()
  for (const group of groupOf) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  const sums = new Map<number, Map<number, number>>()
  const add = (text: number, group: number, score: number): void => {
    if (sizes.get(groupOf[text]!) !== 1) return
    const held = sums.get(text) ?? new Map<number, number>()
    sums.set(text, held.set(group, (held.get(group) ?? 0) + score))
  }
  for (const {one, other, score} of links) {
    add(one, groupOf[other]!, score)
    add(other, groupOf[one]!, score)
  }
  const attached = Int32Array.from(groupOf)
  for (const [text, held] of sums) {
    const means = [...held].map(([group, sum]) => ({group, mean: sum / sizes.get(group)!}))
    means.sort((one, other) => other.mean - one.mean || one.group - other.group)
    const [best, next] = means
    const isClear = best!.mean >= STRAY_AT && best!.mean >= CLEARLY * (next?.mean ?? 0)
    if (isClear && sizes.get(best!.group)! > 1) attached[text] = best!.group
  }
  return attached
}
