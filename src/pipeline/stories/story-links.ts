import type {StoryLink} from '../pairs/links.ts'
import {candidatePairs} from './candidate-pairs.ts'
import {judgePair} from './judge-pair.ts'
import {findNeighbours} from './neighbours.ts'
import type {PairModel} from './pair-model.ts'
import type {StoryBatch} from './story-batch.ts'
import {PAIR, type ScoredPairs} from './text-pairs.ts'

/** Pairs of texts in one language that may report one event. */
export function linkTexts(batch: StoryBatch, model?: PairModel): ScoredPairs {
  const neighbours = findNeighbours(batch)
  const {starts, others} = candidatePairs(neighbours, neighbours.kin)
  const scores = new Float64Array(others.length)
  const marks = new Uint8Array(others.length)
  for (let one = 0; one + 1 < starts.length; one++) {
    for (let pair = starts[one]!; pair < starts[one + 1]!; pair++) {
      const judgement = judgePair(batch, neighbours, one, others[pair]!, model)
      scores[pair] = judgement.score
      marks[pair] = judgement.marks
    }
  }
  return {starts, others, scores, marks}
}

/** The pairs for which anything speaks as links, without those of texts that are left out. */
export function linksOf({starts, others, scores, marks}: ScoredPairs, isLeftOut: Uint8Array): StoryLink[] {
  const links: StoryLink[] = []
  for (let one = 0; one + 1 < starts.length; one++) {
    if (isLeftOut[one] === 1) continue
    for (let pair = starts[one]!; pair < starts[one + 1]!; pair++) {
      const [other, score] = [others[pair]!, scores[pair]!]
      if (score > 0 && isLeftOut[other] === 0)
        links.push({one, other, score, isFirm: (marks[pair]! & PAIR.isFirm) !== 0})
    }
  }
  return links
}
