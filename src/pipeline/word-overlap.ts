import type {Span} from './types.ts'

const word = /[\p{L}\p{N}]{3,}/gu
/** Letters of a word that count: endings bend with case and number. */
const stem = 5
/** Characters of following text that a headline is held against: a lede and a little more. */
const ledeReach = 700

/** The stems of a stretch's longer words, in order of first standing. */
export function stemsOf(content: string): Set<string> {
  const stems = new Set<string>()
  for (const [found] of content.matchAll(word)) stems.add(found.toLowerCase().slice(0, stem))
  return stems
}

/** How many stems of a line come again in the text that starts at `from`. */
export function overlapWith(text: string, line: Span, from: number, to: number): number {
  const lede = stemsOf(text.slice(from, Math.min(to, from + ledeReach)))
  let shared = 0
  for (const found of stemsOf(text.slice(line.start, line.end))) if (lede.has(found)) shared++
  return shared
}
