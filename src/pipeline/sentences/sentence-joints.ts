import type {Abbreviations} from '../../languages/language.ts'
import {byLanguage} from '../../languages/languages.ts'

/** The place where a sentence might end: what stands on either side of it. */
interface Joint {
  /** End of what comes before, white space trimmed. */
  before: string
  /** Beginning of what comes after. */
  after: string
  /** The first word after, without an opening quote or bracket. */
  next: string
  language: LanguageRules
}

interface LanguageRules {
  before: ReadonlySet<string>
  beforeNumber: ReadonlySet<string>
  anywhere: ReadonlySet<string>
  final: ReadonlySet<string>
  /** Words that open a sentence when they are capitalised. */
  openers: ReadonlySet<string>
  ordinals: boolean
}

/** Characters looked at on either side: longer than any abbreviation. */
const reach = 32

/** Most words of a sentence that may be the attribution of the question or cry before it: `Anna Petrova asked.` */
const attributionWords = 5

/** Characters of the longest list number, full stop and space included: `12. ` */
const listNumberLength = 4

/** An abbreviation of two letters with a space between them: `z. B.` */
const spacedLetters = /(?<![\p{L}\p{M}.])(\p{L})\.\s(\p{L})\.$/u

const lastWord = /(?:^|[^\p{L}\p{M}\p{N}.])([\p{L}\p{M}][\p{L}\p{M}.-]{0,30})\.$/u
const lastNumber = /(?:^|[\s(\p{Pd}])(?:\d{1,2}|[IVX]{1,6})\.$/u
const firstWord = /^[\p{Ps}\p{Pi}"'„‚]*([\p{L}\p{M}\p{N}]+)/u
/** Dots with a space before them stand for words left out in the middle. */
const leavesOut = /\s\[?(?:\.\.\.|…)\]?$/
const cryInQuotes = /[!?…]["'\p{Pf}»“]$/u

const abbreviations = byLanguage('abbreviations')
const smallWords = byLanguage('smallWords')
const dotsOrdinals = byLanguage('dotsOrdinals')

const rulesOf = new Map<string, LanguageRules>()

/** True if the sentence that began at `from` goes on at `at`, although something that could end one stands before. */
export function isJoint(text: string, from: number, at: number, end: number, language: string): boolean {
  const before = text
    .slice(Math.max(0, at - reach), at)
    .trimEnd()
    .replace(spacedLetters, '$1.$2.')
  const after = text.slice(at, at + reach).trimStart()
  const joint = {before, after, next: firstWord.exec(after)?.[1] ?? '', language: findRules(language)}
  return (
    goesOnInLowerCase(joint) ||
    leavesOut.test(before) ||
    endsInAbbreviation(joint) ||
    endsInNumber(joint, at - from) ||
    (cryInQuotes.test(before) && isAttribution(text.slice(at, end)))
  )
}

/** True for a word that, capitalised, opens a sentence of the language rather than names something. */
export function opensSentence(word: string, language: string): boolean {
  return findRules(language).openers.has(word.toLowerCase())
}

function goesOnInLowerCase({after}: Joint): boolean {
  return /^(?:\p{Pd}\s)?\p{Ll}/u.test(after)
}

function endsInAbbreviation({before, after, next, language}: Joint): boolean {
  const word = lastWord.exec(before)?.[1]
  if (!word) return false
  const lower = word.toLowerCase()
  const nextIsInitial = next.length === 1 && after.includes(`${next}.`)
  const opens = language.openers.has(next.toLowerCase()) && !nextIsInitial
  if (language.final.has(lower)) return false
  if (word.length === 1 && nextIsInitial) return true
  if (/^\p{N}/u.test(next) && language.beforeNumber.has(lower)) return true
  if (language.before.has(lower)) return !(opens && language.anywhere.has(lower))
  const isInitial = /^\p{Lu}$/u.test(word) && word !== 'I'
  const isDotted = /\p{L}\.\p{L}/u.test(word)
  return (isInitial || isDotted || language.anywhere.has(lower)) && !opens
}

function endsInNumber({before, next, language}: Joint, length: number): boolean {
  if (!lastNumber.test(before)) return false
  return length <= listNumberLength || (language.ordinals && !language.openers.has(next.toLowerCase()))
}

/** The sentence is so short that it can only say who spoke. */
function isAttribution(sentence: string): boolean {
  const words = sentence.trim().split(/\s+/, attributionWords + 1)
  return words.length > 1 && words.length <= attributionWords && /^\p{L}/u.test(sentence.trimStart())
}

function findRules(language: string): LanguageRules {
  const known = rulesOf.get(language)
  if (known) return known
  const own = abbreviations[language] ?? {}
  const wordsOf = (kind: keyof Abbreviations) =>
    new Set([...(abbreviations.mul?.[kind] ?? []), ...(own[kind] ?? [])])
  const rules = {
    before: wordsOf('before'),
    beforeNumber: wordsOf('beforeNumber'),
    anywhere: wordsOf('anywhere'),
    final: wordsOf('final'),
    openers: new Set(smallWords[language] ?? smallWords.en),
    ordinals: dotsOrdinals[language] ?? false,
  }
  rulesOf.set(language, rules)
  return rules
}
