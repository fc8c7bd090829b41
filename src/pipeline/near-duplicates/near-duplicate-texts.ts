import {earlierPairs, markChangedLinks} from './changed-links.ts'
import {type CopyLeaders, findCopyLeaders} from './copy-leaders.ts'
import type {Earlier} from './earlier.ts'
import {joinFamilies} from './families.ts'
import type {FolderWords} from './folder-words.ts'
import {type Furniture, findFurniture} from './furniture.ts'
import {groupCopies, type PruneLinks} from './group-copies.ts'
import {makeParting, scorePair} from './link-copies.ts'
import {tellsOtherFacts} from './template-reports.ts'
import {bodyRuns, makeTexts, type TextSizes, type Texts} from './texts.ts'

/** Texts of a folder, and which of them are copies of one. */
export interface TextGroups extends TextSizes, CopyLeaders, Furniture {
  /** For every text the size of its set without furniture. */
  ownSizes: Uint32Array
  /** Score of every pair; NaN for those that say nothing. */
  scores: Float64Array
  /** For every text the fullest text of its group. */
  groupOf: Int32Array
}

/** What was found of an earlier folder. */
export interface KeptTexts {
  words: FolderWords
  texts: TextGroups
}

/**
 * Groups articles whose texts are copies of one: exact, cut short, lightly edited, reordered or contained.
 * `pruneLinks` knows what the texts are: whole pages need none, articles must not be glued by a digest.
 */
export function groupNearDuplicateTexts(
  words: FolderWords,
  {oldOf, newOf, kept: before}: Earlier<KeptTexts>,
  pruneLinks: PruneLinks = (links) => links,
): {texts: Texts; groups: TextGroups} {
  const kept = {...before.texts, runs: bodyRuns(before.words)}
  const earlier = {oldOf, newOf, kept}
  const texts = makeTexts(words, earlier)
  const {sizes, bounds, wordsOf} = texts
  const differ = (one: number, other: number): boolean => tellsOtherFacts(wordsOf(one), wordsOf(other))
  const leaders = findCopyLeaders(texts, differ, earlier)
  const {leaderOf, pairs} = leaders
  const familyOf = joinFamilies(sizes, leaders)
  const {furniture, isReparted} = findFurniture(texts, familyOf, earlier)
  const partOf = makeParting(texts, furniture)
  const ownSizes = sizes.map((_, text) =>
    isReparted[text] === 1 ? partOf(text).own.length : kept.ownSizes[oldOf[text]!]!,
  )
  const isMarked = isReparted.map((mark, text) => mark | leaders.isTouched[text]!)
  const scores = Float64Array.from(earlierPairs(pairs, isMarked, earlier), (old, pair) => {
    if (old >= 0) return kept.scores[old]!
    const [one, other, shared] = [pairs.ones[pair]!, pairs.others[pair]!, pairs.shared[pair]!]
    return scorePair({one, other, shared}, partOf, differ) ?? Number.NaN
  })
  const isChanged = markChangedLinks(isMarked, leaderOf, earlier)
  const groupOf = groupCopies(texts, {leaderOf, pairs, scores, ownSizes, isChanged}, pruneLinks, earlier)
  return {texts, groups: {sizes, bounds, leaderOf, pairs, furniture, familyOf, ownSizes, scores, groupOf}}
}
