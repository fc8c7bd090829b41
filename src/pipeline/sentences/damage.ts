import {byLanguage, inAllLanguages} from '../../languages/languages.ts'
import {KIND, kindOfUnit} from '../text/character-kinds.ts'
import type {Sentence} from '../types.ts'
import {opensSentence} from './language-rules.ts'

/** Characters of a sentence from which a missing stop at its end is a loss, not a label. */
const shortestStopped = 60

/** Share of a passage's sentences that must show a lost joint before its long ones are all mistrusted, and how many. */
const brokenShare = 0.2
const leastBroken = 2

/** Words of a sentence long enough to hide a joint in a passage that has lost others. */
const longSentence = 18

const lowerOpening = new RegExp(
  `^(?:${inAllLanguages('lowerNameOpenings').join('|')})(?:[-'’ ]|\\p{Lu})`,
  'u',
)

const closedByStop = /[.!?…:;。！？।؟۔։።][\p{Pe}\p{Pf}"'“”»«\s\]*]*$/u
const cutOff = /(?:\.\.\.|…)[\p{Pe}\]\s]*$/u
const gluedWord = /(?<=\p{Ll}{3})(\p{Lu}\p{Ll}+)\s/gu
const words = /[\p{L}\p{M}]+/gu

/** Language → its impossible pairs as one expression: spaces on both sides, so that a sign between them parts them. */
const pairsOf = new Map(
  Object.entries(byLanguage('impossiblePairs')).map(([language, rows]) => {
    const any = (words: readonly string[]) => `(?:${words.join('|')})`
    const pairs = rows.map(({first, after}) => `${any(first)} ${any(after)}`)
    return [language, new RegExp(` (?:${pairs.join('|')}) `)] as const
  }),
)

/** What stands around a passage, as far as it tells whether the passage is whole. */
export interface Surroundings {
  /** BCP 47 primary tag. */
  language: string
  /** True if paragraphs of the article end in full stops. */
  usesStops: boolean
  /** True if a quotation runs into the passage from the one before, or on into the next. */
  quotes: boolean
}

/**
 * The sentences of one passage with those marked damaged that nobody wrote as they stand: begun or ended in the
 * middle, quotations or brackets open, words side by side that only a loss between them brings together.
 *
 * Headlines, subheadings and bullets have their own grammar and are left as they are.
 */
export function markDamage(sentences: readonly Sentence[], surroundings: Surroundings): Sentence[] {
  if (sentences[0]?.passage !== 'paragraph') return [...sentences]
  const {language} = surroundings
  const joints = sentences.map(({text}) => hasLostJoint(text, language))
  const broken = joints.filter(Boolean).length
  const isBroken = broken >= leastBroken && broken >= sentences.length * brokenShare
  return sentences.map((sentence, index) => {
    const {text} = sentence
    const isLast = index === sentences.length - 1
    const damaged =
      joints[index] ||
      beginsInside(text) ||
      (isLast && endsInside(text, surroundings.usesStops)) ||
      hasOpenBracket(text) ||
      (!surroundings.quotes && hasOddMarks(text)) ||
      (isBroken && (text.match(words)?.length ?? 0) >= longSentence)
    return damaged ? {...sentence, damaged} : sentence
  })
}

/** Two words side by side that no whole sentence holds, or two words run into one. */
function hasLostJoint(text: string, language: string): boolean {
  if (mayBeGlued(text)) {
    for (const match of text.matchAll(gluedWord)) if (opensSentence(match[1]!, language)) return true
  }
  return pairsOf.get(language)?.test(text) ?? false
}

/** True for a text with a capital right after a small letter: most have none, and need no closer look. */
function mayBeGlued(text: string): boolean {
  let before: number = KIND.other
  for (let at = 0; at < text.length; at++) {
    const kind = kindOfUnit[text.charCodeAt(at)]!
    if (kind === KIND.upper && before === KIND.lower) return true
    before = kind
  }
  return false
}

/** Begins with a small letter that is neither part of a name nor written so on purpose, as in `iPhone`. */
function beginsInside(text: string): boolean {
  return /^\p{Ll}/u.test(text) && !/^\p{Ll}{1,2}[\p{Lu})]/u.test(text) && !lowerOpening.test(text)
}

function endsInside(text: string, usesStops: boolean): boolean {
  if (cutOff.test(text)) return true
  return usesStops && text.length >= shortestStopped && !closedByStop.test(text)
}

/** A bracket that is never closed; one that is never opened may be a list's: a), 2). */
function hasOpenBracket(text: string): boolean {
  return text.includes('(') && count(text, '(') > count(text, ')')
}

/** A quotation mark without its partner. Straight, curly and low marks count as one kind: sites mix them. */
export function hasOddMarks(text: string): boolean {
  let marks = 0
  let guillemets = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x22 || (code >= 0x201c && code <= 0x201e)) marks++
    else if (code === 0xab || code === 0xbb) guillemets++
  }
  return marks % 2 === 1 || guillemets % 2 === 1
}

const count = (text: string, mark: string): number => text.split(mark).length - 1
