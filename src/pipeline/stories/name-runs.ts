import {byLanguage, inAllLanguages} from '../../languages/languages.ts'
import {readWords, SHAPE, type Words} from '../text/word-tokens.ts'
import {capitalisesNouns, looksLikeName} from './german-names.ts'

/** A run of words, half-open. */
export interface WordRun {
  from: number
  to: number
}

/** Words that only frame a name, and those that name no one: by hash, of one language. */
interface Frames {
  small: ReadonlySet<number>
  unnamed: ReadonlySet<number>
}

const smallWords = byLanguage('smallWords')
const leaningOpeners = byLanguage('leaningOpeners')
const numbers = byLanguage('numbers')
const months = byLanguage('months')
const weekdays = byLanguage('weekdays')

const titles = new Set(readWords(inAllLanguages('personTitles').join(' ')).keys)
const framesOf = new Map<string, Frames>()

/** Where the run of capitalised words ends that begins at a word, initials with their stops included. */
export function capitalRunEnd(text: string, words: Words, start: number): number {
  let end = start + 1
  if (!isCapital(words, start)) return end
  while (end < words.length && isCapital(words, end) && adjoins(text, words, end)) end++
  return end
}

/** The name in a run of capitalised words, without articles, titles and initials at its ends; undefined for none. */
export function nameIn(text: string, words: Words, run: WordRun, language: string): WordRun | undefined {
  const {small, unnamed} = readFrames(language)
  let {from, to} = run
  while (from < to && (small.has(words.keys[from]!) || titles.has(words.keys[from]!))) from++
  while (to > from && (small.has(words.keys[to - 1]!) || isLetter(words, to - 1))) to--
  const all = Array.from({length: to - from}, (_, index) => from + index)
  if (all.every((word) => unnamed.has(words.keys[word]!) || isLetter(words, word))) return undefined
  if (!capitalisesNouns(language)) return {from, to}
  return all.every((word) => looksLikeName(text, words, word)) ? {from, to} : undefined
}

/** True for an article, preposition or other small word of the language. */
export const isSmall = (words: Words, word: number, language: string): boolean =>
  readFrames(language).small.has(words.keys[word]!)

function readFrames(language: string): Frames {
  const known = framesOf.get(language)
  if (known) return known
  const small = readKeys([...(smallWords[language] ?? []), ...(leaningOpeners[language] ?? [])])
  const calendar = [...(months[language] ?? []), ...(weekdays[language] ?? [])].flat()
  const unnamed = readKeys([...Object.keys(numbers[language]?.cardinals ?? {}), ...calendar])
  const frames = {small, unnamed: new Set([...small, ...unnamed])}
  framesOf.set(language, frames)
  return frames
}

const readKeys = (words: readonly string[]): ReadonlySet<number> => new Set(readWords(words.join(' ')).keys)

const isCapital = (words: Words, word: number): boolean => (words.shapes[word]! & SHAPE.capital) !== 0
const isLetter = (words: Words, word: number): boolean => words.ends[word]! - words.starts[word]! === 1

/** True for a word one space behind the one before it, or behind the stop of an initial. */
function adjoins(text: string, words: Words, word: number): boolean {
  const gap = words.starts[word]! - words.ends[word - 1]!
  return gap === 1 ? text[words.ends[word - 1]!] === ' ' : gap === 2 && isInitial(text, words, word - 1)
}

const isInitial = (text: string, words: Words, word: number): boolean =>
  isLetter(words, word) && text[words.ends[word]!] === '.'
