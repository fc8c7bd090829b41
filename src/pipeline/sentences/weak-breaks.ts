import {findRules, type LanguageRules} from './language-rules.ts'

/** Letters of a word that is written out, so that its full stop ends the sentence: before a number, before a small letter. */
const writtenOut = 4
const surelyWrittenOut = 6

/** Characters looked at before and behind a stop. */
const reach = 40

/** Characters of what makes a sentence on either side of such a stop. */
const shortest = 12

const stops = ['.', '…']

const stopBefore = /(?<!\p{L})(\p{L}{1,24})[\p{Pe}\p{Pf}"']{0,2}[.…]$/u
/** Three dots more behind a full stop: words were left out between two sentences. */
const spacedDots = /^\. \. \. ["“«„‘(]?\p{Lu}/u
const note = /^(?:\d{1,3}|(?:\[\d{1,3}\])+)\s+(?=["“«(]?\p{Lu})/u

/**
 * Places where a sentence begins although Unicode parts none: before a number (`… closed. 81 people`), before dots that
 * lead in, before an article in small letters, behind the number of a note (`at large.[7] This`).
 */
export function findWeakBreaks(text: string, language: string): number[] {
  const places: number[] = []
  const rules = findRules(language)
  for (const sign of stops) {
    for (let at = text.indexOf(sign, 1); at > 0 && at + 2 < text.length; at = text.indexOf(sign, at + 1)) {
      const place = placeAfter(text, at, rules)
      if (place !== undefined) places.push(place)
    }
  }
  return places
}

function placeAfter(text: string, stop: number, rules: LanguageRules): number | undefined {
  const next = text.charCodeAt(stop + 1)
  if (next === 46 || next === 0x2026) return undefined
  if (next === 91 || (isDigit(next) && !isDigit(text.charCodeAt(stop - 1)))) return placeAfterNote(text, stop)
  let at = stop + 1
  while (at < text.length && isClosing(text.charCodeAt(at))) at++
  if (!isSpace(text.charCodeAt(at))) return undefined
  while (isSpace(text.charCodeAt(at))) at++
  const afterDots = text[stop] === '…' || text[stop - 1] === '.'
  if (!afterDots && isPlainCapital(text.charCodeAt(at))) return undefined
  return opens(text, stop, at, rules) ? at : undefined
}

/** Most stops have one of these after them: the place is known already. */
const isPlainCapital = (code: number): boolean => code >= 65 && code <= 90

const isDigit = (code: number): boolean => code >= 48 && code <= 57

const isSpace = (code: number): boolean => code === 32 || code === 0xa0

const isClosing = (code: number): boolean =>
  code === 0x22 || code === 0x27 || code === 41 || code === 0x201d || code === 0x2019 || code === 0xbb

function opens(text: string, stop: number, at: number, rules: LanguageRules): boolean {
  const after = text.slice(at, at + reach)
  if (text[stop] === '…' || text[stop - 1] === '.') return opensAfterDots(text, stop, after)
  if (spacedDots.test(after)) return /\p{L}/u.test(text[stop - 1]!)
  const isDots = /^(?:\.\.\.|…)\s?\p{L}/u.test(after)
  if (!isDots && !/^[\d\p{Ll}]/u.test(after)) return false
  if (stop < shortest || text.length - at < shortest) return false
  const word = stopBefore.exec(text.slice(Math.max(0, stop - reach), stop + 1))?.[1] ?? ''
  if (isDots) return word.length >= writtenOut
  const isNumber = /^\d/.test(after)
  const first = isSpace(text.charCodeAt(stop + 1)) ? (/^\p{L}+(?=\s)/u.exec(after)?.[0] ?? '') : ''
  if (!isNumber && (first.length < 2 || !rules.openers.has(first))) return false
  const isSmall = isNumber && rules.openers.has(word)
  if (!isSmall && word.length < (isNumber ? writtenOut : surelyWrittenOut)) return false
  return /^\p{Ll}+$/u.test(word) && !rules.abbreviations.has(word)
}

/** After dots that end a sentence a capital opens the next. */
function opensAfterDots(text: string, stop: number, after: string): boolean {
  const from = text[stop] === '…' ? stop : stop - 2
  return /[\p{L}\p{N}]/u.test(text[from - 1] ?? '') && /^["“«„‘(]?\p{Lu}/u.test(after)
}

function placeAfterNote(text: string, stop: number): number | undefined {
  const isBare = text[stop + 1] !== '['
  const before = text.slice(Math.max(0, stop - writtenOut), stop)
  if (!(isBare ? /(?:\p{Ll}{4}|[)”"])$/u : /[\p{L}\p{N})”"]$/u).test(before)) return undefined
  const found = note.exec(text.slice(stop + 1, stop + 1 + reach))
  return found ? stop + 1 + found[0].length : undefined
}
