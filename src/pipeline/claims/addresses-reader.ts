import {plainWords} from '../text/plain-words.ts'
import {readerAddress} from './reader-address.ts'

/** The phrases, by their first word. */
const phrasesFrom = Map.groupBy(readerAddress.map(plainWords), ([first]) => first)

/** True for words, as `plainWords` writes them, by which a site speaks to its reader. */
export function addressesReader(words: readonly string[]): boolean {
  const standsAt = (at: number) => (phrase: readonly string[]) =>
    phrase.every((part, index) => words[at + index] === part)
  return words.some((word, at) => phrasesFrom.get(word)?.some(standsAt(at)))
}
