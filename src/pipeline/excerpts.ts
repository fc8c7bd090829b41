import type {MarkedLine} from './mark-line.ts'
import type {ArticleLines} from './roled-lines.ts'
import type {Passage} from './types.ts'

/** Words of the longest excerpt that a mark follows on a line of its own. */
const excerptWords = 80

/** True for an article that is a single paragraph under which a mark leads on. */
export function isExcerpt(
  lines: readonly MarkedLine[],
  run: ArticleLines,
  passages: readonly Passage[],
): boolean {
  const body = passages.filter(({kind}) => kind !== 'headline')
  const [only] = body
  if (body.length !== 1 || only?.kind !== 'paragraph') return false
  let marked = false
  for (let index = run.start; index < run.end; index++) {
    const {rule, start, end, shape} = lines[index]!
    if (start <= only.start && end >= only.end && shape.words > excerptWords) return false
    marked ||= rule === 'read-more'
  }
  return marked
}
