import {byLanguage} from '../../languages/languages.ts'

/** Letters of a verb by which it is looked up; the shortest beginning in the table has as many. */
const KEY = 2

/** The verbs of each language by their first letters. */
const verbsOf = new Map(
  Object.entries(byLanguage('sayingVerbs')).map(([language, verbs]) => [
    language,
    Map.groupBy(verbs, (verb) => verb.slice(0, KEY)),
  ]),
)

/** True for a word that hands a quotation to its speaker. */
export const isSaying = (word: string, language: string): boolean =>
  verbsOf
    .get(language)
    ?.get(word.slice(0, KEY))
    ?.some((verb) => word.startsWith(verb)) ?? false
