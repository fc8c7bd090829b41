import {byLanguage} from '../../languages/languages.ts'
import {readWords, SHAPE, type Words} from '../text/word-tokens.ts'

/** Languages that write every noun with a capital. */
const NOUN_CAPITALS: ReadonlySet<string> = new Set(['de', 'lb'])

/** Prepositions without an article: what follows is more often a name than any other noun. */
const BARE_PREPOSITIONS = `in aus bei nach von gegen für um bis über durch mit ohne zwischen an auf vor laut wie und`
/** Endings of nouns that are no names. */
const NOUN_ENDING =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tät|täten|ismus|nis|nisse|ling|innen)$/

const prepositions = new Set(readWords(BARE_PREPOSITIONS).keys)
const small = new Set(readWords((byLanguage('smallWords').de ?? []).join(' ')).keys)
const nouns = new Set(readWords((byLanguage('newsWords').de ?? []).join(' ')).stems)

/** Says whether a language writes every noun with a capital, so that a capital alone shows no name. */
export const capitalisesNouns = (language: string): boolean => NOUN_CAPITALS.has(language)

/**
 * Says whether a capitalised word of such a language is likely a name: no everyday noun, and beside another capital or
 * after a preposition without an article, where common nouns seldom stand.
 */
export function looksLikeName(text: string, words: Words, word: number): boolean {
  if (nouns.has(words.stems[word]!)) return false
  if (NOUN_ENDING.test(text.slice(words.starts[word], words.ends[word]))) return false
  if (word > 0 && prepositions.has(words.keys[word - 1]!)) return true
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
