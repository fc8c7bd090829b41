import {byLanguage, inAllLanguages} from '../../languages/languages.ts'
import {isSaying} from '../people/is-saying.ts'
import {functionWords} from '../text/function-words.ts'
import {plainWords} from '../text/plain-words.ts'
import {findQuotedStretches, withoutQuotes} from '../text/quoted-stretches.ts'
import type {Sentence} from '../types.ts'
import {addressesReader} from './addresses-reader.ts'
import {isFragment} from './is-fragment.ts'
import {isHousekeeping} from './is-housekeeping.ts'

/** Words of the shortest sentence that says something by itself. */
const FEWEST_WORDS = 5
/** Words of the longest sentence a reader takes in as one claim. */
const MOST_WORDS = 60
/** Characters of the longest: what is longer is no sentence, whatever it says. */
const MOST_CHARACTERS = 1000
/** Words within which a leaning opener must stand. */
const LONGEST_OPENER = 4

/** Marks that end a statement, with the quotes and brackets that may close after them. A question is none. */
const ending = /[.!。！।]["'’”»“)\]」』]*$/u
/** The mark of a text that was cut. */
const cut = /(?:\.\.\.|…\.?|\[…\])["'’”»“)\]」』]*$/u
const lowerCase = /^["'‘“«„([]*\p{Ll}/u

const pairs: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['«', '»'],
  ['(', ')'],
  ['[', ']'],
  ['「', '」'],
]

const openers = new Map(
  Object.entries(byLanguage('leaningOpeners')).map(([language, phrases]) => [
    language,
    new Set(phrases.map((phrase) => plainWords(phrase).join(' '))),
  ]),
)

const leaningPatterns = byLanguage('leaningPatterns')

/** The credit of a picture: what bears one is its caption. */
const credit = new RegExp(
  `\\((?:AP |AFP |dpa )?(?:${inAllLanguages('pictureWords').join('|').replaceAll('.', '\\.')}) ?[:/©]`,
  'iu',
)
/** The mark of a footnote, and what an address hands to a server. */
const footnote = /^(?:\[\d{1,3}\]|[¹²³]) /u
const query = /[&?][a-z_]{1,20}=/u

/** True for whole words that somebody wrote: what serves when a story has nothing better. */
export const isPrintable = ({text, passage, damaged}: Sentence): boolean =>
  !damaged &&
  passage !== 'headline' &&
  passage !== 'subheading' &&
  text.length <= MOST_CHARACTERS &&
  !query.test(text)

/**
 * True for a printable sentence that may stand in a briefing by itself or after the one before it: whole, and a report.
 * `words` are those that `plainWords` finds in it.
 */
export function isQuotable(text: string, words: readonly string[], language: string): boolean {
  if (words.length < FEWEST_WORDS || words.length > MOST_WORDS) return false
  if (!ending.test(text) || cut.test(text) || lowerCase.test(text) || !isBalanced(text)) return false
  if ((text.includes('(') && credit.test(text)) || footnote.test(text)) return false
  if (isGlued(text, language) || addressesReader(words) || isHousekeeping(text, words, language)) return false
  return !isFragment(text, words, language)
}

/** True for a sentence that only the one before it explains: `He said …`, `But …`, `After that, they …`, `…, it said`. */
export function leansBack(text: string, words: readonly string[], language: string): boolean {
  const known = openers.get(language)
  if (!known) return false
  // Whoever speaks may say `we` and `it`: that is for the quotation to explain.
  if (openingQuote.test(text) ? isAllQuoted(text) : opens(words, known)) return true
  if (leaningPatterns[language]?.some((pattern) => pattern.test(text))) return true
  return isClauseOfPronoun(text, language) || isSaidByPronoun(text, words, language)
}

function opens(words: readonly string[], known: ReadonlySet<string>): boolean {
  let opening = ''
  for (const word of words.slice(0, LONGEST_OPENER)) {
    opening = opening === '' ? word : `${opening} ${word}`
    if (known.has(opening)) return true
  }
  return false
}

/** Words of somebody whom only a neighbour names: `“We lost three pumps.”` */
function isAllQuoted(text: string): boolean {
  const [first] = findQuotedStretches(text)
  return first?.start === 0 && first.end >= text.length - 1
}

/** `After losses, they learned`: nobody is named before the pronoun. */
function isClauseOfPronoun(text: string, language: string): boolean {
  const comma = text.indexOf(', ')
  if (comma < 0 || laterCapital.test(text.slice(0, comma))) return false
  const next = /^\p{L}+/u.exec(text.slice(comma + 2))?.[0]
  return next !== undefined && pronounsOf(language).has(next)
}

/** `“…”, it said`, `“…”, dijo`: the words are somebody's, but not whose. */
function isSaidByPronoun(text: string, plain: readonly string[], language: string): boolean {
  const known = plainPronouns.get(language)
  if (!paired.test(text) && !plain.some((word) => known?.has(word))) return false
  const words = withoutQuotes(text).match(/[\p{L}\p{M}]+/gu) ?? []
  if (words.length <= BARE_WORDS && words.some((word) => isSaying(word, language)))
    return words.every(isLower)
  const pronouns = pronounsOf(language)
  const at = words.findIndex((word, index) => {
    const next = words[index + 1] ?? ''
    if (!pronouns.has(word) && !pronouns.has(next)) return false
    return isSaying(word, language) || isSaying(next, language)
  })
  if (at < 0) return false
  const isTail = at >= words.length - 2
  return isTail || !words.slice(1, at).some((word) => /^\p{Lu}/u.test(word))
}

/** Words around a quotation that only hand it over. */
const BARE_WORDS = 2
const isLower = (word: string): boolean => /^\p{Ll}/u.test(word)
const openingQuote = /^["'‘“«„»「]/u
const laterCapital = /\s\p{Lu}/u

const personalPronouns = byLanguage('personalPronouns')
const pronounSets = new Map(
  Object.entries(personalPronouns).map(([language, pronouns]) => [language, new Set(pronouns)]),
)
/** The same as `plainWords` writes them: a sentence without quotes or any of these is looked at no closer. */
const plainPronouns = new Map(
  Object.entries(personalPronouns).map(([language, pronouns]) => [
    language,
    new Set(pronouns.flatMap(plainWords)),
  ]),
)
const none: ReadonlySet<string> = new Set()
const pronounsOf = (language: string): ReadonlySet<string> => pronounSets.get(language) ?? none

/** A stamp and the headline behind it. */
const gluedYear = /\d{4}\p{Lu}\p{Ll}/u
/** A stop without a space after it: `… were hurt.Most of …`. */
const gluedStop = /\p{Ll}{2}[.!?”]\p{Lu}\p{Ll}/u
/** Two words without a space: `SeasonEven`. Names are made so too, but seldom two in a sentence. */
const gluedWords = /(?<=\p{Ll}{4})\p{Lu}\p{Ll}+/gu
const capitalInside = /\p{Ll}\p{Lu}/u
const FEWEST_GLUED = 2
/** A word, a space, and a word with a capital that goes on in lower case. */
const capitalWithin = /(?<=\p{L} )\p{Lu}\p{Ll}{0,14}(?= \p{Ll})/gu

/** `… hold hands It keeps …`: where a pronoun that opens sentences has its capital, the stop before it was lost. */
function isGlued(text: string, language: string): boolean {
  if (gluedYear.test(text) || gluedStop.test(text)) return true
  const glued = capitalInside.test(text) ? (text.match(gluedWords) ?? []) : []
  if (glued.length >= FEWEST_GLUED || glued.some((word) => functionWords.has(word.toLowerCase()))) return true
  // These write polite pronouns with a capital, wherever they stand.
  if (language === 'de' || language === 'it') return false
  const within = text.match(capitalWithin) ?? []
  const pronouns = pronounsOf(language)
  return within.some((word) => word !== 'I' && (pronouns.has(word.toLowerCase()) || word === 'But'))
}

/** Every mark that comes in pairs: most sentences have none. */
const paired = /["'‘’“”„«»()[\]「」]/u

/** True when every quote and bracket that opens in the text closes in it. */
function isBalanced(text: string): boolean {
  if (!paired.test(text)) return true
  if (count(text, '"') % 2 !== 0 || !closesSingleMarks(text)) return false
  // German closes with the mark that opens in English.
  if (text.includes('„')) return count(text, '„') <= count(text, '“') + count(text, '”')
  return pairs.every(([open, close]) => count(text, open) === count(text, close))
}

/** Single marks double as apostrophes: only one before a word opens, only one after punctuation surely closes. */
function closesSingleMarks(text: string): boolean {
  const opened = text.match(/(?<![\p{L}\p{N}])['‘](?=[\p{L}\p{N}])/gu)?.length ?? 0
  if (opened === 0) return !/[.,!?]['’](?![\p{L}\p{N}])/u.test(text)
  const closed = text.match(/(?<=[\p{L}\p{N}\p{P}])['’](?![\p{L}\p{N}])/gu)?.length ?? 0
  return closed >= opened
}

function count(text: string, mark: string): number {
  let times = 0
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) times++
  return times
}
