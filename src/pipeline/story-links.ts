import {candidatePairs} from './candidate-pairs.ts'
import type {Link} from './links.ts'
import {nameOthers} from './name-conflict.ts'
import {findNeighbours} from './neighbours.ts'
import {pairFeatures} from './pair-features.ts'
import {type PairModel, scorePair} from './pair-model.ts'
import type {StoryBatch} from './story-batch.ts'
import {cosineOf} from './term-vectors.ts'

/** Scores below change no mean that matters. */
const WORTH_LINKING = 0.01

/** Most that two short texts can score which name different people and places. */
const OTHER_NAMES = 0.1
const UNKNOWN_LANGUAGE = 'und'

/** Pairs of texts in one language, with the probability that they report one event. */
export function linkTexts(batch: StoryBatch, model?: PairModel): Link[] {
  const neighbours = findNeighbours(batch)
  const links: Link[] = []
  for (const [one, other] of candidatePairs(neighbours)) {
    if (!shareLanguage(batch.texts[one]!.profile.language, batch.texts[other]!.profile.language)) continue
    const scored = scorePair(pairFeatures(batch, neighbours, one, other), model)
    const cos = cosineOf(batch.texts[one]!.opening, batch.texts[other]!.opening)
    if (cos < Number(process.env.FLOOR ?? 0)) continue
    const score = nameOthers(batch.texts[one]!, batch.texts[other]!, batch)
      ? Math.min(scored, OTHER_NAMES)
      : scored
    if (score >= WORTH_LINKING) links.push({one, other, score})
  }
  return links
}

/** A text whose language nobody could tell is compared with all. */
const shareLanguage = (one: string, other: string): boolean =>
  one === other || one === UNKNOWN_LANGUAGE || other === UNKNOWN_LANGUAGE
