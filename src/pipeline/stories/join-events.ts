import {joinByAverageLink} from '../pairs/average-link.ts'
import type {Link} from '../pairs/links.ts'
import {makeAnew, type Reuse} from '../reuse/reuse.ts'
import {attachSmallGroups} from './attach-small-groups.ts'
import {borrowLinks} from './borrowed-links.ts'
import {findDigests} from './digest.ts'
import {linkAcrossLanguages} from './foreign-links.ts'
import {leaveWeakGroups} from './leave-weak-groups.ts'
import type {PairModel} from './pair-model.ts'
import {readTexts} from './read-texts.ts'
import {type StoryBatch, weighBatch} from './story-batch.ts'
import {linksOf, linkTexts} from './story-links.ts'
import type {NewsText} from './story-profile.ts'

/** Mean score at which two groups report one event: as likely as not, and best on news of every kind left out. */
const JOIN_AT = 0.5

/** Texts put into groups, and what decided. */
export interface Events {
  batch: StoryBatch
  /** For every text the lowest text of its group. */
  groupOf: Int32Array
  /** Pairs with their scores, digests left out. */
  links: readonly Link[]
}

/** Groups texts that report one event. They come in order of time. */
export function joinEvents(texts: readonly NewsText[], model?: PairModel, reuse: Reuse = makeAnew): Events {
  const read = readTexts(texts, reuse)
  const batch = weighBatch(texts, read)
  const pairs = linkTexts(batch, model)
  const isDigest = findDigests(read.digests, pairs)
  const foreign = linkAcrossLanguages(texts, read)
  const own = [
    ...linksOf(pairs, isDigest),
    ...foreign.filter(({one, other}) => !isDigest[one] && !isDigest[other]),
  ]
  const kept = [...own, ...borrowLinks(texts, own)]
  const groups = joinByAverageLink(
    texts.map(() => 1),
    kept,
    JOIN_AT,
  )
  return {
    batch,
    groupOf: withLowestRoots(leaveWeakGroups(attachSmallGroups(groups, kept), kept)),
    links: kept,
  }
}

/** Groups named by their lowest member again. */
function withLowestRoots(groupOf: Int32Array): Int32Array<ArrayBuffer> {
  const lowest = new Map<number, number>()
  for (const [text, group] of groupOf.entries()) if (!lowest.has(group)) lowest.set(group, text)
  return Int32Array.from(groupOf, (group) => lowest.get(group)!)
}
