import {byLanguage} from '../../languages/languages.ts'
import {plainWords} from '../text/plain-words.ts'

const verbsOf = new Map(
  Object.entries(byLanguage('finiteVerbs')).map(([language, verbs]) => [
    language,
    new Set(verbs.flatMap(plainWords)),
  ]),
)

const captionPatterns = byLanguage('captionPatterns')

/** Ends of a past tense that most verbs have. */
const past = /\p{Ll}{2}ed$/u
/** A verb in the present, where what follows could not follow a noun: `shows that`, `visits the`. */
const present = /\p{Ll}{2}[^su]s (?:a|an|the|that|his|her|its|their|it|him|them|no|not|to|\d)/u
/** `on July 13, 2014.`: captions tell the day of the picture in full, at their end or before its place, and all in the present. */
const captionDay =
  /,? (?:on |in )?\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, \d{4}(?:\.$|, (?:in|at|near|outside|during|after) )/u

/** True for what has no finite verb, or is the caption of a picture, in languages where that can be told. */
export function isFragment(text: string, words: readonly string[], language: string): boolean {
  if (captionPatterns[language]?.some((pattern) => pattern.test(text))) return true
  const verbs = verbsOf.get(language)
  if (!verbs) return false
  if (captionDay.test(text) && !words.some((word, at) => isPastVerb(word, words[at - 1]))) return true
  return !words.some((word) => verbs.has(word) || past.test(word)) && !present.test(text)
}

const isPastVerb = (word: string, before = ''): boolean =>
  isPast.has(word) || (past.test(word) && !describing.test(before))

/** What stands before a participle that only describes: `the newly unveiled statue`. */
const describing = /^(?:a|an|the)$|ly$/u
const isPast: ReadonlySet<string> = new Set([
  'was',
  'were',
  'had',
  'said',
  'died',
  'told',
  'made',
  'took',
  'won',
  'lost',
])
