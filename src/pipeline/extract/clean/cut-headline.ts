import {foldWhiteSpace} from '../../text/fold-white-space.ts'

/** Characters of the longest headline: real ones stay below, and a first sentence that serves as one may not. */
export const longestHeadline = 200

/** Share of a cut headline that is kept whatever stands there: a text without spaces is cut inside. */
const leastKept = 0.5

/** The headline in one line; one that is too long ends at a word, with an ellipsis. */
export function cutHeadline(headline: string): string {
  // White space folds away: more is read than is kept, but not all of a text that is one long line.
  const line = foldWhiteSpace(headline.slice(0, 4 * longestHeadline))
  if (line.length <= longestHeadline) return line
  const room = longestHeadline - 1
  const space = line.lastIndexOf(' ', room)
  const end = space > room * leastKept ? space : room
  return `${line.slice(0, end).toWellFormed().trimEnd()}…`
}
