import {joinByAverageLink} from './average-link.ts'
import {announcesDigest, findDigests} from './digest.ts'
import {linkAcrossLanguages} from './foreign-links.ts'
import type {Link} from './links.ts'
import type {PairModel} from './pair-model.ts'
import {type StoryBatch, weighBatch} from './story-batch.ts'
import {linkTexts} from './story-links.ts'
import {type NewsText, profileOf} from './story-profile.ts'

/** Mean score at which two groups report one event; cross-validated, with dates and without, small and large. */
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
export function joinEvents(texts: readonly NewsText[], model?: PairModel): Events {
  const batch = weighBatch(texts.map(profileOf))
  const links = [...linkTexts(batch, model), ...linkAcrossLanguages(texts, batch)]
  const announced = texts.map(({headline}) => announcesDigest(headline))
  const isDigest = findDigests(batch, announced, links)
  const kept = links.filter(({one, other}) => !isDigest[one] && !isDigest[other])
  const weights = texts.map(() => 1)
  return {batch, groupOf: joinByAverageLink(weights, kept, JOIN_AT), links: kept}
}
