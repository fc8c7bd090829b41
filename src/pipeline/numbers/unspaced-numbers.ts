import {type Literal, readLiterals} from './literals.ts'
import type {Measured} from './measured.ts'
import {type Read, readIntegral} from './unspaced-integers.ts'
import {counters, myriads, notCounted, numerals, tens} from './unspaced-numerals.ts'
import {unspacedUnits} from './unspaced-units.ts'

/** Chinese and Japanese write numbers without spaces between digits, words and units. */
export const writesUnspaced = (language: string): boolean => language === 'zh' || language === 'ja'

const minus = /(?:负|負|マイナス|(?<=^|[\s(（「、。はがをとにえで])[-−])$/u
const opens = new RegExp(`[\\d${Object.keys({...numerals, ...tens, ...myriads}).join('')}]`, 'u')
const partsOf = /^ ?分 ?[之の] ?/u
const point = /^ ?[点點・] ?(?=[〇零一二三四五六七八九\d])/u
const mixed = /^ ?(?:又|また|と) ?(?=[〇零一二三四五六七八九十百千万\d ]+分 ?[之の])/u
/** A tenth: `七成`, `2割`, and not the beginning of another word. */
const tenths = /^(?:成(?![员員为為立功本长長效])|割(?![り引合]))/u
/** What makes a numeral an ordinal, or too vague to be worth anything. */
const notBefore = /(?:第|[几幾数數])$/u
const notAfter = /^(?:[几幾数數折乗]|割り?引|の.{1,8}乗)/u
/** Full-width digits, letters and signs as those of ASCII: the places of all characters stay. */
const fullWidth = /[\uFF01-\uFF5E]/g

interface Whole {
  value: number
  end: number
  isSingle: boolean
  isShare?: boolean
}

/** The numbers of a text in Chinese or Japanese, in order, each with its unit. */
export function readUnspaced(written: string, language: string): Measured[] {
  const text = written.replace(fullWidth, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
  const literals = readLiterals(text.replace(unspacedLetters, ' '), {decimal: '.'})
  const numbers: Measured[] = []
  for (let at = 0; at < text.length; ) {
    const literal = literals.find(({start, end}) => start <= at && at < end)
    const found = literal?.value === undefined && literal ? undefined : readAt(text, at, literal, language)
    if (!found) {
      at = literal && literal.value === undefined ? literal.end : at + 1
      continue
    }
    const number = describe(text, at, found)
    if (number) numbers.push(number)
    at = Math.max(number?.unit?.end ?? 0, found.end)
  }
  return numbers
}

const unspacedLetters = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/gu

/** `3/4` and `.5` are read as everywhere, the rest by what these languages make of it. */
function readAt(text: string, at: number, literal: Literal | undefined, language: string): Whole | undefined {
  if (literal?.start === at && /^\.|\//.test(text.slice(at, literal.end))) {
    return {value: literal.value!, end: literal.end, isSingle: false}
  }
  return opens.test(text[at]!) ? readWhole(text, at, language) : undefined
}

/** A number with its decimals, or a fraction: `四百点五`, `三分之二`, `百分之十`, `5と4分の1`. */
function readWhole(text: string, at: number, language: string): Whole | undefined {
  const first = readDecimal(text, at, language)
  if (!first) return undefined
  const rest = text.slice(first.end, first.end + 24)
  const parts = partsOf.exec(rest)
  if (parts) {
    const over = readDecimal(text, first.end + parts[0].length, language)
    if (!over || first.value === 0) return undefined
    const isShare =
      [100, 1000, 10_000].includes(first.value) && /^[百千万萬]$/.test(text.slice(at, first.end))
    const value = (over.value / first.value) * (isShare ? 100 : 1)
    return {value, end: over.end, isSingle: false, isShare}
  }
  const joint = mixed.exec(rest)
  const fraction = joint && readWhole(text, first.end + joint[0].length, language)
  if (!fraction || fraction.isShare || fraction.value >= 1) return first
  return {value: first.value + fraction.value, end: fraction.end, isSingle: false}
}

function readDecimal(text: string, at: number, language: string): Read | undefined {
  const whole = readIntegral(text, at, language)
  const mark = whole && point.exec(text.slice(whole.end, whole.end + 4))
  if (!whole || !mark) return whole
  let digits = ''
  let end = whole.end + mark[0].length
  for (; end < text.length; end++) {
    const digit = numerals[text[end]!] ?? (/\d/.test(text[end]!) ? Number(text[end]) : undefined)
    if (digit === undefined) break
    digits += digit
  }
  const scale = myriads[text[end]!]
  const value = whole.value + Number(`0.${digits}`)
  return scale ? {value: value * scale, end: end + 1, isSingle: false} : {value, end, isSingle: false}
}

function describe(text: string, at: number, found: Whole): Measured | undefined {
  const before = text.slice(Math.max(0, at - 8), at)
  if (notBefore.test(before) || notAfter.test(text.slice(found.end))) return undefined
  const unit = findUnit(text, found)
  const sign = minus.exec(before)?.[0] ?? ''
  const isWord = found.isSingle && !/\d/.test(text[at]!)
  if (isWord && sign === '' && !unit && !isCounted(text, at, found.end)) return undefined
  if (/^[A-Za-z]/.test(text.slice(found.end)) && !unit) return undefined
  const start = at - sign.length
  const dozen = dozens.exec(text.slice(found.end, found.end + 3))
  if (dozen)
    return {
      start,
      end: found.end + dozen[0].length,
      least: found.value * 12,
      most: found.value * 12,
      scale: 12,
    }
  const {value: whole, end} =
    unit && isTenth.test(unit.written) ? readTenths(text, found.value, unit.end) : found
  const value = whole * (sign === '' ? 1 : -1)
  return {start, end: Math.max(found.end, end), least: value, most: value, scale: 1, ...(unit ? {unit} : {})}
}

const dozens = /^(?:打(?![击擊开開破])|ダース)/u
const isTenth = /^[成割]$/u
const tenthRest = /^ ?(?:([一二三四五六七八九])(?!分)|(半))/u

/** `七成六` is 76 %, `5割半` 55 %. */
function readTenths(text: string, count: number, end: number): {value: number; end: number} {
  const rest = tenthRest.exec(text.slice(end, end + 3))
  if (!rest) return {value: count * 10, end}
  return {value: count * 10 + (rest[1] ? numerals[rest[1]]! : 5), end: end + rest[0].length}
}

/** True for a numeral that a counter follows, or that stands alone. */
function isCounted(text: string, at: number, end: number): boolean {
  if (notCounted.test(text.slice(at, at + 4))) return false
  if (counters.includes(text[end] ?? ' ')) return true
  return !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[end] ?? ' ')
}

function findUnit(text: string, {end, isShare}: Whole): Measured['unit'] {
  if (isShare) return {start: end, end, name: '%', kind: 'share', written: ''}
  const from = end + /^ ?/.exec(text.slice(end))![0].length
  const tenth = tenths.exec(text.slice(from, from + 3))
  if (tenth) return {start: from, end: from + 1, name: '%', kind: 'share', written: tenth[0]}
  for (const {name, kind, form} of forms) {
    if (text.startsWith(form, from)) return {start: from, end: from + form.length, name, kind, written: form}
  }
  return undefined
}

const forms = unspacedUnits.flatMap(({forms: list, ...row}) =>
  list.split(' ').map((form) => ({...row, form})),
)
