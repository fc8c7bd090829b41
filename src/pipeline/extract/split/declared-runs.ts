import {foldPhrase} from '../../text/line-key.ts'
import type {ReadDocument} from '../../types.ts'
import type {AnnotatedLine} from '../lines/annotate-line.ts'
import {roleOf} from '../lines/line-roles.ts'
import type {ArticleLines} from '../lines/line-types.ts'

/** Lines from the top among which a declared article repeats its title. */
const titleReach = 6

/** The articles that front matter, rows or markup declare, as runs of lines; the line model has no say in them. */
export function declaredRuns(document: ReadDocument, lines: readonly AnnotatedLine[]): ArticleLines[] {
  const runs: ArticleLines[] = []
  let index = 0
  for (const {start, end, metadata} of document.declared) {
    while (index < lines.length && lines[index]!.start < start) index++
    const from = index
    while (index < lines.length && lines[index]!.end <= end) index++
    if (index === from) continue
    for (let line = from; line < index; line++) trust(lines[line]!)
    const headline = findTitle(document.text, lines, from, index, metadata.title)
    runs.push({start: from, end: index, declared: metadata, ...(headline !== undefined && {headline})})
  }
  return runs
}

function trust(line: AnnotatedLine) {
  if (line.rule !== 'line-model') return
  line.rule = undefined
  line.place = undefined
}

/** The line that repeats the title; failing a title, the first line that can be a headline. */
function findTitle(
  text: string,
  lines: readonly AnnotatedLine[],
  from: number,
  to: number,
  title: string | undefined,
): number | undefined {
  const last = Math.min(to, from + titleReach)
  const folded = title === undefined ? undefined : foldPhrase(title)
  for (let index = from; index < last; index++) {
    const line = lines[index]!
    if (folded !== undefined && foldPhrase(text.slice(line.start, line.end)) === folded) {
      line.rule = undefined
      return index
    }
  }
  if (folded !== undefined) return undefined
  return roleOf(lines[from]!) === 'title' && to - from > 1 ? from : undefined
}
