import type {Passage} from '../../types.ts'
import type {ArticleLines, RoledLines} from '../lines/line-types.ts'
import {isCutShort} from '../lines/trailing-marks.ts'

/** Lines under an article, its author's and the date among them, in which its mark stands. */
const markReach = 4

/**
 * True for an article whose text breaks off above a mark that leads on. The mark alone says nothing: whole articles
 * end with it too.
 */
export function isExcerpt(
  {text, lines, roles}: RoledLines,
  run: ArticleLines,
  passages: readonly Passage[],
): boolean {
  const last = passages.at(-1)
  if (!last || last.kind === 'headline' || !isCutShort(text, last)) return false
  for (let index = run.start; index < run.end + markReach; index++) {
    if (index >= run.end && (lines[index] === undefined || roles[index] === 'body')) return false
    if (lines[index]!.rule === 'read-more' && lines[index]!.start > last.start) return true
  }
  return false
}
