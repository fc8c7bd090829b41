import type {Line} from './lines.ts'

const numbers = /\p{Nd}+/gu
const blanks = /\s+/g
const curly = /[’‘ʼ`´]/g
const edgeLetter = /[\p{L}\p{N}#]/u

/**
 * A short line as the phrase tables write it: small letters, numbers as `#`, one kind of apostrophe, one space between
 * words, and nothing but letters and numbers at either end.
 */
export function keyOf(text: string, line: Pick<Line, 'start' | 'end'>): string {
  return foldPhrase(text.slice(line.start, line.end))
}

/** {@linkcode keyOf} for text that is no line. */
export function foldPhrase(phrase: string): string {
  const folded = phrase.toLowerCase().replace(curly, "'").replace(numbers, '#').replace(blanks, ' ')
  let start = 0
  let end = folded.length
  while (start < end && !edgeLetter.test(folded[start]!)) start++
  while (end > start && !edgeLetter.test(folded[end - 1]!)) end--
  return folded.slice(start, end)
}
