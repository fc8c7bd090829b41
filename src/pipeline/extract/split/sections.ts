import type {ArticleBoundary, Gap, RoledLines} from '../lines/line-types.ts'
import {stemsOf} from '../lines/word-overlap.ts'

/** Words of a text from which the next title may head a section of it. */
const longWords = 150
/** Characters from a title in which its subject is named, and of the text above that it is held against. */
const subjectReach = 500
const textReach = 4000
/** Characters of the shortest word that says something of a subject. */
const subjectLetters = 5
/** Share of such words that stand in the text above as well; other articles share fewer. */
const sharedWords = 0.2

/** True for a title whose text goes on with the subject of the long one above it: a section, by all that words say. */
export function goesOnAbove(
  {text, lines, roles}: RoledLines,
  open: ArticleBoundary,
  gap: Gap,
  title: number,
): boolean {
  let words = 0
  for (let index = open.start; index < gap.from && words < longWords; index++) {
    if (roles[index] === 'body') words += lines[index]!.shape.words
  }
  if (words < longWords) return false
  const above = {start: lines[open.start]!.start, end: lines[gap.from - 1]!.end}
  const known = stemsOf(text, {...above, end: Math.min(above.end, above.start + textReach)}, subjectLetters)
  const {start} = lines[title]!
  const own = stemsOf(text, {start, end: Math.min(text.length, start + subjectReach)}, subjectLetters)
  let shared = 0
  for (const stem of own) shared += Number(known.has(stem))
  return shared > 0 && shared >= own.size * sharedWords
}
