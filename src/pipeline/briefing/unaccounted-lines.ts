import type {Coverage, CoveragePlace, CoverageSpan} from '../../coverage.ts'

const line = /[^\r\n]+/g
const visible = /\S/u

/**
 * The lines of the documents that hold a character which no passage and no removal accounts for. `texts` are the
 * documents' texts by path; a document the account leaves out wholly is unaccounted for line by line.
 */
export function unaccountedLines(coverage: Coverage, texts: ReadonlyMap<string, string>): CoveragePlace[] {
  const spans = new Map<string, CoverageSpan[]>()
  const note = (document: string, found: readonly CoverageSpan[]) => {
    const known = spans.get(document)
    if (known) known.push(...found)
    else spans.set(document, [...found])
  }
  for (const {path, removals} of coverage.documents) note(path, removals)
  for (const {document, passages, removals} of coverage.articles) note(document, [...passages, ...removals])

  return [...texts].flatMap(([document, text]) => {
    const sorted = (spans.get(document) ?? []).sort((a, b) => a.start - b.start)
    const gaps = gapsBetween(sorted, text.length).filter(({start, end}) =>
      visible.test(text.slice(start, end)),
    )
    return linesWith(text, gaps).map((span) => ({document, ...span}))
  })
}

function gapsBetween(sorted: readonly CoverageSpan[], length: number): CoverageSpan[] {
  const gaps: CoverageSpan[] = []
  let at = 0
  for (const {start, end} of sorted) {
    if (start > at) gaps.push({start: at, end: start})
    at = Math.max(at, end)
  }
  return at < length ? [...gaps, {start: at, end: length}] : gaps
}

function linesWith(text: string, gaps: readonly CoverageSpan[]): CoverageSpan[] {
  let gap = 0
  return [...text.matchAll(line)].flatMap((match) => {
    const start = match.index
    const end = start + match[0].length
    while (gap < gaps.length && gaps[gap]!.end <= start) gap++
    let at = gap
    for (; at < gaps.length && gaps[at]!.start < end; at++) {
      const {start: from, end: to} = gaps[at]!
      if (visible.test(text.slice(Math.max(start, from), Math.min(end, to)))) return [{start, end}]
    }
    return []
  })
}
