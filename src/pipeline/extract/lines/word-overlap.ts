import {hashStretch} from '../../text/fnv.ts'
import type {Span} from '../../types.ts'
import {isLetter} from './unit-traits.ts'

/** Letters of a word that count: endings bend with case and number. */
const stem = 5
/** Characters of the shortest word that counts: shorter ones stand in any text. */
const shortestWord = 3
/** Characters of following text that a headline is held against: a lede and a little more. */
const ledeReach = 400

/** The stems of a stretch's words from so many characters, as hashes of their small letters. */
export function stemsOf(text: string, span: Span, shortest = shortestWord): Set<number> {
  const stems = new Set<number>()
  eachStem(text, span, shortest, (found) => stems.add(found))
  return stems
}

function eachStem(text: string, {start, end}: Span, shortest: number, visit: (found: number) => void) {
  let from = start
  for (let at = start; at <= end; at++) {
    const code = at < end ? text.charCodeAt(at) : 32
    if (isLetter(code) || (code >= 48 && code <= 57)) continue
    if (at - from >= shortest) visit(hashStretch(text, from, Math.min(at, from + stem)))
    from = at + 1
  }
}

/** The stems of the text that starts at `from`: a lede's worth of it. */
export function ledeStems(text: string, from: number): Set<number> {
  return stemsOf(text, {start: from, end: Math.min(text.length, from + ledeReach)})
}

/** How many stems of a line stand in a set of them. */
export function countShared(text: string, line: Span, stems: ReadonlySet<number>): number {
  const shared: number[] = []
  eachStem(text, line, shortestWord, (found) => {
    if (stems.has(found) && !shared.includes(found)) shared.push(found)
  })
  return shared.length
}
