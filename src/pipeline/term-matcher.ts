import {plainWords, singular} from './plain-words.ts'

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
  const words = plainWords(text).map(singular)
  return words.length === 0 ? undefined : {text, words, open: text.trimEnd().endsWith('*')}
}

/** The terms that stand in the words as whole words, each once. */
export function findTerms(words: readonly string[], terms: readonly Term[]): Term[] {
  const singulars = words.map(singular)
  return terms.filter((term) => singulars.some((_, at) => standsAt(term, singulars, at)))
}

function standsAt({words, open}: Term, text: readonly string[], at: number): boolean {
  if (at + words.length > text.length) return false
  const last = words.length - 1
  return words.every((word, index) => {
    const found = text[at + index]!
    return open && index === last ? found.startsWith(word) : found === word
  })
}
