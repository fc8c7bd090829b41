import {plainWords, singular} from '../text/plain-words.ts'

/** A term taken apart for finding it in text. */
export interface Term {
  /** As the theme writes it. */
  text: string
  words: readonly string[]
  /** True for a term that ends in `*`: its last word stands for every word that begins so. */
  open: boolean
}

/** A term as written in a theme, ready to be found; `undefined` when there is no word in it. */
export function readTerm(text: string): Term | undefined {
  const words = readLine(text)
  return words.length === 0 ? undefined : {text, words, open: text.trimEnd().endsWith('*')}
}

/** The words of a text as {@linkcode findTerms} compares them. */
export const readLine = (text: string): string[] => plainWords(text).map(singular)

/** The terms that stand in a line as whole words, each once. */
export function findTerms(line: readonly string[], terms: readonly Term[]): Term[] {
  const present = new Set(line)
  return terms.filter((term) => {
    const mayStand = (term.open && term.words.length === 1) || present.has(term.words[0]!)
    return mayStand && line.some((_, at) => standsAt(term, line, at))
  })
}

function standsAt({words, open}: Term, line: readonly string[], at: number): boolean {
  if (at + words.length > line.length) return false
  const last = words.length - 1
  return words.every((word, index) => {
    const found = line[at + index]!
    return open && index === last ? found.startsWith(word) : found === word
  })
}
