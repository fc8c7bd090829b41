import {inAllLanguages} from '../../languages/languages.ts'
import {functionWords} from './function-words.ts'
import {plainWords, singular} from './plain-words.ts'

/** What a sentence says, apart from how. */
export interface Content {
  /** Its words in order, without those that carry only grammar; endings aside, except in facts. */
  content: readonly string[]
  /** The same, each once. */
  words: ReadonlySet<string>
  /** Of these, the numbers, names and negations: change one, and another thing is said. */
  facts: ReadonlySet<string>
}

/** Letters by which forms of one word are told from other words. */
const STEM = 6
/** A word with a capital after a space: the first word of a sentence has one anyway. */
const laterCapital = /(?<=\s["'‘“«„(]?)\p{Lu}[\p{L}\p{M}\p{N}’'-]*/gu

const number = /\p{N}/u
const negations = new Set(inAllLanguages('negations'))
const none: ReadonlySet<string> = new Set()

/** The letters that the forms of a word share, mostly. `word` as `plainWords` writes it. */
export const stemOf = (word: string): string => singular(word).slice(0, STEM)

/** The words of a sentence that carry its meaning. `words` are those that `plainWords` finds in it. */
export function readContent(text: string, words: readonly string[] = plainWords(text)): Content {
  const capitals = text.match(laterCapital)
  const names = capitals ? new Set(plainWords(capitals.join(' '))) : none
  const hasNumber = number.test(text)
  const facts = new Set<string>()
  const content: string[] = []
  for (const word of words) {
    const isNegation = negations.has(word)
    if (!isNegation && functionWords.has(word)) continue
    const isFact = isNegation || names.has(word) || (hasNumber && number.test(word))
    const form = isFact ? word : stemOf(word)
    content.push(form)
    if (isFact) facts.add(form)
  }
  return {content, words: new Set(content), facts}
}
