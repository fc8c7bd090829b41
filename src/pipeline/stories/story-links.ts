import {type Carried, MOST_CARRIED} from '../carried.ts'
import type {StoryLink} from '../pairs/links.ts'
import {candidatePairs} from './candidate-pairs.ts'
import {judgePair} from './judge-pair.ts'
import {type KeptLinks, PAIR, type ScoredPairs} from './kept-links.ts'
import {GONE, matchTexts} from './match-texts.ts'
import {findNeighbours, noNeighbours} from './neighbours.ts'
import type {PairModel} from './pair-model.ts'
import {noPairs, scorePairs} from './scored-pairs.ts'
import type {StoryBatch} from './story-batch.ts'

/** What is kept where nothing was: all texts are new. */
const nothingKept = (): KeptLinks => ({print: '', prints: [], neighbours: noNeighbours(), pairs: noPairs()})

/**
 * Pairs of texts in one language that may report one event. What is carried over is of the same model; where the
 * statistics are others, nothing holds any more.
 */
export function linkTexts(
  batch: StoryBatch,
  model?: PairModel,
  carried: Carried<KeptLinks> = {},
): ScoredPairs {
  const {before} = carried
  const kept = before?.print === batch.print ? before : nothingKept()
  const match = matchTexts(batch.prints, kept.prints)
  const neighbours = findNeighbours(batch, match, kept.neighbours)
  const isSettled = Uint8Array.from(match.before, (old, text) =>
    old !== GONE && kept.neighbours.nearest[old] === neighbours.nearest[text] ? 1 : 0,
  )
  const judge = (one: number, other: number) => judgePair(batch, neighbours, one, other, model)
  const pairs = scorePairs(candidatePairs(neighbours, neighbours.kin), kept.pairs, match, isSettled, judge)
  if (batch.prints.length <= MOST_CARRIED)
    carried.after = () => ({print: batch.print, prints: batch.prints, neighbours, pairs})
  return pairs
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
