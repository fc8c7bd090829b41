import type {Span} from '../types.ts'

/** Words of the shortest clause that has its own verb: what is shorter belongs to the one before. */
const FEWEST_WORDS = 3
const mark = /[,;:()–—]/u

/** The part of a sentence between marks that a stretch of it stands in, with the part before where it is but a few words. */
export function clauseAround(text: string, {start, end}: Span): string {
  let from = boundaryBefore(text, start)
  let to = end
  while (to < text.length && !mark.test(text[to]!)) to++
  while (from > 0 && text.slice(from, to).trim().split(/\s+/u).length < FEWEST_WORDS) {
    from = boundaryBefore(text, from - 1)
  }
  return text.slice(from, to)
}

function boundaryBefore(text: string, at: number): number {
  let from = at
  while (from > 0 && !mark.test(text[from - 1]!)) from--
  return from
}
