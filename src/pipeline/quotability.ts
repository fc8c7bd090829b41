import {plainWords} from './plain-words.ts'
import {readerAddress} from './reader-address.ts'
import {leaningOpeners} from './sentence-openers.ts'
import type {Sentence} from './types.ts'

/** Words of the shortest sentence that says something by itself. */
const FEWEST_WORDS = 5
/** Words of the longest sentence a reader takes in as one claim. */
const MOST_WORDS = 60
/** Words within which a leaning opener must stand. */
const LONGEST_OPENER = 4

/** Marks that end a statement, with the quotes and brackets that may close after them. A question is none. */
const ending = /[.!。！।]["'’”»“)\]」』]*$/u
/** The mark of a text that was cut. */
const cut = /(?:\.\.\.|…\.?|\[…\])["'’”»“)\]」』]*$/u
const lowerCase = /^["'‘“«„([]*\p{Ll}/u

const pairs: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['«', '»'],
  ['(', ')'],
  ['[', ']'],
  ['「', '」'],
]

const readerPhrases = readerAddress.map((phrase) => ` ${plainWords(phrase).join(' ')} `)
const openers = new Map(
  Object.entries(leaningOpeners).map(([language, phrases]) => [
    language,
    new Set(phrases.map((phrase) => plainWords(phrase).join(' '))),
  ]),
)

/** True for a sentence that may stand in a briefing by itself or after the one before it: whole, and a report. */
export function isQuotable({text, passage, damaged}: Sentence): boolean {
  if (damaged || passage === 'headline' || passage === 'subheading') return false
  if (!ending.test(text) || cut.test(text) || lowerCase.test(text) || !isBalanced(text)) return false
  const words = plainWords(text)
  if (words.length < FEWEST_WORDS || words.length > MOST_WORDS) return false
  const line = ` ${words.join(' ')} `
  return !readerPhrases.some((phrase) => line.includes(phrase))
}

/** True for a sentence whose opening points back at the one before it: `He said …`, `But …`. */
export function leansBack(text: string, language: string): boolean {
  const known = openers.get(language)
  if (!known) return false
  const words = plainWords(text.slice(0, 80)).slice(0, LONGEST_OPENER)
  return words.some((_, index) => known.has(words.slice(0, index + 1).join(' ')))
}

/** True for the weaker stuff that serves when a story has nothing better: whole words that somebody wrote. */
export function isPrintable({text, passage, damaged}: Sentence): boolean {
  return !damaged && passage !== 'headline' && passage !== 'subheading' && plainWords(text).length > 1
}

/** True when every quote and bracket that opens in the text closes in it. */
function isBalanced(text: string): boolean {
  if (count(text, '"') % 2 !== 0 || !closesSingleMarks(text)) return false
  // German closes with the mark that opens in English.
  if (text.includes('„')) return count(text, '„') <= count(text, '“') + count(text, '”')
  return pairs.every(([open, close]) => count(text, open) === count(text, close))
}

/** Single marks double as apostrophes: only one before a word opens, only one after punctuation surely closes. */
function closesSingleMarks(text: string): boolean {
  const opened = text.match(/(?<![\p{L}\p{N}])['‘](?=[\p{L}\p{N}])/gu)?.length ?? 0
  if (opened === 0) return !/[.,!?]['’](?![\p{L}\p{N}])/u.test(text)
  const closed = text.match(/(?<=[\p{L}\p{N}\p{P}])['’](?![\p{L}\p{N}])/gu)?.length ?? 0
  return closed >= opened
}

const count = (text: string, mark: string): number => text.split(mark).length - 1
