import type {Line} from './lines.ts'
import type {Problem, Span} from './types.ts'

/** Characters of the longest line that is read: a novel fits; more is no text somebody wrote in one paragraph. */
export const longestLine = 1_000_000

/** Rule that a line carries which is too long to be read. */
export const overlongRule = 'overlong-line'

/** True for a line that is left out because of its length alone. */
export const isOverlong = ({start, end}: Span): boolean => end - start > longestLine

/** The lines of a document that are too long, as problems with their place. */
export function reportOverlong(lines: readonly Line[]): Problem[] {
  return lines.filter(isOverlong).map(({start, end}) => ({
    start,
    reason: `a line of ${end - start} characters, left out: at most ${longestLine} are read`,
  }))
}
