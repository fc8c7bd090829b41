import type {Span} from '../types.ts'
import {isLetter} from './line-shape.ts'

/** Letters of a word that count: endings bend with case and number. */
const stem = 5
/** Characters of the shortest word that counts: shorter ones stand in any text. */
const shortestWord = 3
/** Characters of following text that a headline is held against: a lede and a little more. */
const ledeReach = 400

/** The stems of a stretch's longer words. */
export function stemsOf(text: string, {start, end}: Span): Set<string> {
  const stems = new Set<string>()
  let from = start
  for (let at = start; at <= end; at++) {
    const code = at < end ? text.charCodeAt(at) : 32
    if (isLetter(code) || (code >= 48 && code <= 57)) continue
    if (at - from >= shortestWord) stems.add(text.slice(from, Math.min(at, from + stem)).toLowerCase())
    from = at + 1
  }
  return stems
}

/** The stems of the text that starts at `from`: a lede's worth of it. */
export function ledeStems(text: string, from: number): Set<string> {
  return stemsOf(text, {start: from, end: Math.min(text.length, from + ledeReach)})
}

/** How many stems of a line stand in a set of them. */
export function countShared(text: string, line: Span, stems: ReadonlySet<string>): number {
  let shared = 0
  for (const found of stemsOf(text, line)) if (stems.has(found)) shared++
  return shared
}
