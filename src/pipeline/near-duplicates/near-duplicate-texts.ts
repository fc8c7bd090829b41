import {joinByAverageLink} from '../pairs/average-link.ts'
import type {Link} from '../pairs/links.ts'
import {overlapOf, shinglesOf} from '../pairs/shingles.ts'
import type {ComparedWords} from './changed-facts.ts'
import {findCopyLeaders, resemblanceIn, type SharingPair, type TellsOtherFacts} from './copy-leaders.ts'
import {type PartedSet, partFurniture} from './furniture.ts'
import {tellsOtherFacts} from './template-reports.ts'

/** Words of a shingle: five in a row are seldom shared by chance. */
export const SHINGLE_WORDS = 5
/** Resemblance that makes two texts one family before anything else is known; wrong for 1 pair in 2,500. */
const FAMILY_RESEMBLANCE = 0.5
/** Share of the shorter text, or of both together, that makes a pair alike in full. */
const CLEAR_CONTAINMENT = 0.6
const CLEAR_RESEMBLANCE = 0.4
/** What a pair counts that is neither: half shared, half different on both sides, as furniture makes texts. */
const UNCLEAR_WEIGHT = 0.5
/** What a pair counts that reports different facts: it keeps apart what a third text would join. */
const OTHER_FACTS = -0.25
/** Mean score at which two groups of texts are copies of one; from .3 to .5 the labelled pages come out alike. */
const JOIN_AT = 0.4
/** Scores below change no mean that matters. */
const WORTH_LINKING = 0.1
/** Shingles left without furniture that are too few to decide. */
const FEWEST_SHINGLES = 5

/** A text to compare, as its words. */
export interface ReadText {
  id: string
  words: ComparedWords
}

/** Leaves out links that would glue different texts together; `one` of a link is the larger of the two sets. */
export type PruneLinks = (links: readonly Link[], sets: readonly Uint32Array[]) => readonly Link[]

/**
 * Groups texts that are copies of one: exact, cut short, lightly edited, reordered or contained. Returns for every
 * text the index of its group's fullest text. The order of the input changes nothing but these indices.
 * `pruneLinks` knows what the texts are: whole pages need none, articles must not be glued by a digest.
 */
export function groupNearDuplicateTexts(
  texts: readonly ReadText[],
  pruneLinks: PruneLinks = (links) => links,
): Int32Array<ArrayBuffer> {
  const sets = texts.map(({words}) => shinglesOf(words.keys, SHINGLE_WORDS))
  const order = fullestFirst(texts, sets)
  const ranked = order.map((index) => sets[index]!)
  const differ = (one: number, other: number): boolean =>
    tellsOtherFacts(texts[order[one]!]!.words, texts[order[other]!]!.words)
  const {leaderOf, pairs} = findCopyLeaders(ranked, differ)
  const parted = partFurniture(ranked, joinFamilies(ranked, leaderOf, pairs))
  const own = parted.map((set) => set.own)
  const links = linkCopies(parted, pairs, differ)
  const group = joinByAverageLink(countCopies(leaderOf), pruneLinks(links, own), JOIN_AT)
  const result = new Int32Array(texts.length)
  for (const [rank, index] of order.entries()) result[index] = order[group[leaderOf[rank]!]!]!
  return result
}

function fullestFirst(texts: readonly ReadText[], sets: readonly Uint32Array[]): number[] {
  const before = (one: number, other: number): number =>
    sets[other]!.length - sets[one]!.length || (texts[one]!.id < texts[other]!.id ? -1 : 1)
  return [...texts.keys()].sort(before)
}

/** For every set the lowest member of its family. */
function joinFamilies(
  sets: readonly Uint32Array[],
  leaderOf: Int32Array,
  pairs: readonly SharingPair[],
): Int32Array<ArrayBuffer> {
  const like = pairs.filter((pair) => resemblanceIn(pair, sets) >= FAMILY_RESEMBLANCE)
  const links = like.map(({one, other}) => ({one, other, score: 1}))
  const family = joinByAverageLink(
    sets.map(() => 1),
    links,
    Number.MIN_VALUE,
  )
  return family.map((_, rank) => family[leaderOf[rank]!]!)
}

/** Scores of pairs that share enough to say something when furniture is left out. */
function linkCopies(
  parted: readonly PartedSet[],
  pairs: readonly SharingPair[],
  differ: TellsOtherFacts,
): Link[] {
  const links: Link[] = []
  for (const {one, other, ...pair} of pairs) {
    const [first, second] = [parted[one]!, parted[other]!]
    const shared = pair.shared - overlapOf(first.furniture, second.furniture)
    const shorter = Math.min(first.own.length, second.own.length)
    if (shorter < FEWEST_SHINGLES || shared === 0) continue
    const containment = shared / shorter
    const resemblance = shared / (first.own.length + second.own.length - shared)
    const clear = containment >= CLEAR_CONTAINMENT || resemblance >= CLEAR_RESEMBLANCE
    const score = clear ? containment : containment * UNCLEAR_WEIGHT
    if (score < WORTH_LINKING) continue
    links.push({one, other, score: clear && differ(one, other) ? OTHER_FACTS : score})
  }
  return links
}

/** How many texts every set stands for, itself included. */
function countCopies(leaderOf: Int32Array): number[] {
  const counts = Array.from(leaderOf, () => 0)
  for (const leader of leaderOf) counts[leader] = counts[leader]! + 1
  return counts.map((count) => Math.max(count, 1))
}
