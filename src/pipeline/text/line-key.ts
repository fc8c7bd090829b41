import type {Line} from './lines.ts'

const numbers = /\p{Nd}+/gu
const plainNumbers = /\d+/g
const foreign = /[\u0080-\uffff]/
const blanks = /\s+/g
const longBlank = /[^\S ]|\s{2}/
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
  let folded = phrase.toLowerCase()
  folded = foreign.test(folded)
    ? folded.replace(curly, "'").replace(numbers, '#')
    : folded.replaceAll('`', "'").replace(plainNumbers, '#')
  if (longBlank.test(folded)) folded = folded.replace(blanks, ' ')
  let start = 0
  let end = folded.length
  while (start < end && !isEdge(folded, start)) start++
  while (end > start && !isEdge(folded, end - 1)) end--
  return folded.slice(start, end)
}

/** True for a letter, a number or the mark of one. */
function isEdge(folded: string, at: number): boolean {
  const code = folded.charCodeAt(at)
  if (code < 128) return (code >= 97 && code <= 122) || code === 35
  return edgeLetter.test(folded[at]!)
}
