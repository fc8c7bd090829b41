import {readDigits} from './literals.ts'
import {myriads, numerals, tens} from './unspaced-numerals.ts'

/** A number and where it ends. */
export interface Read {
  value: number
  end: number
  /** True where it is one numeral, which may as well be part of a word. */
  isSingle: boolean
}

interface State {
  /** Parts that a numeral for ten thousand or more has closed. */
  terms: {value: number; scale: number}[]
  section: number
  pending: string
  lastUnit: number
  sawZero: boolean
}

const more = /^[多余餘]り?(?=[万萬亿億兆])/u
const literal = /^\d+(?:,\d{3})*(?:\.\d+)?/u

/** A number that begins at a place, of numerals, digits or both: `四百二十三`, `29万1,890`; undefined where none does. */
export function readIntegral(text: string, start: number, language: string): Read | undefined {
  const state: State = {terms: [], section: 0, pending: '', lastUnit: 0, sawZero: false}
  let at = start
  for (; at < text.length; at++) {
    if (at > start && bindsOverSpace(text, at)) continue
    const char = text[at]!
    const digits = literal.exec(text.slice(at, at + 32))?.[0]
    if (digits !== undefined && state.pending === '') {
      const value = readDigits(digits, {decimal: '.'})
      if (value === undefined) return undefined
      state.pending = String(value)
      at += digits.length - 1
    } else if (numerals[char] !== undefined) addDigit(state, char)
    else if (tens[char] !== undefined && !/\..|e/.test(state.pending)) {
      if (!addTens(state, tens[char])) return undefined
    } else if (myriads[char] !== undefined) {
      if (!addMyriad(state, myriads[char])) break
    } else if (at > start && more.test(text.slice(at, at + 3))) at += text[at + 1] === 'り' ? 1 : 0
    else break
  }
  if (at === start) return undefined
  const value = finish(state, language)
  return value === undefined ? undefined : {value, end: at, isSingle: at === start + 1}
}

const isUnit = (char = ''): boolean => tens[char] !== undefined || myriads[char] !== undefined
const isDigit = (char = ''): boolean => numerals[char] !== undefined || /\d/.test(char)

/** True for a space inside a number: `7万 5千 4百`. */
function bindsOverSpace(text: string, at: number): boolean {
  if (text[at] !== ' ') return false
  return isUnit(text[at + 1]) || (isUnit(text[at - 1]) && isDigit(text[at + 1]))
}

function addDigit(state: State, char: string): void {
  const digit = numerals[char]!
  if (digit === 0 && state.pending === '' && (state.section > 0 || state.terms.length > 0))
    state.sawZero = true
  else state.pending += digit
}

function addTens(state: State, unit: number): boolean {
  // `二三十` is twenty or thirty.
  if (state.pending.length > 1 && !/^\d+$/.test(state.pending)) return false
  if (state.pending.length > 1 && unit <= 1000 && Number(state.pending) >= 10 && state.section > 0)
    return false
  if (/^[1-9]{2}$/.test(state.pending) && Number(state.pending[1]) === Number(state.pending[0]) + 1)
    return false
  state.section += (state.pending === '' ? 1 : Number(state.pending)) * unit
  state.pending = ''
  state.lastUnit = unit
  state.sawZero = false
  return true
}

function addMyriad(state: State, unit: number): boolean {
  const own = state.section + Number(state.pending || 0)
  const rest = state.terms.filter(({scale}) => scale >= unit)
  const inner = state.terms.slice(rest.length).reduce((sum, {value}) => sum + value, own)
  const last = state.terms.at(-1)
  if (own === 0 && last?.scale === unit) {
    last.value *= unit
    return true
  }
  if (inner === 0 && (state.terms.length > 0 || rest.length > 0)) return false
  state.terms = [...rest, {value: (inner || 1) * unit, scale: unit}]
  state.section = 0
  state.pending = ''
  state.lastUnit = unit
  state.sawZero = false
  return true
}

function finish(state: State, language: string): number | undefined {
  const total = state.terms.reduce((sum, {value}) => sum + value, 0) + state.section
  if (state.pending === '') return total
  const rest = Number(state.pending)
  // `二百五` is 250, `二百零五` 205.
  const isShort = language === 'zh' && /^\d$/.test(state.pending) && !state.sawZero && state.lastUnit >= 100
  const worth = isShort ? (rest * state.lastUnit) / 10 : rest
  return total > 0 && worth >= (state.lastUnit || Number.POSITIVE_INFINITY) ? undefined : total + worth
}
