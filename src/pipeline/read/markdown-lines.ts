import {foldWhiteSpace} from '../text/fold-white-space.ts'
import {trimLine} from '../text/lines.ts'
import type {LineHint, Removal} from '../types.ts'
import {blankMarks} from './markdown-marks.ts'

/** The body of a Markdown file, line by line. */
export interface MarkdownLines {
  /** As long as the file: marks inside lines are blanked, lines that are nothing but marks stand as they are. */
  text: string
  hints: LineHint[]
  /** Lines that are nothing but marks. */
  removals: Removal[]
}

/** Characters of the longest line that a rule below it makes a heading. */
const longestHeading = 160

const codeFence = /^ {0,3}(?:```|~~~)/
const blockMarks =
  /^(?:[ \t]*(?:>|#{1,6}(?=[ \t]|$)|[-*+](?=[ \t])|\d{1,2}[.)](?=[ \t])))+[ \t]*(?:\[[ xX]\][ \t])?/
const underline = /^ {0,3}(?:=+|-+)[ \t]*$/
const thematicBreak = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/
const tableRule = /^[ \t]*(?:\|[ \t]*)?:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)*(?:\|[ \t]*)?$/
const definition = /^ {0,3}\[[^[\]]{1,200}\]:[ \t]*\S+/
const comment = /^[ \t]*<!--.*-->[ \t]*$/
const closingMarks = /[ \t]#{1,6}[ \t]*$/

/** The lines from `from` on with their marks blanked and named; `inArticle` says whether they are all one article's. */
export function readMarkdownLines(text: string, from: number, inArticle: boolean): MarkdownLines {
  const lines = [text.slice(0, from)]
  const hints: LineHint[] = []
  const removals: Removal[] = []
  const inCode = false
  for (let at = from; at < text.length; ) {
    const lineFeed = text.indexOf('\n', at)
    const end = lineFeed === -1 ? text.length : lineFeed
    const line = text.slice(at, text[end - 1] === '\r' && end > at ? end - 1 : end)
    const isFence = codeFence.test(line)
    const read = inCode || isFence ? {text: line, tag: 'other' as const, linked: 0} : readLine(line)
    const underlined = !inCode && underline.test(line) ? findLineAbove(text, hints.at(-1), at) : undefined
    if (underlined) underlined.tag = 'heading'
    const isMark = isFence || underlined || (!inCode && (isOnlyMarks(line) || read.text.trim() === ''))
    const words = trimLine(isMark ? line : read.text, 0, line.length)
    if (words && isMark) removals.push({start: at + words.start, end: at + words.end, rule: 'markdown-mark'})
    else if (words) {
      const linkDensity = Math.min(1, read.linked / foldWhiteSpace(read.text).length)
      hints.push({start: at + words.start, tag: read.tag, linkDensity, inArticle})
    }
    lines.push(isMark ? line : read.text, text.slice(at + line.length, end + 1))
    at = end + 1
  }
  return {text: lines.join(''), hints, removals}
}

function readLine(line: string): {text: string; tag: LineHint['tag']; linked: number} {
  const marks = blockMarks.exec(line)?.[0] ?? ''
  const isHeading = /#/.test(marks)
  const closing = isHeading ? (closingMarks.exec(line.slice(-40))?.[0].length ?? 0) : 0
  const content = line.slice(marks.length, Math.max(marks.length, line.length - closing))
  const {text, linked} = blankMarks(content)
  const tag = isHeading ? 'heading' : /[-*+\d]/.test(marks) ? 'list-item' : 'paragraph'
  return {text: `${marks.replace(/\S/g, ' ')}${text}`.padEnd(line.length, ' '), tag, linked}
}

function isOnlyMarks(line: string): boolean {
  return thematicBreak.test(line) || tableRule.test(line) || definition.test(line) || comment.test(line)
}

/** The line right above `at`, if it is short enough for a heading. */
function findLineAbove(text: string, hint: LineHint | undefined, at: number): LineHint | undefined {
  if (!hint || at - hint.start > longestHeading) return undefined
  return text.indexOf('\n', hint.start) === at - 1 ? hint : undefined
}
