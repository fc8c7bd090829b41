import type {CopyLeaders} from './copy-leaders.ts'
import type {Earlier} from './earlier.ts'
import {countCopies} from './group-copies.ts'
import type {SharingPairs} from './sharing-pairs.ts'

/** What an earlier folder's groups were made of. */
export interface KeptLinks extends CopyLeaders {
  /** Score of every pair; NaN for those that are no links. */
  scores: Float64Array
}

/**
 * Marks with 1, beside the texts that are marked already, those that had a link to such a text or to one that is gone,
 * and those that stand for more or fewer copies than before. All other texts have the links they had.
 */
export function markChangedLinks(
  isMarked: Uint8Array,
  leaderOf: Int32Array,
  {oldOf, newOf, kept}: Earlier<KeptLinks>,
): Uint8Array {
  const isChanged = isMarked.slice()
  const mark = (old: number) => {
    if (newOf[old]! >= 0) isChanged[newOf[old]!] = 1
  }
  const stays = (old: number): boolean => newOf[old]! >= 0 && isMarked[newOf[old]!] === 0
  const {ones, others} = kept.pairs
  for (let pair = 0; pair < ones.length; pair++) {
    if (Number.isNaN(kept.scores[pair]!)) continue
    const [one, other] = [ones[pair]!, others[pair]!]
    if (!stays(one)) mark(other)
    if (!stays(other)) mark(one)
  }
  const [before, after] = [countCopies(kept.leaderOf), countCopies(leaderOf)]
  for (let text = 0; text < oldOf.length; text++)
    if (before[oldOf[text]!] !== after[text]) isChanged[text] = 1
  return isChanged
}

/** For every pair its number among the earlier pairs, -1 where one of its texts is marked. */
export function earlierPairs(
  {ones, others, firstOf}: SharingPairs,
  isMarked: Uint8Array,
  {oldOf, kept}: Earlier<CopyLeaders>,
): Int32Array {
  const earlier = new Int32Array(ones.length).fill(-1)
  for (let pair = 0; pair < ones.length; pair++) {
    const other = others[pair]!
    if (isMarked[ones[pair]!] === 1 || isMarked[other] === 1) continue
    earlier[pair] = kept.pairs.firstOf[oldOf[other]!]! + pair - firstOf[other]!
  }
  return earlier
}
