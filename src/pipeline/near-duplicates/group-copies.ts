import {joinByAverageLink} from '../pairs/average-link.ts'
import type {Link} from '../pairs/links.ts'

/** Mean score at which two groups of texts are copies of one; from .3 to .5 the labelled pages come out alike. */
const JOIN_AT = 0.4

/** Leaves out links that would glue different texts together; `one` of a link is the larger of the two texts. */
export type PruneLinks = (links: readonly Link[], sizes: Uint32Array) => readonly Link[]

/** What groups are made of. */
export interface Linked {
  representativeOf: Int32Array
  /** Between texts, by falling size of the lesser one. */
  links: readonly Link[]
  /** Size of a text's set without common shingles. */
  ownSize: (text: number) => number
}

/** For every text the fullest text of its group; `order` is that of their sizes. */
export function groupCopies(
  order: Uint32Array,
  {representativeOf, links, ownSize}: Linked,
  pruneLinks: PruneLinks,
): Int32Array {
  const isLinked = new Set(links.flatMap(({one, other}) => [one, other]))
  const linked = order.filter((text) => isLinked.has(text))
  const placeOf = new Map(Array.from(linked, (text, place) => [text, place]))
  const placed = links.map(({one, other, score}) => {
    return {one: placeOf.get(one)!, other: placeOf.get(other)!, score}
  })
  const copies = countCopies(representativeOf)
  const weights = Array.from(linked, (text) => copies[text]!)
  const sizes = linked.map(ownSize)
  const groups = joinByAverageLink(weights, pruneLinks(placed, sizes), JOIN_AT)
  return representativeOf.map((text) => {
    const place = placeOf.get(text)
    return place === undefined ? text : linked[groups[place]!]!
  })
}

/** How many texts every representative stands for, itself included. */
function countCopies(representativeOf: Int32Array): Uint32Array {
  const counts = new Uint32Array(representativeOf.length)
  for (const text of representativeOf) counts[text] = counts[text]! + 1
  return counts
}
