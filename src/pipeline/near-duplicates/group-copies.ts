import {joinByAverageLink} from '../pairs/average-link.ts'
import {makeComponents} from '../pairs/components.ts'
import type {Link} from '../pairs/links.ts'
import {ranksOf} from '../pairs/orders.ts'
import type {Earlier} from './earlier.ts'
import type {SharingPairs} from './sharing-pairs.ts'
import type {Texts} from './texts.ts'

/** Mean score at which two groups of texts are copies of one; from .3 to .5 the labelled pages come out alike. */
const JOIN_AT = 0.4

/** Leaves out links that would glue different texts together; `one` of a link is the larger of the two texts. */
export type PruneLinks = (links: readonly Link[], sizes: Uint32Array) => readonly Link[]

/** What groups are made of. */
export interface Linked {
  leaderOf: Int32Array
  /** Pairs by falling size of the lesser text, and their scores; NaN for those that are no links. */
  pairs: Pick<SharingPairs, 'ones' | 'others'>
  scores: Float64Array
  /** For every text the size of its set without furniture. */
  ownSizes: Uint32Array
  /** 1 for texts whose links, size or copies are not what they were. */
  isChanged: Uint8Array
}

/**
 * For every text the fullest text of its group. Texts that no chain of links joins cannot be of one group, so that a
 * group stands while no text of its chain has changed.
 */
export function groupCopies(
  {order}: Pick<Texts, 'order'>,
  linked: Linked,
  pruneLinks: PruneLinks,
  {oldOf, newOf, kept}: Earlier<{groupOf: Int32Array}>,
): Int32Array {
  const {leaderOf, isChanged} = linked
  const links = linkedPairs(linked)
  const chainOf = chainsOf(links)
  const isOpen = new Uint8Array(order.length)
  for (let text = 0; text < order.length; text++) if (isChanged[text] === 1) isOpen[chainOf[text]!] = 1
  const groupOf = new Int32Array(order.length)
  for (let text = 0; text < order.length; text++)
    groupOf[text] = isOpen[chainOf[text]!] === 1 ? text : newOf[kept.groupOf[oldOf[text]!]!]!
  const open = order.filter((text) => links.isLinked[text] === 1 && isOpen[chainOf[text]!] === 1)
  const groups = joinOpen(open, links, linked, pruneLinks)
  for (let place = 0; place < open.length; place++) groupOf[open[place]!] = open[groups[place]!]!
  return leaderOf.map((leader) => groupOf[leader]!)
}

/** Links as columns, and 1 for the texts that have any. */
interface Links extends Pick<SharingPairs, 'ones' | 'others'> {
  scores: Float64Array
  isLinked: Uint8Array
}

/** The pairs that have a score. */
function linkedPairs({pairs, scores, leaderOf}: Linked): Links {
  const isLinked = new Uint8Array(leaderOf.length)
  const links: number[] = []
  for (let pair = 0; pair < scores.length; pair++) {
    if (Number.isNaN(scores[pair]!)) continue
    isLinked[pairs.ones[pair]!] = isLinked[pairs.others[pair]!] = 1
    links.push(pair)
  }
  const pick = (column: Uint32Array) => Uint32Array.from(links, (pair) => column[pair]!)
  const picked = Float64Array.from(links, (pair) => scores[pair]!)
  return {ones: pick(pairs.ones), others: pick(pairs.others), scores: picked, isLinked}
}

/** For every text the lowest text of its chain of links. */
function chainsOf({ones, others, isLinked}: Links): Int32Array {
  const chains = makeComponents(isLinked.length)
  for (let link = 0; link < ones.length; link++) chains.join(ones[link]!, others[link]!)
  return chains.lowest()
}

/** Joins the texts of open chains, fullest first, and gives for each its group's first as a place among them. */
function joinOpen(
  open: Uint32Array,
  {ones, others, scores}: Links,
  {leaderOf, ownSizes}: Linked,
  pruneLinks: PruneLinks,
): Int32Array {
  const placeOf = ranksOf(open, leaderOf.length)
  const links: Link[] = []
  for (let link = 0; link < ones.length; link++) {
    const [one, other] = [placeOf[ones[link]!]!, placeOf[others[link]!]!]
    if (one < open.length) links.push({one, other, score: scores[link]!})
  }
  const copies = countCopies(leaderOf)
  const weights = Array.from(open, (text) => copies[text]!)
  const sizes = open.map((text) => ownSizes[text]!)
  return joinByAverageLink(weights, pruneLinks(links, sizes), JOIN_AT)
}

/** How many texts every leader stands for, itself included. */
export function countCopies(leaderOf: Int32Array): Uint32Array {
  const counts = new Uint32Array(leaderOf.length)
  for (const leader of leaderOf) counts[leader] = counts[leader]! + 1
  return counts
}
