import type {Problem, Span} from '../../types.ts'

/** Characters of the longest line that is read: a novel fits; more is no text somebody wrote in one paragraph. */
export const longestLine = 1_000_000

/** Lines of a document that are read: a hundred megabytes of news have fewer, and each takes memory. */
export const mostLines = 1_000_000

/** The rules of what is left out for its size alone, and what is reported of it. */
const reasons: Readonly<Record<string, (span: Span) => string>> = {
  'overlong-line': ({start, end}) =>
    `a line of ${end - start} characters, left out: at most ${longestLine} are read`,
  'overlong-document': () => `more than ${mostLines} lines, left out from here on`,
}

/** The rule that leaves a line out for its size, if one does. What comes after all lines that are read is one line. */
export function findOverlong(line: Span, index: number): string | undefined {
  if (index >= mostLines) return 'overlong-document'
  return line.end - line.start > longestLine ? 'overlong-line' : undefined
}

/** What of a document was too large to be read, as problems with their place. */
export function reportOverlong(lines: readonly (Span & {rule: string | undefined})[]): Problem[] {
  const found = lines.filter(({rule}) => rule !== undefined && Object.hasOwn(reasons, rule))
  return found.map((line) => ({start: line.start, reason: reasons[line.rule!]!(line)}))
}
