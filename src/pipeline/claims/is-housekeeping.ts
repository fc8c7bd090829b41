import {byLanguage} from '../../languages/languages.ts'
import {plainWords} from '../text/plain-words.ts'

/** The phrases of each language, by their first word. */
const phrasesOf = new Map(
  Object.entries(byLanguage('housekeeping')).map(([language, phrases]) => [
    language,
    Map.groupBy(phrases.map(plainWords), ([first]) => first),
  ]),
)

const mail = /\p{L}@\p{L}|(?:^|\s)@\p{L}{3}/u
const telephone = /\(?\d{3}\)?[ -]\d{3}-\d{4}/u
/** `June 23: A boy …`, `1. It is …`: an entry of a list. */
const entry =
  /^(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:, \d{4})?|\d{1,2}\. \p{Lu}\p{Ll}{2,8}|\d{1,2}[.)])(?:: | )(?=\p{Lu})/u
/** Letters of one encoding read as those of another: `hunger-strikers’ âwater cureâ`. */
const misread = /[\u0080-\u009f]|â[€™“”\u0080-\u00bf]|Ã[\u0080-\u00bf]|(?:^|\s)â\p{L}/u

/**
 * True for a sentence that tells nothing of the news: a correction or a note of the editors, an appeal to the public, an
 * address, an entry of a list, damaged letters. `words` are those that `plainWords` finds in it.
 */
export function isHousekeeping(text: string, words: readonly string[], language: string): boolean {
  if (mail.test(text) || telephone.test(text) || entry.test(text) || misread.test(text)) return true
  const phrases = phrasesOf.get(language)
  if (!phrases) return false
  return words.some((word, at) =>
    phrases.get(word)?.some((phrase) => phrase.every((part, index) => words[at + index] === part)),
  )
}
