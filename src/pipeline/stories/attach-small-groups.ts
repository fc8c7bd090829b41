import type {Link} from '../pairs/links.ts'

/** Which groups join a larger one, and when: chosen on labelled news, cross-validated. */
interface Attachment {
  /** Texts of the largest group that is attached. */
  most: number
  /** Mean score to the larger group from which it is. */
  at: number
  /** How many times as large that group must be: two small groups are more often two events. */
  times: number
}

/** Scores between two groups. */
interface Sum {
  total: number
  /** Pairs that are near. */
  near: number
}

/** A short report has less to be compared with, so its scores are lower, and so is the mean to many long ones. */
const ATTACHMENTS: readonly Attachment[] = [
  {most: 1, at: 0.35, times: 2},
  {most: 6, at: 0.3, times: 4},
]
/** How much better that group must fit than any other: what lies between two events stays alone. */
const CLEARLY = 1.5
/** Score from which two texts are near, and pairs that must be: one pair alone is often a digest's. */
const NEAR = 0.1
const NEAR_PAIRS = 2

/** Puts texts that stand alone, and small groups, into the larger group they clearly fit best. Returns the groups anew. */
export function attachSmallGroups(groupOf: Int32Array, links: readonly Link[]): Int32Array<ArrayBuffer> {
  let attached = Int32Array.from(groupOf)
  for (const attachment of ATTACHMENTS) attached = attach(attached, links, attachment)
  return attached
}

function attach(
  groupOf: Int32Array,
  links: readonly Link[],
  {most, at, times}: Attachment,
): Int32Array<ArrayBuffer> {
  const sizes = new Int32Array(groupOf.length)
  for (const group of groupOf) sizes[group] = sizes[group]! + 1
  const sums = new Map<number, Map<number, Sum>>()
  const add = (small: number, group: number, score: number): void => {
    if (sizes[small]! > most) return
    const near = score >= NEAR ? 1 : 0
    const held = sums.get(small)
    const sum = held?.get(group)
    if (sum) {
      sum.total += score
      sum.near += near
    } else if (held) held.set(group, {total: score, near})
    else sums.set(small, new Map([[group, {total: score, near}]]))
  }
  for (const {one, other, score} of links) {
    const [first, second] = [groupOf[one]!, groupOf[other]!]
    if (first === second) continue
    add(first, second, score)
    add(second, first, score)
  }
  const joins = new Map<number, number>()
  for (const [small, held] of sums) {
    const size = sizes[small]!
    const {group, mean, near, next} = fitBest(held, size, sizes)
    const isClear = mean >= at && near >= NEAR_PAIRS && mean >= CLEARLY * next
    if (isClear && sizes[group]! >= times * size) joins.set(small, group)
  }
  return Int32Array.from(groupOf, (group) => joins.get(group) ?? group)
}

/** The group with the highest mean score to a small one, ties by group, and the mean of the next. */
function fitBest(held: ReadonlyMap<number, Sum>, size: number, sizes: Int32Array) {
  let best = {group: -1, mean: -1, near: 0}
  let next = 0
  for (const [group, {total, near}] of held) {
    const mean = total / (size * sizes[group]!)
    const isBest = mean > best.mean || (mean === best.mean && group < best.group)
    next = Math.max(next, isBest ? best.mean : mean)
    if (isBest) best = {group, mean, near}
  }
  return {...best, next}
}
