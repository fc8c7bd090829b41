import type {StoryLink} from '../pairs/links.ts'

/** Texts of the largest group that is looked at: in a larger one many weak likenesses say together what one cannot. */
const SMALL_GROUP = 4

/**
 * Takes out of small groups every text that no firm link holds there. In a folder of which most texts stand alone, the
 * nearest neighbour of a text is often about something else, and only likeness between two texts themselves tells.
 */
export function leaveWeakGroups(groupOf: Int32Array, links: readonly StoryLink[]): Int32Array<ArrayBuffer> {
  const sizes = new Map<number, number>()
  for (const group of groupOf) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  const isHeld = new Set<number>()
  for (const {one, other, isFirm} of links) {
    if (!isFirm || groupOf[one] !== groupOf[other]) continue
    isHeld.add(one)
    isHeld.add(other)
  }
  const members = Map.groupBy(groupOf.keys(), (text) => groupOf[text]!)
  const left = Int32Array.from(groupOf)
  for (const [group, size] of sizes) {
    if (size === 1 || size > SMALL_GROUP) continue
    for (const text of members.get(group)!) if (!isHeld.has(text)) left[text] = text
    // A group is named by one of its members, and that one may have left.
    const [first] = members.get(group)!.filter((text) => isHeld.has(text))
    for (const text of members.get(group)!) if (isHeld.has(text)) left[text] = first!
  }
  return left
}
