import {findRules, isCapitalised, isListed, type LanguageRules} from './language-rules.ts'

/** The place where a sentence might end: what stands on either side of it. */
interface Joint {
  /** End of what comes before, white space trimmed. */
  before: string
  /** Beginning of what comes after. */
  after: string
  /** The first word after, without an opening quote or bracket. */
  next: string
  rules: LanguageRules
}

/** Characters looked at on either side: longer than any abbreviation. */
const reach = 32

/** Most words of a sentence that may be the attribution of the question or cry before it: `Anna Petrova asked.` */
const attributionWords = 5

/** Characters of such an attribution where words have no spaces between them. */
const attributionSigns = 16

/** Characters of a sentence that may have said no more than when: `On Sunday, at about 8:50 p.m.` */
const longestTime = 64

/** Letters of a word that is no initial and no Roman number. */
const plainLetters = 3

/** An abbreviation of two letters with a space between them: `z. B.` */
const spacedLetters = /(?<![\p{L}\p{M}.])(\p{L})\.\s(\p{L})\.$/u

const lastWord = /(?:^|[^\p{L}\p{M}\p{N}.])([\p{L}\p{M}][\p{L}\p{M}.-]{0,30})\.$/u
const lastNumber = /(?:^|[\s(\p{Pd}])(?:\d{1,2}|[IVX]{1,6})\.$/u
/** What counts by the number behind it, which then is no ordinal: `ul. Długa m. 3.` */
const wordBeforeNumber = /(?:^|[^\p{L}\p{M}])([\p{L}\p{M}]{1,8})\.?\s\d{1,2}\.$/u
/** The sign for a number, and what stands before one in a mixture of letters and signs: `N°.` */
const numberSign = /(?:^|\s)[Nn][°ºª]\.$/
const firstWord = /^[\p{Ps}\p{Pi}"'„‚]*([\p{L}\p{M}\p{N}]+)/u
/** Letters with stops between them, as abbreviations have and addresses do not. */
const dotted = /^(?:\p{L}{1,3}\.)*\p{L}{1,2}\.\p{L}{1,3}$/u
/** Dots with a space before them stand for words left out in the middle. */
const leavesOut = /\s\[?(?:\.\.\.|…|\. \. \.)\]?$/
const cryInQuotes = /[!?…]["'\p{Pf}»“]$/u
/** All that has been said is the mark of an item: `1.`, `(a)`, `• 2.)`. */
const onlyMarker = /^[^\p{L}\p{N}]{0,4}(?:\d{1,3}|\p{L}|[ivxIVX]{1,5})(?:\.\)|[.)])\s*$/u
/** Signs that open no sentence. */
const goesOnInSigns = /^[&+=%/,;)\]}»”]/
const namedZone =
  /^\(?(?:(?:Eastern|Central|Mountain|Pacific|Atlantic)\b|(?:\p{Lu}[\p{L}\p{M}]{1,14} ){1,3}[Tt]ime\b)/u
const zone = /^\p{Lu}{2,5}$/u
/** A stop inside closing marks of Chinese or Japanese, and the particles that lead on from what is quoted. */
const innerStop = /[。！？!?…][」』”’]$/
const openingMark = /[「『“‘]/g
const particle = /^(?:と|って|など|という|との|の|は|が|を|に|も|で|や|、|，)/
const introduced = /[：:，,]\s*$/

/** True if the sentence that began at `from` goes on at `at`, although something that could end one stands before. */
export function isJoint(text: string, from: number, at: number, end: number, language: string): boolean {
  const rules = findRules(language)
  if (endsInPlainWord(text, at, rules)) return false
  const before = text
    .slice(Math.max(from, at - reach), at)
    .trimEnd()
    .replace(spacedLetters, '$1.$2.')
  const after = text.slice(at, at + reach).trimStart()
  const joint = {before, after, next: firstWord.exec(after)?.[1] ?? '', rules}
  return (
    (goesOnInLowerCase(joint) && !asksAgain(before, text.slice(at, end))) ||
    goesOnInSigns.test(after) ||
    leavesOut.test(before) ||
    pauses(text, at, joint) ||
    (at - from <= reach && onlyMarker.test(text.slice(from, at))) ||
    endsInAbbreviation(joint, text.slice(from, Math.min(at, from + longestTime))) ||
    endsInNumber(joint) ||
    endsInCry(text, at, joint) ||
    (cryInQuotes.test(before) && isAttribution(text.slice(at, end))) ||
    goesOnAfterQuote(text, from, at, end)
  )
}

/** True where a word in small letters that is no abbreviation has a stop, and a capital follows: so most sentences end. */
function endsInPlainWord(text: string, at: number, {abbreviations}: LanguageRules): boolean {
  const next = text.charCodeAt(at)
  if (next < 65 || next > 90 || text.charCodeAt(at - 1) !== 32 || text.charCodeAt(at - 2) !== 46) return false
  let start = at - 2
  while (start > 0 && isSmall(text.charCodeAt(start - 1))) start--
  if (at - 2 - start < plainLetters || text.charCodeAt(start - 1) !== 32) return false
  return !abbreviations.has(text.slice(start, at - 2))
}

const isSmall = (code: number): boolean => code >= 97 && code <= 122

function goesOnInLowerCase({after}: Joint): boolean {
  return /^(?:\p{Pd}\s)?\p{Ll}/u.test(after)
}

/** Dots right before a word are a pause, unless the word opens a sentence. */
function pauses(text: string, at: number, {next, rules}: Joint): boolean {
  return text.endsWith('...', at) && !rules.openers.has(next.toLowerCase())
}

/** One question more: `Who? and when?` */
const asksAgain = (before: string, rest: string): boolean => before.endsWith('?') && /[?]\s*$/.test(rest)

function endsInAbbreviation(joint: Joint, sentence: string): boolean {
  const {before, next, rules} = joint
  if (numberSign.test(before)) return true
  const word = lastWord.exec(before)?.[1]
  if (!word || isListed(rules.final, word)) return false
  if (/^\p{N}/u.test(next) && isListed(rules.beforeNumber, word)) return true
  if (isListed(rules.times, word)) return goesOnAfterTime(joint, sentence)
  return mayGoOn(word, joint)
}

/** True for a word that is an abbreviation in the middle of a sentence, if what follows opens none. */
function mayGoOn(word: string, {before, after, next, rules}: Joint): boolean {
  const nextIsInitial = next.length === 1 && after.includes(`${next}.`)
  const opens = rules.openers.has(next.toLowerCase()) && !nextIsInitial
  if (word.length === 1 && nextIsInitial) return true
  if (isListed(rules.before, word)) return !(opens && isListed(rules.anywhere, word))
  const mayFollow = isListed(rules.anywhere, word) || isCapitalised(word, rules)
  return (isInitial(word, before) || dotted.test(word) || mayFollow) && !opens
}

/** A single capital; `I` alone is a pronoun unless a name stands before it. */
function isInitial(word: string, before: string): boolean {
  if (!/^\p{Lu}$/u.test(word)) return false
  return word !== 'I' || /\p{Lu}\p{Ll}+ I\.$/u.test(before)
}

/** After `5 p.m.` a sentence ends, unless a day or a zone follows or nothing but the time has been said. */
function goesOnAfterTime({before, after, next, rules}: Joint, sentence: string): boolean {
  if (!/\d\s?[\p{L}.]+$/u.test(before)) return !rules.openers.has(next.toLowerCase())
  if (rules.dayNames.has(next.toLowerCase())) return true
  if (zone.test(next) || namedZone.test(after)) return true
  return sentence.length < longestTime && tellsOnlyWhen(sentence, rules)
}

/** True for words of which each is a day, a month, a number or a small one. */
function tellsOnlyWhen(sentence: string, {dayNames, openers, timely, times}: LanguageRules): boolean {
  const words = sentence.toLowerCase().match(/\p{L}+(?:\.\p{L}+)*/gu) ?? []
  return words.every((word) => [dayNames, openers, timely, times].some((list) => list.has(word)))
}

function endsInNumber({before, next, rules}: Joint): boolean {
  if (!rules.ordinals || !lastNumber.test(before) || rules.openers.has(next.toLowerCase())) return false
  const word = wordBeforeNumber.exec(before)?.[1]
  return word === undefined || !isListed(rules.beforeNumber, word)
}

/** A cry that is part of a name, `Yahoo! Japan`, or no cry at all, as before a click: `!Kung`. */
function endsInCry(text: string, at: number, {before, next, rules}: Joint): boolean {
  if (!before.endsWith('!')) return false
  if (text[at - 1] === '!') return /(?:^|[\s(])!$/.test(before)
  const name = /(?<!\p{L})(\p{L}{1,24})!$/u.exec(before)?.[1] ?? ''
  return rules.cries.has(name.toLowerCase()) && !rules.openers.has(next.toLowerCase())
}

/** The sentence is so short that it can only say who spoke. */
function isAttribution(sentence: string): boolean {
  const words = sentence.trim().split(/\s+/, attributionWords + 1)
  return words.length > 1 && words.length <= attributionWords && /^\p{L}/u.test(sentence.trimStart())
}

/** True where Chinese or Japanese goes on right behind what is quoted: `「…。」と述べた`. */
function goesOnAfterQuote(text: string, from: number, at: number, end: number): boolean {
  if (!innerStop.test(text.slice(at - 2, at))) return false
  const rest = text.slice(at, end)
  if (particle.test(rest)) return true
  if (!/^\p{Lo}/u.test(rest)) return false
  const opening = [...text.slice(from, at).matchAll(openingMark)].at(-1)?.index ?? 0
  const lead = text.slice(from, from + opening)
  return lead === '' ? rest.length <= attributionSigns : !introduced.test(lead)
}
