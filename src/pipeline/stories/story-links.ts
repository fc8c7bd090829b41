import type {Carried} from '../carried.ts'
import type {StoryLink} from '../pairs/links.ts'
import {candidatePairs} from './candidate-pairs.ts'
import type {KeptLinks} from './kept-links.ts'
import {areShort, nameOthers} from './name-conflict.ts'
import {findNeighbours} from './neighbours.ts'
import {featureIndex, pairFeatures} from './pair-features.ts'
import {type PairModel, scorePair} from './pair-model.ts'
import type {StoryBatch} from './story-batch.ts'

/** Scores below change no mean that matters. */
const WORTH_LINKING = 0.01

/** Most that two short texts can score which name different people and places. */
const OTHER_NAMES = 0.1
/** Share of its lead, by rarity, that each of two short texts has alone from which they hold no small group together. */
const OTHER_LEADS = 0.72
const UNKNOWN_LANGUAGE = 'und'

/** Cosine below which two texts without dates are alike by chance; labelled news is grouped best so. */
const CHANCE_COSINE = 0.15
/**
 * Cosine from which, or share of lacking names up to which, two texts are alike whatever else lies beside them: chosen on
 * collections of few shared events, where it keeps strangers apart; labelled batches change by less than .01 either way.
 */
const FIRM_COSINE = 0.2
const FIRM_MISSING_NAMES = 0.8
const COSINE = featureIndex('cosine of openings')
const MISSING_NAMES = featureIndex('names the other lacks, larger share')
const UNTOLD = featureIndex('lead terms the other lacks, smaller share')

/** Pairs of texts in one language, with the probability that they report one event. */
export function linkTexts(
  batch: StoryBatch,
  model?: PairModel,
  _carried: Carried<KeptLinks> = {},
): StoryLink[] {
  const neighbours = findNeighbours(batch)
  const links: StoryLink[] = []
  for (const [one, other] of candidatePairs(neighbours.map(({kin}) => kin))) {
    if (!shareLanguage(batch.textAt(one).profile.language, batch.textAt(other).profile.language)) continue
    const features = pairFeatures(batch, neighbours, one, other)
    const [cosine, missingNames] = [features[COSINE]!, features[MISSING_NAMES]!]
    const areDated = [one, other].every((text) => batch.textAt(text).profile.day !== undefined)
    if (!areDated && cosine < CHANCE_COSINE) continue
    const pair = [batch.textAt(one), batch.textAt(other)] as const
    const tellOther = features[UNTOLD]! >= OTHER_LEADS && areShort(...pair)
    const areAlike = areDated || cosine >= FIRM_COSINE || missingNames <= FIRM_MISSING_NAMES
    const isFirm = areAlike && !tellOther
    const scored = scorePair(features, model)
    const score = nameOthers(...pair, batch) ? Math.min(scored, OTHER_NAMES) : scored
    if (score >= WORTH_LINKING) links.push({one, other, score, isFirm})
  }
  return links
}

/** A text whose language nobody could tell is compared with all. */
const shareLanguage = (one: string, other: string): boolean =>
  one === other || one === UNKNOWN_LANGUAGE || other === UNKNOWN_LANGUAGE
