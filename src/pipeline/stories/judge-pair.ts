import {compareTexts} from './compare-texts.ts'
import {isCovered} from './digest.ts'
import {areShort, nameOthers} from './name-conflict.ts'
import {featureIndex, pairFeatures} from './pair-features.ts'
import {type PairModel, scorePair} from './pair-model.ts'
import type {StoryBatch} from './story-batch.ts'
import {type Neighbours, PAIR} from './text-pairs.ts'

/** What is thought of a pair of texts. */
export interface Judgement {
  /** Probability that they report one event; 0 where nothing speaks for it. */
  score: number
  /** Bits of {@linkcode PAIR}. */
  marks: number
}

/** Scores below change no mean that matters. */
const WORTH_LINKING = 0.01
/** Most that two short texts can score which name different people and places. */
const OTHER_NAMES = 0.1
/** Share of its lead, by rarity, that each of two short texts has alone from which they hold no small group together. */
const OTHER_LEADS = 0.72
const UNKNOWN_LANGUAGE = 'und'

/**
 * Cosine from which, or share of lacking names up to which, two texts are alike whatever else lies beside them: chosen on
 * collections of few shared events, where it keeps strangers apart; labelled batches change by less than .01 either way.
 */
const FIRM_COSINE = 0.2
const FIRM_MISSING_NAMES = 0.8
const COSINE = featureIndex('cosine of openings')
const MISSING_NAMES = featureIndex('names the other lacks, larger share')
const UNTOLD = featureIndex('lead terms the other lacks, smaller share')

const UNLINKED: Judgement = {score: 0, marks: 0}

/** Says how likely two texts in one language report one event. */
export function judgePair(
  batch: StoryBatch,
  neighbours: Neighbours,
  one: number,
  other: number,
  model?: PairModel,
): Judgement {
  const [first, second] = [batch.textAt(one), batch.textAt(other)]
  if (!shareLanguage(first.profile.language, second.profile.language)) return UNLINKED
  const shared = compareTexts(first, second)
  const areDated = first.profile.day !== undefined && second.profile.day !== undefined
  const features = pairFeatures(batch, neighbours.nearest, one, other, shared)
  const scored = scorePair(features, model)
  const score = nameOthers(first, second, batch) ? Math.min(scored, OTHER_NAMES) : scored
  if (score < WORTH_LINKING) return UNLINKED
  const tellOther = features[UNTOLD]! >= OTHER_LEADS && areShort(first, second)
  const areAlike =
    areDated || features[COSINE]! >= FIRM_COSINE || features[MISSING_NAMES]! <= FIRM_MISSING_NAMES
  const marks =
    (areAlike && !tellOther ? PAIR.isFirm : 0) |
    (isCovered(shared.firstTold, second) ? PAIR.oneTells : 0) |
    (isCovered(shared.secondTold, first) ? PAIR.otherTells : 0)
  return {score, marks}
}

/** A text whose language nobody could tell is compared with all. */
const shareLanguage = (one: string, other: string): boolean =>
  one === other || one === UNKNOWN_LANGUAGE || other === UNKNOWN_LANGUAGE
