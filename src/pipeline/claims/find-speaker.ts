import {byLanguage, inAllLanguages} from '../../languages/languages.ts'
import {functionWords} from '../text/function-words.ts'
import {plainWords} from '../text/plain-words.ts'
import {isSaying} from './is-saying.ts'
import {readTokens, type Token} from './speaker-tokens.ts'

const bodies = new Set(inAllLanguages('bodies'))
const nameParticles = new Set(inAllLanguages('nameParticles'))
const personTitles = new Set(inAllLanguages('personTitles'))
const weekdays = byLanguage('weekdays')
const months = byLanguage('months')
const notSpeakers = new Set([
  ...inAllLanguages('notSpeakers'),
  // Where these have a capital, they are no names either.
  ...[weekdays.en, weekdays.de, months.en].flatMap((names) => names!.map(([name]) => name!)),
])

/** Words of the shortest quotation that says something: shorter ones are single terms in quotes. */
const FEWEST_QUOTED = 4
/** Words of a title between a verb and the name after it: `said regional governor …`. */
const LONGEST_TITLE = 4
/** Words of an apposition between a name and its verb: `…, who heads the office, said`. */
const LONGEST_APPOSITION = 12
/** Words of a role between where somebody belongs and their name: `director of research`. */
const LONGEST_ROLE = 3
/** Words between a quotation and the verb that hands it over: `“…”, a ensuite déclaré`. */
const LONGEST_GAP = 3

/** A run of tokens, half-open. */
interface Run {
  from: number
  to: number
}

/**
 * Who speaks the quotation in a sentence, as written there, title included. `isKnown` tells the last names of
 * people the articles name in full. Undefined when there is no quotation or its speaker is not certain.
 */
export function findSpeaker(
  text: string,
  language: string,
  isKnown: (name: string) => boolean,
): string | undefined {
  const tokens = readTokens(text)
  if (!tokens.some(isSpeech)) return undefined
  const isVerb = ({kind, text}: Token) => kind === 'word' && /^\p{Ll}/u.test(text) && isSaying(text, language)
  const places = tokens.flatMap((token, at) => (isVerb(token) ? [at] : []))
  const byNearness = places.sort((a, b) => distanceToQuote(tokens, a) - distanceToQuote(tokens, b) || a - b)

  for (const at of byNearness) {
    const run = nameAfter(tokens, at) ?? nameBefore(tokens, at, language)
    if (run && isPerson(tokens, run, isKnown)) return write(text, tokens, run)
  }
  return undefined
}

/** True for a quotation of several words that are no title: `State of the Union`. */
function isSpeech({kind, text}: Token): boolean {
  if (kind !== 'quote' || plainWords(text).length < FEWEST_QUOTED) return false
  return (
    text.split(' ').some((word, at) => at > 0 && /^\p{Ll}{4}/u.test(word)) || !/\p{Lu}/u.test(text.slice(2))
  )
}

function distanceToQuote(tokens: readonly Token[], at: number): number {
  const distances = tokens.flatMap(({kind}, other) => (kind === 'quote' ? [Math.abs(other - at)] : []))
  return Math.min(...distances)
}

/** The name after a verb that follows its quotation: `“…”, said the mayor, Ann Lee`. */
function nameAfter(tokens: readonly Token[], verb: number): Run | undefined {
  const before = tokens.slice(Math.max(0, verb - LONGEST_GAP), verb)
  const quote = before.findLastIndex(({kind}) => kind === 'quote')
  if (quote < 0 || before.slice(quote + 1).some(isName)) return undefined
  for (let at = verb + 1; at <= verb + LONGEST_TITLE + 1 && at < tokens.length; at++) {
    const token = tokens[at]!
    if (isName(token)) return personAfter(tokens, {from: at, to: nameEnd(tokens, at)})
    const isTitle =
      token.kind === 'word' && (!functionWords.has(plainWords(token.text)[0] ?? '') || isArticle(token))
    if (!isTitle) return undefined
  }
  return undefined
}

/** The name after one that only says where somebody belongs: `said Zell Rowing Club treasurer Ann Lee`. */
function personAfter(tokens: readonly Token[], run: Run): Run {
  let at = run.to
  while (at < run.to + LONGEST_ROLE && isRole(tokens[at])) at++
  const isPerson = at > run.to && isName(tokens[at]) && nameEnd(tokens, at) - at > 1
  return isPerson ? {from: at, to: nameEnd(tokens, at)} : run
}

/** True for a word that may be of a role; `of` alone of the small words stands inside one. */
const isRole = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !isName(token) &&
  (token.text === 'of' || !(functionWords.has(token.text) || notSpeakers.has(token.text)))

const articles = new Set(['the', 'le', 'la', 'der', 'die', 'el', 'il', 'o', 'a', 'de', 'het'])
const isArticle = ({text}: Token): boolean => articles.has(text)

/** The name before a verb, next to it or with an apposition between: `Ann Lee, the mayor, said “…”`. */
function nameBefore(tokens: readonly Token[], verb: number, language: string): Run | undefined {
  let end = verb - 1
  while (end >= 0 && end >= verb - LONGEST_GAP && mayStandBetween(tokens[end]!, language)) end--
  if (tokens[end]?.text === ',') {
    const least = Math.max(0, end - LONGEST_APPOSITION)
    end--
    while (end >= least && tokens[end]!.kind !== 'mark') end--
    if (tokens[end]?.text !== ',') return undefined
    end--
  }
  if (!isName(tokens[end]) || tokens[end]!.owns) return undefined
  let from = end
  while (goesOn(tokens[from - 1]) || (isParticle(tokens[from - 1]) && isNamePart(tokens[from - 2]))) from--
  const before = tokens[from - 1]
  // `(Ben) Lee` is the end of a longer name, perhaps of somebody else.
  if (before?.text === ')') return undefined
  if (!before || !belonging.has(before.text)) return {from, to: end + 1}
  // `Ann Lee of Zell`: the one before the preposition speaks; without a name, nobody knows who.
  return isName(tokens[from - 2]) ? runEndingAt(tokens, from - 2) : undefined
}

function runEndingAt(tokens: readonly Token[], end: number): Run {
  let from = end
  while (goesOn(tokens[from - 1])) from--
  return {from, to: end + 1}
}

/** Prepositions before the place or body that somebody is of. */
const belonging: ReadonlySet<string> = new Set('of from at for in aus bei für im vom beim du des'.split(' '))

/** True for a word between a speaker and the verb. What English has there are adverbs: `the US official said` has none. */
function mayStandBetween(token: Token, language: string): boolean {
  if (token.kind !== 'word' || isName(token)) return false
  return language !== 'en' || token.text.endsWith('ly') || adverbs.has(token.text)
}

const adverbs: ReadonlySet<string> = new Set(
  'also then later now again once has had have who and just further even both himself herself'.split(' '),
)

function nameEnd(tokens: readonly Token[], from: number): number {
  let to = from + 1
  while (
    !tokens[to - 1]!.owns &&
    (isName(tokens[to]) || (isParticle(tokens[to]) && isNamePart(tokens[to + 1])))
  )
    to++
  return to
}

const isName = (token: Token | undefined): boolean =>
  token?.kind === 'word' && /^\p{Lu}/u.test(token.text) && !notSpeakers.has(token.text.toLowerCase())
const isParticle = (token: Token | undefined): boolean =>
  token?.kind === 'word' && nameParticles.has(token.text)
const isNamePart = (token: Token | undefined): boolean => isName(token) || isParticle(token)
const goesOn = (token: Token | undefined): boolean => isName(token) && !token!.owns
const isTitle = ({text}: Token): boolean => personTitles.has(text.toLowerCase().replace('.', ''))

/** True for a name of two words or more, one with a title, or one the articles give in full elsewhere. */
function isPerson(tokens: readonly Token[], {from, to}: Run, isKnown: (name: string) => boolean): boolean {
  const words = tokens.slice(from, to).filter((token) => !isTitle(token) && !isParticle(token))
  const hasTitle = words.length < to - from || (tokens[from - 1] !== undefined && isTitle(tokens[from - 1]!))
  if (words.length === 0 || isBody(words.at(-1)!)) return false
  return words.length > 1 || hasTitle || isKnown(words[0]!.text)
}

/** True for the last word of the name of an office, a firm or a place rather than of a person. */
const isBody = ({text}: Token): boolean => bodies.has(text.toLowerCase()) || /^\p{Lu}{2,}$/u.test(text)

function write(text: string, tokens: readonly Token[], {from, to}: Run): string {
  const first = from > 0 && isTitle(tokens[from - 1]!) ? from - 1 : from
  return text.slice(tokens[first]!.start, tokens[to - 1]!.end)
}

/** Last words of all names of two words or more: who is meant when one stands alone. */
export function lastNames(texts: readonly string[]): Set<string> {
  const names = new Set<string>()
  for (const text of texts) {
    const tokens = readTokens(text)
    for (let at = 0; at < tokens.length; at++) {
      if (!isName(tokens[at]) || functionWords.has(plainWords(tokens[at]!.text)[0] ?? '')) continue
      const end = nameEnd(tokens, at)
      if (end - at > 1) names.add(tokens[end - 1]!.text)
      at = end
    }
  }
  return names
}
