import {plainWords, singular} from '../text/plain-words.ts'

/** A term taken apart for finding it in text. */
export interface Term {
  /** Id of the theme it is of. */
  theme: string
  /** As the theme writes it. */
  text: string
  words: readonly string[]
  /** True for a term that ends in `*`: its last word stands for every word that begins so. */
  isOpen: boolean
  /** True for an exclusion. */
  excludes: boolean
}

/** The terms of all themes by what they begin with, so that one look at each word of a text finds them. */
export interface TermIndex {
  byWord: ReadonlyMap<string, readonly Term[]>
  /** Terms that are the beginning of one word, by its first UTF-16 unit. */
  byLetter: ReadonlyMap<number, readonly Term[]>
}

/** What a term is besides its words. */
type Kind = Pick<Term, 'theme' | 'excludes'>

/** The terms as written in themes, ready to be found; those without a word in them are left out. */
export function indexTerms(written: Iterable<readonly [text: string, kind: Kind]>): TermIndex {
  const terms = [...written].flatMap(([text, kind]): Term[] => {
    const words = readLine(text)
    return words.length === 0 ? [] : [{...kind, text, words, isOpen: text.trimEnd().endsWith('*')}]
  })
  const isBeginning = ({isOpen, words}: Term) => isOpen && words.length === 1
  return {
    byWord: Map.groupBy(
      terms.filter((term) => !isBeginning(term)),
      ({words}) => words[0]!,
    ),
    byLetter: Map.groupBy(terms.filter(isBeginning), ({words}) => words[0]!.charCodeAt(0)),
  }
}

/** The words of a text as {@linkcode findTerms} compares them. */
export const readLine = (text: string): string[] => plainWords(text).map(singular)

const none: readonly Term[] = []

/** The terms that stand in a line as whole words, each once. */
export function findTerms(line: readonly string[], {byWord, byLetter}: TermIndex): Term[] {
  const found: Term[] = []
  const look = (at: number, terms: readonly Term[] = none) => {
    for (const term of terms) if (!found.includes(term) && standsAt(term, line, at)) found.push(term)
  }
  for (let at = 0; at < line.length; at++) {
    const word = line[at]!
    look(at, byWord.get(word))
    look(at, byLetter.get(word.charCodeAt(0)))
  }
  return found
}

function standsAt({words, isOpen}: Term, line: readonly string[], at: number): boolean {
  if (at + words.length > line.length) return false
  const last = words.length - 1
  return words.every((word, index) => {
    const found = line[at + index]!
    return isOpen && index === last ? found.startsWith(word) : found === word
  })
}
