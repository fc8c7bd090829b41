import {joinByAverageLink} from '../pairs/average-link.ts'
import {joinPairs} from '../pairs/components.ts'
import type {Link} from '../pairs/links.ts'
import type {Earlier} from './earlier.ts'
import type {Texts} from './texts.ts'

/** Mean score at which two groups of texts are copies of one; from .3 to .5 the labelled pages come out alike. */
const JOIN_AT = 0.4

/** Leaves out links that would glue different texts together; `one` of a link is the larger of the two texts. */
export type PruneLinks = (links: readonly Link[], sizes: ArrayLike<number>) => readonly Link[]

/** What groups are made of. */
export interface Linked {
  leaderOf: Int32Array
  /** For every text the size of its set without furniture. */
  ownSizes: Uint32Array
  /** By falling size of the lesser text. */
  links: readonly Link[]
  /** 1 for texts whose links, size or copies are not what they were. */
  isChanged: Uint8Array
}

/**
 * For every leader the fullest text of its group, for every other text -1. Texts that no chain of links joins cannot be
 * of one group, so that a group stands while no text of its chain has changed.
 */
export function groupCopies(
  {order}: Texts,
  {leaderOf, ownSizes, links, isChanged}: Linked,
  pruneLinks: PruneLinks,
  {oldOf, newOf, kept}: Earlier<{groupOf: Int32Array}>,
): Int32Array {
  const chainOf = joinPairs(
    order.length,
    links.map(({one}) => one),
    links.map(({other}) => other),
  )
  const isOpen = new Uint8Array(order.length)
  for (const [text, chain] of chainOf.entries()) if (isChanged[text] === 1) isOpen[chain] = 1
  const isAlone = new Uint8Array(order.length).fill(1)
  for (const {one, other} of links) isAlone[one] = isAlone[other] = 0

  const groupOf = new Int32Array(order.length)
  const open: number[] = []
  for (const text of order) {
    if (leaderOf[text] !== text) groupOf[text] = -1
    else if (isAlone[text] === 1) groupOf[text] = text
    else if (isOpen[chainOf[text]!] === 1) open.push(text)
    else groupOf[text] = newOf[kept.groupOf[oldOf[text]!]!]!
  }
  const placeOf = new Int32Array(order.length).fill(-1)
  for (const [place, text] of open.entries()) placeOf[text] = place
  const local = links.flatMap(({one, other, score}) =>
    placeOf[one]! < 0 ? [] : [{one: placeOf[one]!, other: placeOf[other]!, score}],
  )
  const sizes = open.map((text) => ownSizes[text]!)
  const copies = countCopies(leaderOf)
  const weights = open.map((text) => copies[text]!)
  const groups = joinByAverageLink(weights, pruneLinks(local, sizes), JOIN_AT)
  for (const [place, text] of open.entries()) groupOf[text] = open[groups[place]!]!
  return groupOf
}

/** How many texts every leader stands for, itself included. */
export function countCopies(leaderOf: Int32Array): Uint32Array {
  const counts = new Uint32Array(leaderOf.length)
  for (const leader of leaderOf) counts[leader] = counts[leader]! + 1
  return counts
}
