import {clauseAround} from '../date/clause-around.ts'
import {isSaying} from '../people/is-saying.ts'
import type {Span} from '../types.ts'

/** Words of a clause that only hands over what is said: `the sheriff’s office said in a statement on Tuesday`. */
const LONGEST_TAG = 9
/** Characters before a day in which the verb stands that it belongs to. */
const LEAD = 30

/** True where a day only tells when somebody spoke: `police said on Tuesday`. */
export function isDayOfSpeech(text: string, day: Span, language: string): boolean {
  const before = text.slice(Math.max(0, day.start - LEAD), day.start).match(/\p{L}+/gu)
  if (before && isSaying(before.at(-1)!, language)) return true
  const clause = clauseAround(text, day).match(/\p{L}+/gu) ?? []
  return clause.length <= LONGEST_TAG && clause.some((word) => isSaying(word, language))
}
