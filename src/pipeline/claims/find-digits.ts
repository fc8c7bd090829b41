import type {Span} from '../types.ts'

/** A number written in digits. */
export interface Digits extends Span {
  /** As written, without the scale. */
  digits: string
  /** What a scale written without a space multiplies it by. */
  factor: number
}

/** Digits of the longest number there is a word for. */
const MOST_DIGITS = 24
const scales: Readonly<Record<string, number>> = {k: 1e3, m: 1e6, mn: 1e6, bn: 1e9}

const run = /\p{Nd}+(?:[.,'’ ]\p{Nd}+)*/gu
/** Zeros stand before a number only in codes and times. */
const plain = /^(?!0\p{Nd})\p{Nd}+(?:[.,]\p{Nd}+)?$/u
const grouped = /^\p{Nd}{1,3}(?:[.,'’ ]\p{Nd}{3})+(?:[.,]\p{Nd}{1,2})?$/u
const scale = /^(?:bn|mn|m|k)(?!\p{L})/u
/**
 * What makes digits part of a name (`Su-27`, `#3`), of a time (`09:30`), of a date (`24/11`) or of a fraction (`.07`);
 * spaces that came between the parts change nothing.
 */
const boundBefore = /(?:[\p{L}#]|\p{L}[-–:./]|\p{Nd}[:/]|\p{Nd}[:.] |(?:^|[\s(])[.,])$/u
/** The same after them, and an age or a length of time (`30-year-old`). */
const boundAfter = /^(?:[\p{L}/]|[-–]\p{L}|[:.] ?\p{Nd}| - \p{Ll}| [aApP]\.? ?[mM](?!\p{L}))/u
/** Characters before and after digits in which such a bond shows. */
const BOND_BEFORE = 3
const BOND_AFTER = 7

/** The numbers a text writes in digits, groups and decimals included. */
export function findDigits(text: string): Digits[] {
  return [...text.matchAll(run)].flatMap((match) =>
    numbersIn(match[0]).flatMap(({at, digits}) => {
      const start = match.index + at
      const suffix = scale.exec(text.slice(start + digits.length, start + digits.length + 3))?.[0] ?? ''
      const end = start + digits.length + suffix.length
      if (boundBefore.test(text.slice(Math.max(0, start - BOND_BEFORE), start))) return []
      if (boundAfter.test(text.slice(end, end + BOND_AFTER))) return []
      return [{start, end, digits, factor: scales[suffix] ?? 1}]
    }),
  )
}

/** True for digits in groups of three: `1,100`, `25 000`. */
export const isGrouped = (digits: string): boolean => grouped.test(digits)

/** A run of digits as the one number it is, or as the numbers that spaces part. */
function numbersIn(digits: string): {at: number; digits: string}[] {
  if (digits.length > MOST_DIGITS) return []
  if (plain.test(digits) || grouped.test(digits)) return [{at: 0, digits}]
  let at = 0
  return digits.split(' ').flatMap((part) => {
    const start = at
    at += part.length + 1
    return plain.test(part) || grouped.test(part) ? [{at: start, digits: part}] : []
  })
}
