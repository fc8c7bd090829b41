import type {Span} from '../types.ts'

/** A non-blank line: its offsets leave out the white space around it. */
export interface Line extends Span {
  /** How many blank lines stand above; lines that hold only a no-break space are layout and do not count. */
  blanks: number
}

/** White space, with what renders as nothing: zero-width marks, no-break spaces, the byte-order mark. */
export function isBlank(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13) || code === 0
  if (
    code === 0xa0 ||
    code === 0x1680 ||
    code === 0x3000 ||
    code === 0xfeff ||
    code === 0x202f ||
    code === 0x205f
  )
    return true
  return (code >= 0x2000 && code <= 0x200f) || code === 0x2028 || code === 0x2029 || code === 0x2060
}

/** The non-blank lines of a stretch of text, in order; what comes after the first `most` is one line. */
export function* linesOf(text: string, span: Span, most = Number.POSITIVE_INFINITY): Generator<Line> {
  let found = 0
  let blanks = 0
  let from = span.start
  while (from < span.end) {
    let to = text.indexOf('\n', from)
    if (to < 0 || to > span.end || found === most) to = span.end
    const line = trimLine(text, from, to)
    if (line) {
      yield {start: line.start, end: line.end, blanks}
      found++
      blanks = 0
    } else if (to - from === 0 || text.charCodeAt(from) <= 32) blanks++
    from = to + 1
  }
}

/** {@linkcode linesOf} as a list. */
export function readLines(text: string, span: Span): Line[] {
  return [...linesOf(text, span)]
}

/** The part of a stretch without white space at either end; undefined when nothing is left. */
export function trimLine(text: string, from: number, to: number): Span | undefined {
  let start = from
  let end = to
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return start < end ? {start, end} : undefined
}
