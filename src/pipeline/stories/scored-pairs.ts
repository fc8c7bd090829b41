import type {Judgement} from './judge-pair.ts'
import type {ScoredPairs, TextPairs} from './kept-links.ts'
import {GONE, type TextMatch} from './match-texts.ts'

const NEW = -1

/** The pairs of a batch without texts. */
export const noPairs = (): ScoredPairs =>
  makeColumns({starts: new Uint32Array(1), others: new Uint32Array(0)})

const makeColumns = (pairs: TextPairs): ScoredPairs => ({
  ...pairs,
  scores: new Float64Array(pairs.others.length),
  marks: new Uint8Array(pairs.others.length),
})

/**
 * Judges pairs, or takes over what an earlier batch thought of them: of a pair of settled texts, which are the same as
 * then and have neighbours as near, the same is thought. Their order is the same, so the lower one still is.
 */
export function scorePairs(
  pairs: TextPairs,
  earlier: ScoredPairs,
  {before, now}: TextMatch,
  isSettled: Uint8Array,
  judge: (one: number, other: number) => Judgement,
): ScoredPairs {
  const scored = makeColumns(pairs)
  const known = new Int32Array(before.length).fill(NEW)
  for (let one = 0; one < before.length; one++) {
    const old = isSettled[one] === 1 ? before[one]! : GONE
    const [from, to] = old === GONE ? [0, 0] : [earlier.starts[old]!, earlier.starts[old + 1]!]
    for (let pair = from; pair < to; pair++) {
      const other = now[earlier.others[pair]!]!
      if (other !== GONE && isSettled[other] === 1) known[other] = pair
    }
    for (let pair = pairs.starts[one]!; pair < pairs.starts[one + 1]!; pair++) {
      const other = pairs.others[pair]!
      const {score, marks} = known[other] === NEW ? judge(one, other) : judgementOf(earlier, known[other]!)
      scored.scores[pair] = score
      scored.marks[pair] = marks
    }
    for (let pair = from; pair < to; pair++) {
      const other = now[earlier.others[pair]!]!
      if (other !== GONE) known[other] = NEW
    }
  }
  return scored
}

const judgementOf = ({scores, marks}: ScoredPairs, pair: number): Judgement => ({
  score: scores[pair]!,
  marks: marks[pair]!,
})
