import type {StoryLink} from '../pairs/links.ts'

/** Texts of the largest group that is looked at: in a larger one many weak likenesses say together what one cannot. */
const SMALL_GROUP = 4
const UNNAMED = -1

/**
 * Takes out of small groups every text that no firm link holds there. In a folder of which most texts stand alone, the
 * nearest neighbour of a text is often about something else, and only likeness between two texts themselves tells.
 */
export function leaveWeakGroups(groupOf: Int32Array, links: readonly StoryLink[]): Int32Array<ArrayBuffer> {
  const sizes = new Int32Array(groupOf.length)
  for (const group of groupOf) sizes[group] = sizes[group]! + 1
  const isHeld = new Uint8Array(groupOf.length)
  for (const {one, other, isFirm} of links) {
    if (!isFirm || groupOf[one] !== groupOf[other]) continue
    isHeld[one] = 1
    isHeld[other] = 1
  }
  const left = Int32Array.from(groupOf)
  // A group is named by one of its members, and that one may have left: the first that stays names it anew.
  const names = new Int32Array(groupOf.length).fill(UNNAMED)
  for (let text = 0; text < groupOf.length; text++) {
    const group = groupOf[text]!
    if (sizes[group]! > SMALL_GROUP) continue
    if (isHeld[text] === 1 && names[group] === UNNAMED) names[group] = text
    left[text] = isHeld[text] === 1 ? names[group]! : text
  }
  return left
}
