import type {CountedClass} from '../../languages/counted.ts'
import {inAllLanguages, languages} from '../../languages/languages.ts'
import {findNumbers, type NumberMention} from '../numbers/find-numbers.ts'
import {functionWords} from '../text/function-words.ts'
import type {Span} from '../types.ts'
import {countsPeople, maySuffer, nameSubject} from './figure-words.ts'
import {findFate, type Word} from './find-fate.ts'
import {isOfDate, isYearOrAge, type Neighbours} from './uncounted-numbers.ts'

/** A quantity a sentence states, with what is counted and what became of it. */
export interface FigureMention extends Omit<NumberMention, 'unit'> {
  /** What makes two figures comparable: the class of what is counted, and what became of it. */
  key: string
  /** What became of those counted; empty when the sentence does not say. */
  fate: string
  /** True for money, lengths and shares; false for things counted. */
  isMeasure: boolean
  /** Whose, as written: `Russian` drones. */
  side: string
  /** The noun counted, in lower case; empty for a measure or where none stands. */
  noun: string
  unit: string
  /** What is counted and what became of it; empty where only the words around the number can say it. */
  subject: string
  /** The words right before the number and right after it, up to the next number. */
  around: readonly [readonly Word[], readonly Word[]]
  /** From the number to the last of these words. */
  extent: Span
}

/** What is counted is more than one. */
const FEWEST_COUNTED = 2
/** Words before and after a number among which stands what it measures. */
const WORDS_BEFORE = 8
const WORDS_AFTER = 6
/** Words after a number among which the noun it counts stands. */
const NOUN_REACH = 4

/** Part of a whole that another number gives: `27 of them`. */
const partOfThese = new RegExp(`^ (?:${inAllLanguages('partOfThese').join('|')})(?!\\p{L})`, 'iu')
const partOfNumber = new RegExp(`^ (?:${inAllLanguages('partOfNumber').join('|')}) $`, 'iu')
const wordPattern = /[\p{L}\p{M}][\p{L}\p{M}\p{N}'’-]*/gu

/** The figures of a sentence: numbers with a unit, or with a noun or fate that the tables know. */
export function findFigures(text: string, language: string): FigureMention[] {
  // What was before a change is not what is.
  const numbers = findNumbers(text, language).filter(({change}) => change !== 'before')
  return numbers.flatMap((number, index) => {
    const previous = numbers[index - 1]
    const next = numbers[index + 1]
    if (partOfThese.test(text.slice(number.end))) return []
    if (previous && partOfNumber.test(text.slice(previous.end, number.start))) return []
    const isPart = next !== undefined && partOfNumber.test(text.slice(number.end, next.start))
    const after = readWords(
      text,
      isPart ? next.end : number.end,
      (isPart ? numbers[index + 2] : next)?.start ?? text.length,
    )
    const before = readWords(text, previous?.end ?? 0, number.start)
    if (isOfDate(text, number, {before, after}, language)) return []
    return describe(text, number, {before, after}, language) ?? []
  })
}

function readWords(text: string, from: number, to: number): Word[] {
  return [...text.slice(from, to).matchAll(wordPattern)].map((match) => {
    const start = from + match.index
    return {start, end: start + match[0].length, text: match[0], lower: match[0].toLowerCase()}
  })
}

function describe(
  text: string,
  number: NumberMention,
  {before, after}: Neighbours,
  language: string,
): FigureMention | undefined {
  const {unit} = number
  const next = unit ? undefined : findNoun(text, number, after, language)
  const found = findFate(text, before, after, language)
  const cue = found && maySuffer(found.id, unit, next?.class) ? found : undefined
  // What comes after `14 wounded` is not what is counted.
  const noun = next && cue && cue.start > number.end && next.word.start > cue.end ? undefined : next
  if (!unit && !noun && !(cue && countsPeople.has(cue.id) && isBare(text, number, cue, {before, after})))
    return undefined
  if (!unit && !noun && isYearOrAge(text, number)) return undefined
  // One is an example, not a count.
  if (!unit && number.high < FEWEST_COUNTED) return undefined
  const spans: readonly Span[] = [
    number,
    ...(unit ? [unit] : []),
    ...(noun ? [noun.word] : []),
    ...(cue ? [cue] : []),
  ]
  return {
    ...number,
    key: `${unit?.name ?? noun?.class ?? 'people'} ${cue?.id ?? ''}`.trim(),
    fate: cue?.id ?? '',
    isMeasure: unit !== undefined,
    side: noun?.side ?? '',
    noun: noun?.word.lower ?? '',
    unit: unit?.name ?? noun?.word.text ?? '',
    subject: nameSubject(noun, unit, cue && {id: cue.id, written: text.slice(cue.start, cue.end), language}),
    around: [before.slice(-WORDS_BEFORE), after.slice(0, WORDS_AFTER)],
    extent: {start: Math.min(...spans.map(({start}) => start)), end: Math.max(...spans.map(({end}) => end))},
  }
}

/** True for a number that counts people without saying so: `14 others were wounded`, `the death toll rose to 41`. */
function isBare(text: string, number: Span, cue: Span, {before, after}: Neighbours): boolean {
  const between =
    cue.start > number.end
      ? after.filter(({end}) => end <= cue.start)
      : before.filter(({start}) => start >= cue.end)
  const [from, to] = cue.start > number.end ? [number.end, cue.start] : [cue.end, number.start]
  if (/[,;:.()]/u.test(text.slice(from, to))) return false
  if (!between.every(({lower}) => linkingWords.has(lower) || functionWords.has(lower))) return false
  const next = after[0]
  if (cue.start > number.end || !next || /[,;:.()]/.test(text.slice(number.end, next.start))) return true
  return linkingWords.has(next.lower) || functionWords.has(next.lower)
}

const nounLinks = new Set(inAllLanguages('nounLinks'))
const linkingWords = new Set(inAllLanguages('linkingWords'))

/** Letters of a stem by which it is looked up: the shortest has more. */
const KEY = 2

/** Of two classes that know a word, the earlier has it. */
const classes: readonly CountedClass[] = [
  'soldiers',
  'children',
  'people',
  'drones',
  'missiles',
  'buildings',
  'shells',
  'tanks',
  'aircraft',
]

/** Stems of the nouns that are counted, by their first letters. */
const stemsFrom = Map.groupBy(
  classes.flatMap((name) =>
    languages.flatMap(({countedNouns}) => countedNouns?.[name]?.map((stem) => ({class: name, stem})) ?? []),
  ),
  ({stem}) => stem.slice(0, KEY),
)

function findNoun(text: string, number: NumberMention, after: readonly Word[], language: string) {
  const side: string[] = []
  for (const word of after.slice(0, NOUN_REACH)) {
    if (/[,;:.()“”"«»]/u.test(text.slice(number.end, word.start))) return undefined
    if (functionWords.has(word.lower) && !nounLinks.has(word.lower)) return undefined
    const found = stemsFrom
      .get(word.lower.slice(0, KEY))
      ?.find(({stem}) => startsNoun(word.lower, stem, language))
    if (found) return {word, class: found.class, side: side.join(' ')}
    if (/^\p{Lu}/u.test(word.text)) side.push(word.text)
  }
  return undefined
}

/** A short stem must be nearly the whole word: `men` counts, `mention` does not. */
const ENDING = 4
/** Endings of plurals in English, where `homers` are no homes, and the stems that are plurals. */
const englishEndings: ReadonlySet<string> = new Set(['es', 'ies', 'n', 'ren', 's'])
const englishPlurals: ReadonlySet<string> = new Set(['aircraft', 'men', 'people', 'women'])

function startsNoun(word: string, stem: string, language: string): boolean {
  if (!word.startsWith(stem)) return false
  if (language === 'en') return englishPlurals.has(word) || englishEndings.has(word.slice(stem.length))
  return stem.length > ENDING + 1 || word.length - stem.length <= ENDING - 1
}
