import {inAllLanguages, languages} from '../../languages/languages.ts'
import {bearsMark, withoutMark} from '../../languages/lists.ts'
import {plainWords} from '../text/plain-words.ts'

const clutter = languages.flatMap(({clutter = {}}) => Object.values(clutter))
const marked = clutter
  .flatMap((phrases) => Object.values(phrases).flat())
  .filter(bearsMark)
  .map(withoutMark)

/** Phrases by which a site speaks to its reader, or of its own work, by their first word. */
const phrasesFrom = Map.groupBy(
  [...inAllLanguages('readerAddress'), ...marked].map(plainWords),
  ([first]) => first,
)

/** True for words, as `plainWords` writes them, by which a site speaks to its reader: they report nothing. */
export function addressesReader(words: readonly string[]): boolean {
  const standsAt = (at: number) => (phrase: readonly string[]) =>
    phrase.every((part, index) => words[at + index] === part)
  return words.some((word, at) => phrasesFrom.get(word)?.some(standsAt(at)))
}
