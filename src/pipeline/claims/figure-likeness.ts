import {byLanguage, inAllLanguages} from '../../languages/languages.ts'
import {isSaying} from '../people/is-saying.ts'
import {functionWords} from '../text/function-words.ts'
import {plainWords} from '../text/plain-words.ts'
import type {Word} from './find-fate.ts'
import type {FigureMention} from './find-figures.ts'

/** Words before a noun that may belong to it: `consumer price` index. */
const MOST_MODIFIERS = 2
const writesCompounds = byLanguage('writesCompounds')
const anybody = new RegExp(`^(?:${inAllLanguages('anybody').join('|')}|$)`, 'u')

const setsOf = (table: Readonly<Record<string, readonly string[]>>) =>
  new Map(Object.entries(table).map(([language, words]) => [language, new Set(words)]))
const nouns = setsOf(byLanguage('measuredNouns'))
const heads = setsOf(byLanguage('measuringHeads'))
/** Words that say how a measure moved, not what it is of. */
const moves: ReadonlySet<string> = new Set(inAllLanguages('turningWords').flatMap(plainWords))

/** True for figures that count the same kind of thing on the same side. */
export function countAlike(one: FigureMention, other: FigureMention): boolean {
  if (one.key !== other.key) return false
  if (one.side !== other.side && one.side !== '' && other.side !== '') return false
  if (one.noun === other.noun || one.isMeasure || !one.key.startsWith('people')) return true
  // Two of three people are women: only the same amount of both can be the same people.
  return (anybody.test(one.noun) || anybody.test(other.noun)) && (agree(one, other) || isSameNoun(one, other))
}

/** True when some amount fits the words of both. */
export const agree = (one: FigureMention, other: FigureMention): boolean =>
  Math.max(one.low, other.low) <= Math.min(one.high, other.high)

const isSameNoun = (one: FigureMention, other: FigureMention): boolean =>
  anybody.test(one.noun) && anybody.test(other.noun)

/** The words beside both numbers, the same in both, that say what is measured; undefined where none do. */
export function sharedPhrase(
  one: FigureMention,
  other: FigureMention,
  language: string,
): readonly Word[] | undefined {
  const theirs = other.around.flatMap((words) => phrasesIn(words, language))
  const ours = one.around.flatMap((words) => phrasesIn(words, language))
  const written = new Set(theirs.map(write))
  return ours
    .filter((phrase) => written.has(write(phrase)))
    .sort((a, b) => b.length - a.length || a[0]!.start - b[0]!.start)[0]
}

const write = (phrase: readonly Word[]): string => phrase.map(({lower}) => lower).join(' ')

/** The nouns of a measure among some words, each with the words before it. */
function phrasesIn(words: readonly Word[], language: string): (readonly Word[])[] {
  return words.flatMap(({lower}, at) => {
    const isWhole = isNoun(lower, language)
    if (!isWhole && !isHead(lower, language)) return []
    // In `budget deficit` the deficit is measured.
    const next = words[at + 1]
    if (next && adjoins(words, at + 1) && isMeasure(next.lower, language)) return []
    let from = at
    while (from > at - MOST_MODIFIERS && modifies(words, from - 1, language)) from--
    const lengths = Array.from({length: at - from + 1}, (_, less) => words.slice(from + less, at + 1))
    return lengths.filter((phrase) => isWhole || phrase.length > 1)
  })
}

function isNoun(word: string, language: string): boolean {
  const known = nouns.get(language)
  if (!known || known.has(word)) return known !== undefined
  if (!writesCompounds[language]) return false
  return [...known, ...(heads.get(language) ?? [])].some((noun) => word.endsWith(noun))
}

const isHead = (word: string, language: string): boolean => heads.get(language)?.has(word) ?? false
const isMeasure = (word: string, language: string): boolean =>
  isNoun(word, language) || isHead(word, language)
const adjoins = (words: readonly Word[], at: number): boolean => words[at]!.start - words[at - 1]!.end === 1

/** True for a word right before the next that is neither grammar, nor a verb the tables know, nor a name. */
function modifies(words: readonly Word[], at: number, language: string): boolean {
  const word = words[at]
  if (!word || !adjoins(words, at + 1)) return false
  if (language !== 'de' && word.start > 0 && /^\p{Lu}/u.test(word.text)) return false
  return !functionWords.has(word.lower) && !moves.has(word.lower) && !isSaying(word.lower, language)
}
