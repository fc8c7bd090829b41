import {KIND, kindOfUnit, lowerUnit} from '../../text/character-kinds.ts'
import {addUnit, FNV_BASIS} from '../../text/fnv.ts'
import type {Span} from '../../types.ts'

/** Words of the shortest line that may be furniture: short sentences recur by chance. */
export const fewestWords = 6

/** Letters of a line that are hashed: enough to tell nearly all lines apart. */
const hashedLetters = 40

/**
 * FNV-1a over a line's first letters in lower case: lines that fold to the same words have the same, and it takes a tenth
 * of the time that folding takes. 0 for a line of few words.
 */
export function hashLetters(text: string, {start, end}: Span): number {
  if (hasFewWords(text, {start, end})) return 0
  let hash = FNV_BASIS
  let letters = 0
  for (let at = start; at < end && letters < hashedLetters; at++) {
    const unit = text.charCodeAt(at)
    const kind = kindOfUnit[unit]!
    if (kind !== KIND.lower && kind !== KIND.upper) continue
    hash = addUnit(hash, lowerUnit[unit]!)
    letters++
  }
  return hash >>> 0 || 1
}

/** True if so little white space stands between the words that folding leaves too few of them. */
function hasFewWords(text: string, {start, end}: Span): boolean {
  let gaps = 0
  let isGap = false
  for (let at = start; at < end; at++) {
    const wasGap = isGap
    isGap = isWhite(text.charCodeAt(at))
    if (isGap && !wasGap && ++gaps === fewestWords - 1) return false
  }
  return true
}

/** White space as expressions know it. */
function isWhite(unit: number): boolean {
  if (unit < 128) return unit === 32 || (unit >= 9 && unit <= 13)
  if (unit === 0xa0 || unit === 0x1680 || unit === 0x3000 || unit === 0xfeff) return true
  return (
    unit >= 0x2000 &&
    (unit <= 0x200a || unit === 0x2028 || unit === 0x2029 || unit === 0x202f || unit === 0x205f)
  )
}
