import {byLanguage, inAllLanguages} from '../../languages/languages.ts'
import {readWords, SHAPE, type Words} from '../text/word-tokens.ts'

const nounCapitals = byLanguage('capitalisesNouns')
const keysOf = (words: readonly string[] = []) => new Set(readWords(words.join(' ')).keys)

const leads = keysOf(inAllLanguages('bareLeads'))
const nounEnding = new RegExp(`(?:${inAllLanguages('nounEndings').join('|')})$`)
const small = keysOf(byLanguage('smallWords').de)
const nouns = new Set(readWords((byLanguage('newsWords').de ?? []).join(' ')).stems)

/** Says whether a language writes every noun with a capital, so that a capital alone shows no name. */
export const capitalisesNouns = (language: string): boolean => nounCapitals[language] ?? false

/**
 * Says whether a capitalised word of such a language is likely a name: no everyday noun, and beside another capital or
 * after a preposition without an article, where common nouns seldom stand.
 */
export function looksLikeName(text: string, words: Words, word: number): boolean {
  if (nouns.has(words.stems[word]!)) return false
  if (nounEnding.test(text.slice(words.starts[word], words.ends[word]))) return false
  if (word > 0 && leads.has(words.keys[word - 1]!)) return true
  return adjoinsCapital(words, word, word - 1) || adjoinsCapital(words, word, word + 1)
}

function adjoinsCapital(words: Words, word: number, other: number): boolean {
  if (other < 0 || other >= words.length || small.has(words.keys[other]!)) return false
  const [left, right] = word < other ? [word, other] : [other, word]
  const isInner = (words.shapes[right]! & SHAPE.opensSentence) === 0
  return (
    isInner && (words.shapes[other]! & SHAPE.capital) !== 0 && words.starts[right]! - words.ends[left]! === 1
  )
}
