import type {NumberGrammar} from '../../languages/number-grammar.ts'
import type {Span} from '../types.ts'

/** A number in digits; without a value where it counts nothing or cannot be read whole. */
export interface Literal extends Span {
  value?: number
}

type Marks = Pick<NumberGrammar, 'decimal' | 'dotTimes' | 'commaMayGroup'>

/** Digits of the longest number there is a word for. */
const MOST_DIGITS = 24

const run =
  /(?:\p{Nd}+|(?<![\p{L}\p{N}.,])[.,]\p{Nd}+)(?:[.,'’٫٬،]\p{Nd}+|[ \u00A0\u2009\u202F]\p{Nd}{3}(?!\p{Nd}))*(?:[ ]?[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞])?|[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]/gu
/** `2 1/4`, `3/4`: of what is halved, parted in thirds, quarters, fifths, eighths and tenths. */
const slashed =
  /(?<![\p{L}\p{N}/.,:-])(?:(\p{Nd}{1,3}) )?(\p{Nd}{1,2})\/(2|3|4|5|8|10|16)(?![\p{L}\p{N}/])(?![.,:]\p{Nd})/gu
const vulgar: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅚': 5 / 6,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
}

/**
 * What makes digits part of a name (`Su-27`, `#3`), of a time (`09:30`), of a date (`24/11`) or of an address;
 * spaces that came between the parts change nothing.
 */
const boundBefore =
  /(?:[#_@&=]|\^[-+]*|\p{Nd}[eE][-+]?|\p{L}[-–:./]|(?<!(?:^|\P{L})(?:Rs|INR|USD|EUR|GBP|AUD|CAD|NZD|CHF|JPY|CNY|RMB|HKD|SGD|RM|و|ال|ب|ل|بال))\p{L}|\p{Nd}[:/]|\p{Nd}[:.] |\p{Nd}[-–]\p{Nd}+[-–])$/u
/** The same after them: a power, a time, a code. A letter or a hyphen after them is judged with the words. */
const boundAfter = /^(?:[/^_@]|: ?\p{Nd}|[.,]\p{Nd}|[-–]\p{Nd}+[-–]| - \p{Ll}| [aApP]\.? ?[mM](?!\p{L}))/u
const hyphenBefore = /\p{Nd}[-–]$/u
const hyphenAfter = /^[-–]\p{Nd}/u
const address = /(?:https?:\/\/|www\.)\S+/gu
/** Characters before and after digits in which such a bond shows. */
const BOND_BEFORE = 24
const BOND_AFTER = 10

/** The numbers of a text that stand in digits, with those that count nothing. */
export function readLiterals(text: string, marks: Marks): Literal[] {
  const fractions = [...text.matchAll(slashed)].map((found) => readSlashed(found))
  const numbers = [...text.matchAll(run)].flatMap((found) => {
    const span = {start: found.index, end: found.index + found[0].length}
    return partRun(found[0], found.index, marks).map((literal) =>
      isBound(text, span) ? {start: literal.start, end: literal.end} : literal,
    )
  })
  const addresses = [...text.matchAll(address)].map(({index, 0: written}) => ({
    start: index,
    end: index + written.length,
  }))
  const outside = numbers.filter(({start}) => !addresses.some((url) => url.start <= start && start < url.end))
  const free = outside.filter(
    ({start, end}) => !fractions.some((fraction) => fraction.start < end && start < fraction.end),
  )
  return [...free, ...fractions].sort((a, b) => a.start - b.start)
}

function readSlashed(found: RegExpExecArray): Literal {
  const [written, whole, over, under] = found
  const span = {start: found.index, end: found.index + written.length}
  const value = Number(asciiDigits(whole ?? '0')) + Number(asciiDigits(over!)) / Number(asciiDigits(under!))
  return Number(asciiDigits(over!)) < Number(asciiDigits(under!)) ? {...span, value} : span
}

function isBound(text: string, {start, end}: Span): boolean {
  const before = text.slice(Math.max(0, start - BOND_BEFORE), start)
  const after = text.slice(end, end + BOND_AFTER)
  return (
    boundBefore.test(before) ||
    boundAfter.test(after) ||
    (hyphenBefore.test(before) && hyphenAfter.test(after))
  )
}

/** A run of digits as the one number it is, or as the numbers that spaces part. */
function partRun(written: string, start: number, marks: Marks): Literal[] {
  const whole = {start, end: start + written.length}
  const value = readDigits(written, marks)
  if (value !== undefined) return [{...whole, value}]
  if (!/[ \u00A0\u2009\u202F]/.test(written)) return [whole]
  let at = start
  return written.split(/(?<=[ \u00A0\u2009\u202F])/).map((part) => {
    const span = {start: at, end: at + part.trimEnd().replace(/[.,]$/, '').length}
    at += part.length
    const single = readDigits(written.slice(span.start - start, span.end - start), marks)
    return single === undefined ? span : {...span, value: single}
  })
}

const zeros = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xff10]

/** Digits of any script that newspapers use as those of ASCII. */
export function asciiDigits(written: string): string {
  return written.replace(/\p{Nd}/gu, (digit) => {
    const unit = digit.codePointAt(0)!
    const zero = zeros.find((first) => unit >= first && unit < first + 10)
    return zero === undefined ? digit : String(unit - zero)
  })
}

/** What digits are worth by the marks of a language; undefined where they can be read in two ways, or in none. */
export function readDigits(written: string, marks: Marks): number | undefined {
  const last = written.at(-1)!
  if (vulgar[last] !== undefined) {
    const whole = written.slice(0, -1).trim()
    const before = whole === '' ? 0 : readDigits(whole, marks)
    return before === undefined ? undefined : before + vulgar[last]
  }
  const plain = asciiDigits(written)
    .replace(/٬/g, "'")
    .replace(/[٫،]/g, (mark) => (mark === '٫' ? '.' : ','))
    .replace(/[\u00A0\u2009\u202F]/g, ' ')
    .replace(/’/g, "'")
  if (plain.replace(/[^0-9]/g, '').length > MOST_DIGITS) return undefined
  // Zeros stand before a number only in codes and times.
  if (/^\d+$/.test(plain)) return /^0\d/.test(plain) ? undefined : Number(plain)
  if (/^[.,]\d+$/.test(plain)) return plain[0] === marks.decimal ? Number(`0.${plain.slice(1)}`) : undefined
  return readMarks(plain, marks, written.includes('٫'))
}

function readMarks(
  plain: string,
  {decimal, dotTimes, commaMayGroup}: Marks,
  isArabicDecimal: boolean,
): number | undefined {
  if (isArabicDecimal) return /^[\d']+\.\d+$/.test(plain) ? Number(plain.replace(/'/g, '')) : undefined
  // Both marks: the last parts the decimals, whatever the language.
  const both = /^(\d{1,3}(?:([.,' ])\d{3})(?:\2\d{3})*)([.,])(\d+)$/.exec(plain)
  if (both && both[2] !== both[3]) return Number(`${both[1]!.replace(/\D/g, '')}.${both[4]}`)
  if (/^\d{1,3}(?:([' ])\d{3})(?:\1\d{3})*$/.test(plain))
    return /^0/.test(plain) ? undefined : Number(plain.replace(/\D/g, ''))
  if (/^[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})+$/.test(plain)) return Number(plain.replace(/\D/g, ''))
  // Lakhs and crores are grouped in twos.
  if (/^[1-9]\d?(?:,\d{2})+,\d{3}(?:\.\d+)?$/.test(plain)) return Number(plain.replace(/,/g, ''))
  const one = /^(\d+)([.,])(\d+)$/.exec(plain)
  if (!one) return undefined
  const [, whole = '', mark, rest = ''] = one
  const couldGroup = rest.length === 3 && /^[1-9]\d{0,2}$/.test(whole)
  if (/^0\d/.test(whole)) return undefined
  const asDecimal = Number(`${whole}.${rest}`)
  if (decimal === 'either') return couldGroup ? undefined : asDecimal
  if (mark === decimal) return couldGroup && commaMayGroup ? undefined : asDecimal
  if (couldGroup) return Number(whole + rest)
  // A stop where decimals take a comma: a time, a date, or the decimals of another language.
  if (decimal === '.' || (dotTimes && rest.length === 2 && Number(whole) < 24 && Number(rest) < 60))
    return undefined
  return mark === '.' && rest.length <= 2 && !(dotTimes && rest.length === 1) ? asDecimal : undefined
}
