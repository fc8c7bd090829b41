import type {Abbreviations} from '../../languages/language.ts'
import {byLanguage} from '../../languages/languages.ts'

/** What tells, in one language, whether a full stop ends a sentence. */
export interface LanguageRules {
  before: ReadonlySet<string>
  beforeNumber: ReadonlySet<string>
  anywhere: ReadonlySet<string>
  capitalised: ReadonlySet<string>
  final: ReadonlySet<string>
  times: ReadonlySet<string>
  /** All of these. */
  abbreviations: ReadonlySet<string>
  /** Words that open a sentence when they are capitalised. */
  openers: ReadonlySet<string>
  /** Names of days, months and the times of places, which follow a time of day. */
  dayNames: ReadonlySet<string>
  /** Words that stand beside a time of day: `about`, `approximately`. */
  timely: ReadonlySet<string>
  /** Names that end in an exclamation mark. */
  cries: ReadonlySet<string>
  /** True where an ordinal is a number with a full stop. */
  ordinals: boolean
}

const abbreviations = byLanguage('abbreviations')
const smallWords = byLanguage('smallWords')
const sentenceOpeners = byLanguage('sentenceOpeners')
const dotsOrdinals = byLanguage('dotsOrdinals')
const months = byLanguage('months')
const weekdays = byLanguage('weekdays')
const besideDates = byLanguage('besideDates')
const exclaimed = new Set(byLanguage('exclaimedNames').mul ?? [])

const kinds = ['before', 'beforeNumber', 'anywhere', 'capitalised', 'final', 'times'] as const

const rulesOf = new Map<string, LanguageRules>()

/** The rules of a language, those that all languages share among them. */
export function findRules(language: string): LanguageRules {
  const known = rulesOf.get(language)
  if (known) return known
  const own = abbreviations[language] ?? {}
  const wordsOf = (kind: keyof Abbreviations) =>
    new Set([...(abbreviations.mul?.[kind] ?? []), ...(own[kind] ?? [])])
  const rules = {
    before: wordsOf('before'),
    beforeNumber: wordsOf('beforeNumber'),
    anywhere: wordsOf('anywhere'),
    capitalised: wordsOf('capitalised'),
    final: wordsOf('final'),
    times: wordsOf('times'),
    abbreviations: new Set(kinds.flatMap((kind) => [...wordsOf(kind)])),
    openers: new Set([...(smallWords[language] ?? smallWords.en!), ...(sentenceOpeners[language] ?? [])]),
    dayNames: new Set([...(months[language] ?? []).flat(), ...(weekdays[language] ?? []).flat()]),
    timely: new Set(besideDates[language]),
    cries: exclaimed,
    ordinals: dotsOrdinals[language] ?? false,
  }
  rulesOf.set(language, rules)
  return rules
}

/** True if an abbreviation is in a list, whatever its case. */
export const isListed = (list: ReadonlySet<string>, word: string): boolean => list.has(word.toLowerCase())

/** True for the abbreviation of a name, which without its capital is another word: `Wash.` */
export const isCapitalised = (word: string, {capitalised}: LanguageRules): boolean =>
  /^\p{Lu}/u.test(word) && capitalised.has(word.toLowerCase())

/** True for a word that, capitalised, opens a sentence of the language rather than names something. */
export function opensSentence(word: string, language: string): boolean {
  return findRules(language).openers.has(word.toLowerCase())
}
