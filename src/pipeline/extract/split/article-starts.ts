import type {AnnotatedLine} from '../lines/annotate-line.ts'
import {rolesOf} from '../lines/line-roles.ts'
import type {RoledLines} from '../lines/line-types.ts'
import {findTrailingMark} from '../lines/trailing-marks.ts'
import {findBoundaries} from './article-boundaries.ts'

/** Blank lines, and characters of a rule across the page, that part pages rather than paragraphs. */
const pageBlanks = 3
const ruleCharacters = 5

/**
 * The lines where articles begin under a mark that leaves no doubt: an end mark, a rule across the page, a gap, a
 * publisher's name. They part the lines before the line model is asked; a headline that only looks new does not, since
 * on the page of one article the model knows teasers and comments by the text above them.
 */
export function findStarts(text: string, lines: readonly AnnotatedLine[]): number[] {
  const roled: RoledLines = {text, lines, roles: rolesOf(lines)}
  const starts: number[] = []
  for (const {start, body} of findBoundaries(roled)) {
    if (start > 0 && isSure(roled, start, body)) starts.push(start)
  }
  return starts
}

function isSure({text, lines, roles}: RoledLines, start: number, body: number): boolean {
  for (let index = start; index <= body; index++) {
    if (lines[index]!.rule === 'publisher' || lines[index]!.blanks >= pageBlanks) return true
  }
  for (let index = start - 1; index >= 0; index--) {
    const {rule, blanks, shape} = lines[index]!
    if (roles[index] === 'body') return findTrailingMark(text, lines[index]!) !== undefined
    if (rule === 'read-more' || blanks >= pageBlanks) return true
    if (rule === 'separator' && shape.length >= ruleCharacters) return true
  }
  return false
}
