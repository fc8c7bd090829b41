import {byLanguage, inAllLanguages} from '../../languages/languages.ts'
import {functionWords} from '../text/function-words.ts'
import {plainWords} from '../text/plain-words.ts'
import type {Token} from './tokens.ts'

const bodies = new Set(inAllLanguages('bodies'))
const nameParticles = new Set(inAllLanguages('nameParticles'))
const personTitles = new Set(inAllLanguages('personTitles'))
const weekdays = byLanguage('weekdays')
const months = byLanguage('months')
const notSpeakers = new Set([
  ...inAllLanguages('notSpeakers'),
  // Where these have a capital, they are no names either.
  ...[weekdays.en, weekdays.de, months.en].flatMap((names) => names!.map(([name]) => name!)),
])

/** A run of tokens, half-open. */
export interface Run {
  from: number
  to: number
}

export const isName = (token: Token | undefined): boolean =>
  token?.kind === 'word' && isCapital(token.text) && !notSpeakers.has(token.text.toLowerCase())

/** True for a word with a capital; most are told by their first code alone. */
function isCapital(text: string): boolean {
  const code = text.charCodeAt(0)
  if (code < 128) return code >= 65 && code <= 90
  return /^\p{Lu}/u.test(text)
}

export const isParticle = (token: Token | undefined): boolean =>
  token?.kind === 'word' && nameParticles.has(token.text)
const isNamePart = (token: Token | undefined): boolean => isName(token) || isParticle(token)
const goesOn = (token: Token | undefined): boolean => isName(token) && !token!.owns

const smallWords = new Map(
  Object.entries(byLanguage('smallWords')).map(([language, words]) => [
    language,
    new Set(words.flatMap(plainWords)),
  ]),
)

/** True for a word that the language's grammar needs. What is one elsewhere may be a name: `Don`, `Dan`. */
export const isFunctionWord = ({text}: Token, language: string): boolean => isSmallWord(text, language)

/** {@linkcode isFunctionWord} for a word that is no token. */
export const isSmallWord = (text: string, language: string): boolean =>
  (smallWords.get(language) ?? functionWords).has(plainWords(text)[0] ?? '')

/** True for `Mayor`, `Dr.` and the like. */
export const isTitle = ({text}: Token): boolean => personTitles.has(text.toLowerCase().replace('.', ''))

/** True for the last word of the name of an office, a firm or a place rather than of a person. */
export const isBody = ({text}: Token): boolean =>
  bodies.has(text.toLowerCase()) ||
  (/^[\p{Lu}.]{2,}$/u.test(text) && text.length < 7 && !/^\p{Lu}\.$/u.test(text))

/** The name that begins at a token. */
export function runFrom(tokens: readonly Token[], from: number): Run {
  let to = from + 1
  while (
    !tokens[to - 1]!.owns &&
    (isName(tokens[to]) || (isParticle(tokens[to]) && isNamePart(tokens[to + 1])))
  )
    to++
  return {from, to}
}

/** The name that ends with a token. */
export function runTo(tokens: readonly Token[], end: number): Run {
  let from = end
  while (goesOn(tokens[from - 1]) || (isParticle(tokens[from - 1]) && isNamePart(tokens[from - 2]))) from--
  return {from, to: end + 1}
}
