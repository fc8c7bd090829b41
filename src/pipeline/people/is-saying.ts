import {byLanguage} from '../../languages/languages.ts'
import {wordSets} from './word-sets.ts'

/** Letters of a verb by which it is looked up; the shortest beginning in the table has as many. */
const KEY = 2

/** The verbs of each language by their first letters. */
const verbsOf = new Map(
  Object.entries(byLanguage('sayingVerbs')).map(([language, verbs]) => [
    language,
    Map.groupBy(verbs, (verb) => verb.slice(0, KEY)),
  ]),
)
const wholeVerbs = new Set(byLanguage('sayingVerbs').en)
const relaying = wordSets('relayingVerbs')
const addressing = wordSets('addressingVerbs')
const according = wordSets('accordingTo')

/** True for a word that hands a quotation to its speaker. English lists every form; elsewhere endings may follow. */
export const isSaying = (word: string, language: string): boolean =>
  language === 'en'
    ? wholeVerbs.has(word)
    : (verbsOf
        .get(language)
        ?.get(word.slice(0, KEY))
        ?.some((verb) => word.startsWith(verb)) ?? false)

/** English verbs of saying that are plural nouns as well. */
const plurals =
  /^(?:states|notes|claims|reports|comments|remarks|posts|charges|demands|answers|promises|hopes|points|vows|boasts|laments|jokes)$/
/** True for a word that behind an office is a noun more often than a verb: `campaign points`, `police reports`. */
export const mayBeNoun = (word: string, language: string): boolean => language === 'en' && plurals.test(word)

/** True for a verb whose quotation is another's words. */
export const isRelaying = (word: string, language: string): boolean => relaying(language).has(word)
/** True for a saying verb that is followed by whom it addresses or what it is about, never by its speaker. */
export const isAddressing = (word: string, language: string): boolean => addressing(language).has(word)
/** True for `according` and the like. */
export const isAccording = (word: string, language: string): boolean => according(language).has(word)
/** True for an English participle, which has the subject of its main clause: `adding`. */
export const isParticiple = (word: string, language: string): boolean =>
  language === 'en' && word.endsWith('ing')
