import type {Line} from './lines.ts'

const numbers = /\p{Nd}+/gu
const plainNumbers = /\d+/g
const blanks = /\s+/g
const longBlank = /[^\S ]|\s{2}/
const curly = /[’‘ʼ`´]/g
/** What the small letter of the Turkish İ becomes. */
const dotted = 'i\u0307'
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
  return trimEdges(fold(phrase.toLowerCase()))
}

/** Most lines hold nothing that folding changes but capitals: one look at their units spares the expressions. */
function fold(lower: string): string {
  let folded = lower
  const found = findUnusual(lower)
  if ((found & FOREIGN) > 0) folded = folded.replace(curly, "'").replace(numbers, '#').replaceAll(dotted, 'i')
  else {
    if ((found & GRAVE) > 0) folded = folded.replaceAll('`', "'")
    if ((found & DIGIT) > 0) folded = folded.replace(plainNumbers, '#')
  }
  return (found & (FOREIGN | BLANK)) > 0 && longBlank.test(folded) ? folded.replace(blanks, ' ') : folded
}

const FOREIGN = 1
const GRAVE = 2
const DIGIT = 4
const BLANK = 8

/** What a text holds that folding may change, as bits. */
function findUnusual(lower: string): number {
  let found = 0
  let before = 0
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at)
    if (code >= 128) return found | FOREIGN
    if (code <= 32) {
      if (code !== 32 || before === 32) found |= BLANK
    } else if (code === 96) found |= GRAVE
    else if (code >= 48 && code <= 57) found |= DIGIT
    before = code
  }
  return found
}

/** A folded text without what is neither letter nor number at its ends. */
export function trimEdges(folded: string): string {
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
