import type {GroupEvidence} from '../types.ts'
import type {Events} from './join-events.ts'
import type {NewsText} from './story-profile.ts'

/** Scores of one group's pairs. */
interface Scores {
  linked: number
  weakest: number
  strongest: number
  nearest?: {article: string; score: number}
}

/** Why the texts of every group are together, in the order of the groups. */
export function gatherEvidence(
  texts: readonly NewsText[],
  {groupOf, links}: Events,
  members: ReadonlyMap<number, readonly number[]>,
): GroupEvidence[] {
  const scores = new Map<number, Scores>()
  for (const root of members.keys()) scores.set(root, {linked: 0, weakest: 1, strongest: 0})
  for (const {one, other, score} of links) {
    const [first, second] = [groupOf[one]!, groupOf[other]!]
    if (first === second) {
      const own = scores.get(first)!
      own.linked++
      own.weakest = Math.min(own.weakest, score)
      own.strongest = Math.max(own.strongest, score)
      continue
    }
    leaveOut(scores.get(first)!, texts[other]!.id, score)
    leaveOut(scores.get(second)!, texts[one]!.id, score)
  }
  return [...members].map(([root, inGroup]) => {
    const {linked, weakest, strongest, nearest} = scores.get(root)!
    const pairs = (inGroup.length * (inGroup.length - 1)) / 2
    return {
      ...(pairs > 0 ? {weakestPair: linked < pairs ? 0 : weakest, strongestPair: strongest} : {}),
      ...(nearest ? {nearest} : {}),
    }
  })
}

/** Remembers the best text left out; ties go to the lower id. */
function leaveOut(scores: Scores, article: string, score: number): void {
  const {nearest} = scores
  const isNearer = !nearest || score > nearest.score || (score === nearest.score && article < nearest.article)
  if (isNearer) scores.nearest = {article, score}
}
