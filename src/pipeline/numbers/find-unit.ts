import {byLanguage} from '../../languages/languages.ts'
import type {Span} from '../types.ts'
import {currencyCodes, currencySigns, kindOf, signPrefixes, type UnitKind} from './unit-table.ts'

/** What a number measures. */
export interface Unit extends Span {
  /** What makes two units the same: a sign or a short name, `US$`, `km/h`, `$/barrel`. */
  name: string
  kind: UnitKind
  /** As it stands in the text. */
  written: string
}

/** Characters after a number among which its unit stands. */
const REACH = 40
/** Characters before a number among which its currency stands. */
const REACH_BEFORE = 12
/** Letters of the longest ending of a form that takes endings. */
const LONGEST_ENDING = 6

interface Form {
  name: string
  form: string
}

const unitsOf = byLanguage('units')
const formsOf = new Map<string, ReadonlyMap<string, readonly Form[]>>()

/** Every form of every unit of a language and of all, by its first letter. */
function formsFrom(language: string): ReadonlyMap<string, readonly Form[]> {
  const known = formsOf.get(language)
  if (known) return known
  const tables = [unitsOf.mul, unitsOf[language] ?? unitsOf.en]
  const all = tables.flatMap((table) =>
    Object.entries(table ?? {}).flatMap(([name, forms]) => forms.map((form): Form => ({name, form}))),
  )
  const made = Map.groupBy(all, ({form}) => form[0]!)
  formsOf.set(language, made)
  return made
}

const signPattern = new RegExp(`(?<![\\p{L}\\p{N}])(\\p{L}{0,3}) ?([${currencySigns}]) ?$`, 'u')
const codePattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(${Object.keys(currencyCodes)
    .map((code) => code.replace('.', '\\.'))
    .join('|')}) ?$`,
  'iu',
)

/** The currency that stands before an amount: `A$`, `€ `, `USD `. */
export function findCurrencyBefore(text: string, start: number): Unit | undefined {
  const before = text.slice(Math.max(0, start - REACH_BEFORE), start)
  const sign = signPattern.exec(before)
  if (sign) {
    const [whole, letters = '', symbol = ''] = sign
    // `the $5`: letters parted from the sign belong to the sentence.
    const prefix = whole.startsWith(`${letters}${symbol}`) ? letters : ''
    const from =
      start -
      whole.length +
      (whole.length - whole.trimStart().length) +
      (prefix === '' ? letters.length + (whole[letters.length] === ' ' ? 1 : 0) : 0)
    const written = text.slice(from, start).trim()
    const plain = symbol === '￥' ? '¥' : symbol
    const name =
      prefix === '' ? plain : symbol === '$' ? (signPrefixes[prefix.toLowerCase()] ?? written) : written
    return {start: from, end: start, kind: 'money', name, written}
  }
  const code = codePattern.exec(before)
  // Small letters are a word of the sentence, but for the names that are written so.
  if (!code || (code[1] === code[1]!.toLowerCase() && !/^(?:rs\.?|kr|rmb|usd|eur)$/.test(code[1]!)))
    return undefined
  const from = start - code[0].length
  return {
    start: from,
    end: start,
    kind: 'money',
    name: currencyCodes[code[1]!.toLowerCase()]!,
    written: code[1]!,
  }
}

const gapPattern = /^\.?(?:[ \u00A0\u202F]|[-\u2010\u2011])?/u
/** Words between a scale and its unit: `3 milliards d’euros`. */
const linkPattern = /^(?:de |di |d['’]|dos |van |z )/u

/** The unit that stands right after a number. */
export function findUnitAfter(text: string, end: number, language: string): Unit | undefined {
  const rest = text.slice(end, end + REACH).toLowerCase()
  const gap = gapPattern.exec(rest)![0].length
  const link = gap > 0 ? (linkPattern.exec(rest.slice(gap))?.[0].length ?? 0) : 0
  const found =
    longestForm(rest, gap + link, language) ?? (link > 0 ? longestForm(rest, gap, language) : undefined)
  // A capital letter alone is no unit: `10 G`, `5 M`.
  if (!found || (found.length === 1 && /\p{Lu}/u.test(text[end + found.at]!))) return undefined
  const span = {start: end + found.at, end: end + found.at + found.length}
  return withPer(text, {
    ...span,
    name: found.name,
    kind: kindOf(found.name),
    written: text.slice(span.start, span.end),
  })
}

function longestForm(rest: string, at: number, language: string) {
  let best: (Form & {at: number; length: number}) | undefined
  for (const {name, form} of formsFrom(language).get(rest[at]!) ?? []) {
    if (form.length <= (best?.length ?? 0) || !rest.startsWith(form, at)) continue
    // Turkish adds its cases to the word.
    const mayEnd = language === 'tr' && form.length > 2 ? LONGEST_ENDING : 0
    const ending = /\p{L}$/u.test(form) ? /^\p{L}*/u.exec(rest.slice(at + form.length))![0].length : 0
    if (ending <= mayEnd) best = {name, form, at, length: form.length + ending}
  }
  return best
}

const perSlash = /^\/(?:\p{L}{1,12}[²³]?)/u
const perWord =
  /^ (?:per|pro|par|por) (?!cent|ciento)(\p{L}{2,20})|^ an? (share|barrel|year|month|week|day|night|hour|head|piece|pound|ounce|ton|tonne|gallon|litre|liter|bottle|ticket)(?!\p{L})/iu

/** A unit with what it is counted for: `$ per barrel`, `l/km`. */
function withPer(text: string, unit: Unit): Unit {
  const rest = text.slice(unit.end, unit.end + REACH)
  const slash = perSlash.exec(rest)
  if (slash) return extend(unit, slash[0].length, `${unit.name}${slash[0].toLowerCase()}`, text)
  const word = perWord.exec(rest)
  return word
    ? extend(unit, word[0].length, `${unit.name}/${(word[1] ?? word[2])!.toLowerCase()}`, text)
    : unit
}

/** The same for a currency that stood before its amount: `$40 per barrel`. */
export function perAfter(text: string, unit: Unit, end: number): Unit {
  const {name} = withPer(text, {...unit, end})
  return {...unit, name}
}

const extend = (unit: Unit, length: number, name: string, text: string): Unit => ({
  ...unit,
  end: unit.end + length,
  name,
  written: text.slice(unit.start, unit.end + length),
})
