import type {StoryBatch, WeighedText} from './story-batch.ts'
import {eachShared} from './term-vectors.ts'

/** Rarity of a name that tells one event from another: countries, weekdays and offices are below. */
const TELLING_NAME = 3.7
/** Terms of a text so short that it names the event and little else. */
const SHORT_TEXT = 60

/**
 * Says whether two short texts are about different people and places: each has telling names, and the other has none
 * of them. Two reports from one template share everything else.
 */
export function nameOthers(one: WeighedText, other: WeighedText, {rarityOf}: StoryBatch): boolean {
  if (Math.max(one.opening.terms.length, other.opening.terms.length) > SHORT_TEXT) return false
  const isTelling = (name: number): boolean => rarityOf(name) >= TELLING_NAME
  const [mine, theirs] = [one.names.filter(isTelling), other.names.filter(isTelling)]
  if (mine.length === 0 || theirs.length === 0) return false
  let shared = 0
  eachShared(mine, other.opening.terms, () => shared++)
  eachShared(theirs, one.opening.terms, () => shared++)
  return shared === 0
}
