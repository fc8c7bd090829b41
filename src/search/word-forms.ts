/**
 * How words are laid down for searching and asked for, the same in a build and in a browser. Pagefind itself ignores case
 * and accents, finds every word that begins as the one asked for, and knows one language a site; what is here makes up for
 * endings, for articles that grow onto words, for writing without spaces and for places with two names, in any language.
 */
import {placeName} from './place-names.ts'

/** Letters that an accent has become part of, and what they are written as without it. */
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ة: 'ه',
  ى: 'ي',
  ک: 'ك',
  ی: 'ي',
  ـ: '',
}
const writtenOut = new RegExp(`[${Object.keys(WRITTEN_OUT).join('')}]`, 'g')

/** A word in lower case and without accents and vowel signs: `Häfen` → `hafen`. */
export function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(writtenOut, (letter) => WRITTEN_OUT[letter]!)
}

/** The words of a text: letters and digits, with apostrophes inside. */
export const wordsOf = (text: string): string[] =>
  text.match(/[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu) ?? []

/** Letters dropped from the end of a word by its length: what is left begins all its forms in nearly all languages. */
const CUTS = [0, 0, 0, 0, 1, 1, 2, 2]
const LONG_CUT = 3

/**
 * The beginning that the forms of a word share, by its length alone: truncation finds as much as stemmers do where words
 * end in cases and persons (McNamee, Nicholas, Mayfield 2008), and needs no table a language. Folded in and out.
 */
export function beginningOf(word: string): string {
  const cut = word.endsWith('ies') ? LONG_CUT : (CUTS[word.length] ?? LONG_CUT)
  return word.slice(0, word.length - cut)
}

/** Signs of scripts that put no space between words. */
const unspaced =
  '[ー\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]'
/** A sign with the marks on it. */
const sign = `(?!\\p{M})${unspaced}\\p{M}*`
const signs = new RegExp(sign, 'gu')
const spaceBesideSign = new RegExp(`\\s(?=${unspaced})|(?<=${unspaced})\\s`, 'gu')
const addedSpace = new RegExp(` (?=${unspaced})|(?<=${unspaced}) `, 'gu')
const onlySigns = new RegExp(`^(?:${sign}){2,}$`, 'u')

/** A text with space around each sign of a script that has none, so that any run of signs in it can be found. */
export function spaceOut(text: string): string {
  // Space that was there is told apart from what is added, to be there again when the text is shown.
  return text.replace(spaceBesideSign, '\u00a0').replace(signs, ' $& ').replace(/ {2,}/g, ' ').trim()
}

/** The text that was spaced out. */
export const closeUp = (text: string): string => text.replace(addedSpace, '').replaceAll('\u00a0', ' ')

/** Articles and small words that Arabic and Hebrew write as one with what they stand before, and what is left after them. */
const arabic = /^(?:[وف]?[بكل]?ال|[وف]?لل|[وفبكل])(?=\p{Script=Arabic}{3})/u
const hebrew = /^[והבלמשכ]{1,2}(?=\p{Script=Hebrew}{3})/u
const arabicArticle = /^(?:[وف]?[بكل]?ال|[وف]?لل)(?=\p{Script=Arabic}{3})/u

/** What a word is compared as: folded, by the name of its place, and without what grew onto its front. */
export function formsOf(word: string): string[] {
  const folded = fold(word)
  const name = placeName(folded)
  const bare = folded.replace(arabic, '').replace(hebrew, '')
  return [...(name === undefined ? [folded] : [name, folded]), ...(bare === folded ? [] : [bare])]
}

/** Further words under which a text is to be found: those that no beginning of its own words would lead to. */
export function furtherForms(text: string): string[] {
  const words = new Set(wordsOf(text))
  const plain = new Set([...words].map((word) => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()))
  const forms = new Set([...words].flatMap(formsOf))
  return [...forms].filter((form) => !plain.has(form)).sort()
}

/** A question as it is asked of the index. */
export interface Question {
  /** Words as they were typed, folded. */
  exact: string
  /** Beginnings of words; the same as `exact` where nothing is to be cut. */
  loose: string
  /** The words that are asked for, each as {@linkcode formsOf} has it. */
  words: string[]
  /** What was asked for sign by sign, as it was typed. */
  phrase?: string
}

/** What to ask the index for. A run of signs of a script without spaces is asked for as it stands. */
export function readQuestion(typed: string): Question {
  const text = typed.trim()
  if (onlySigns.test(text)) {
    const phrase = `"${spaceOut(text)}"`
    return {exact: phrase, loose: phrase, words: [], phrase: text}
  }
  if (/^".+"$/.test(text))
    return {exact: text, loose: text, words: wordsOf(text).map(fold), phrase: text.slice(1, -1)}
  const words = wordsOf(text).map((word) => {
    const folded = fold(word).replace(arabicArticle, '')
    return placeName(folded) ?? folded
  })
  return {
    exact: spaceOut(words.join(' ')),
    loose: spaceOut(words.map(beginningOf).join(' ')),
    words,
  }
}

/** Letters by which a form of a word may be longer or shorter than the word asked for. */
const MOST_ENDING = 4

/** True where a word is a form of the one asked for: one begins as the other, and they end much alike. Both folded. */
export function isFormOf(word: string, asked: string): boolean {
  if (word.startsWith(asked)) return true
  return word.startsWith(beginningOf(asked)) && Math.abs(word.length - asked.length) <= MOST_ENDING
}
