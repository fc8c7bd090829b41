import {findCommonShingles} from './common-shingles.ts'
import {joinFamilies} from './families.ts'
import type {FolderWords} from './folder-words.ts'
import {groupCopies, type PruneLinks} from './group-copies.ts'
import {type PartedSet, partSet, scorePair} from './link-copies.ts'
import {findRepresentatives} from './representatives.ts'
import {tellsOtherFacts} from './template-reports.ts'
import {makeTexts, type Texts} from './texts.ts'

/** Texts of a folder, and which of them are copies of one. */
export interface TextGroups {
  texts: Texts
  /** For every text the fullest text of its group. */
  groupOf: Int32Array
}

/** What is known of texts beside their words. */
export interface PagesKnown {
  /** Whole pages need none, articles must not be glued by a digest. */
  pruneLinks?: PruneLinks
  /** Says whether of two texts one corrects the other, so that other facts make it no other report. */
  areVersions?: (one: number, other: number) => boolean
}

/**
 * Groups articles whose texts are copies of one: exact, cut short, lightly edited, reordered or contained.
 */
export function groupNearDuplicateTexts(
  words: FolderWords,
  {pruneLinks = (links) => links, areVersions = () => false}: PagesKnown = {},
): TextGroups {
  const texts = makeTexts(words)
  const differ = (one: number, other: number): boolean =>
    !areVersions(one, other) && tellsOtherFacts(texts.wordsOf(one), texts.wordsOf(other))
  const {representativeOf, pairs} = findRepresentatives(texts, differ)
  const common = findCommonShingles(texts, joinFamilies(texts.sizes, {representativeOf, pairs}))
  const parts: PartedSet[] = []
  const partOf = (text: number): PartedSet => {
    parts[text] ??= partSet(texts.setOf(text), common)
    return parts[text]
  }
  const links = pairs.flatMap((pair) => {
    const score = scorePair(pair, partOf, differ)
    return score === undefined ? [] : [{one: pair.one, other: pair.other, score}]
  })
  const ownSize = (text: number): number => partOf(text).own.length
  return {texts, groupOf: groupCopies(texts.order, {representativeOf, links, ownSize}, pruneLinks)}
}
