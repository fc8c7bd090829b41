import type {AnnotatedLine} from './annotate-line.ts'

/** Characters of a line that was broken at the width of a column or a page. */
const narrowest = 28
const widest = 100
/** Lines of the shortest block, and joints in it that fall inside a sentence. */
const leastLines = 3
const leastJoints = 2
/** Share of the block's width that a line reaches unless it ends its paragraph, and how far another may stand out. */
const fullShare = 0.78
const standOut = 1.25

/**
 * 1 for each line of a paragraph that was broken at the width of a column: lines of one width without a blank between
 * them, most of which end inside a sentence or a word.
 */
export function findWrapped(lines: readonly AnnotatedLine[]): Uint8Array {
  const wrapped = new Uint8Array(lines.length)
  let index = 0
  while (index + 1 < lines.length) {
    const end = isBroken(lines[index]!, lines[index + 1]!) ? blockEnd(lines, index) : index
    if (end > index) wrapped.fill(1, opensBlock(lines, index) ? index - 1 : index, end)
    index = Math.max(end, index + 1)
  }
  return wrapped
}

/** Share of capitalised words from which a line is set as a headline. */
const titleCase = 0.6

/** True where the line above a block is its first: as wide, under a title, and broken before a capital. */
function opensBlock(lines: readonly AnnotatedLine[], start: number): boolean {
  const line = lines[start - 1]
  const title = lines[start - 2]
  const {shape} = lines[start]!
  if (!line || !title || line.blanks > 0 || lines[start]!.blanks > 0 || line.rule !== undefined) return false
  if (title.rule !== undefined || (title.shape.ending === 'none' && title.shape.length > line.shape.length))
    return false
  if (
    line.shape.ending !== 'none' ||
    line.shape.bullet ||
    line.shape.capitalised > line.shape.words * titleCase
  )
    return false
  return line.shape.length >= shape.length * fullShare && line.shape.length <= shape.length * standOut
}

/** The line after the block that starts at a broken line; the line itself when there is no block. */
function blockEnd(lines: readonly AnnotatedLine[], start: number): number {
  const width = lines[start]!.shape.length
  let joints = 1
  let end = start + 2
  while (end < lines.length && goesOn(lines[end - 1]!, lines[end]!, width)) {
    if (isBroken(lines[end - 1]!, lines[end]!)) joints++
    end++
  }
  return end - start >= leastLines && joints >= leastJoints ? end : start
}

function goesOn(above: AnnotatedLine, line: AnnotatedLine, width: number): boolean {
  if (line.blanks > 0 || line.rule !== undefined || line.shape.bullet) return false
  return above.shape.length >= width * fullShare && line.shape.length <= width * standOut
}

/** True when a sentence or a word runs on from one line to the next. */
function isBroken({shape, rule}: AnnotatedLine, next: AnnotatedLine): boolean {
  if (rule !== undefined || next.rule !== undefined || next.blanks > 0) return false
  if (shape.length < narrowest || shape.length > widest || shape.bullet) return false
  return shape.ending === 'none' && next.shape.opensSmall
}
