import {makeComponents} from '../pairs/components.ts'
import type {CopyLeaders} from './copy-leaders.ts'
import {resemblanceOf} from './sharing-pairs.ts'

/** Resemblance that makes two texts one family before anything else is known; wrong for 1 pair in 2,500. */
const FAMILY_RESEMBLANCE = 0.5

/** For every text the lowest member of its family. */
export function joinFamilies(sizes: Uint32Array, {leaderOf, pairs}: CopyLeaders): Int32Array<ArrayBuffer> {
  const {ones, others, shared} = pairs
  const families = makeComponents(sizes.length)
  for (let pair = 0; pair < ones.length; pair++) {
    const [one, other] = [ones[pair]!, others[pair]!]
    if (resemblanceOf(shared[pair]!, sizes[one]!, sizes[other]!) >= FAMILY_RESEMBLANCE)
      families.join(one, other)
  }
  for (let text = 0; text < leaderOf.length; text++)
    if (leaderOf[text] !== text) families.join(leaderOf[text]!, text)
  return families.lowest()
}
