import {makeComponents} from '../pairs/components.ts'
import {type Representatives, resemblanceOf} from './representatives.ts'

/** Resemblance that makes two texts one family before anything else is known; wrong for 1 pair in 2,500. */
const FAMILY_RESEMBLANCE = 0.5

/** For every text the lowest member of its family. */
export function joinFamilies(
  sizes: Uint32Array,
  {representativeOf, pairs}: Representatives,
): Int32Array<ArrayBuffer> {
  const families = makeComponents(sizes.length)
  for (const {one, other, shared} of pairs) {
    if (resemblanceOf(shared, sizes[one]!, sizes[other]!) >= FAMILY_RESEMBLANCE) families.join(one, other)
  }
  for (let text = 0; text < representativeOf.length; text++)
    if (representativeOf[text] !== text) families.join(representativeOf[text]!, text)
  return families.lowest()
}
