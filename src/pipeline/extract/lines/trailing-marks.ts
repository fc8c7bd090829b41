import {foldPhrase} from '../../text/line-key.ts'
import type {Line} from '../../text/lines.ts'
import {isReadMore, lastToken, mayEndReadMore} from './phrase-rules.ts'

/** Where the mark at the end of a line begins, and whether the text before it was cut short. */
export interface TrailingMark {
  start: number
  cut: boolean
}

/** The longest mark, with the punctuation before it. */
const markReach = 48
const ellipsis = /(?:…|\.{3}|\[…\]|\[\.{3}\]|\(…\))[\s\u00a0»›>→]*$/u

/** The read-more mark that ends a line of text: `… Read more`, `[Weiterlesen]`, `Lire la suite »`. */
export function findTrailingMark(text: string, line: Pick<Line, 'start' | 'end'>): TrailingMark | undefined {
  const from = Math.max(line.start, line.end - markReach)
  if (!mayEndReadMore(lastToken(text, line.end, from))) return undefined
  const tail = text.slice(from, line.end)
  for (let at = tail.length - 1; at > 0; at--) {
    const char = tail[at]!
    if (!' \u00a0[('.includes(char)) continue
    const before = tail.slice(0, at).trimEnd()
    const last = before.at(-1)
    if (last === undefined || !'.…!?؟。]»”"\')'.includes(last)) continue
    const key = foldPhrase(tail.slice(at))
    if (key && isReadMore(key))
      return {start: from + at + (char === ' ' || char === '\u00a0' ? 1 : 0), cut: ellipsis.test(before)}
  }
  return undefined
}

/** True when a line of text breaks off with an ellipsis. */
export function isCutShort(text: string, line: Pick<Line, 'start' | 'end'>): boolean {
  return ellipsis.test(text.slice(Math.max(line.start, line.end - 8), line.end))
}
