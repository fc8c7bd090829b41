import {byLanguage} from '../../languages/languages.ts'
import {functionWords} from '../text/function-words.ts'
import {plainWords} from '../text/plain-words.ts'
import {withoutQuotes} from '../text/quoted-stretches.ts'
import {findNameRuns, isCommonName, type KnownNames} from './known-names.ts'
import {topicOf} from './topics.ts'

/** What a reader must know already to understand a sentence, and what it makes known. */
export interface Referents {
  /** Names by one word (`name:lee`), short forms (`short:FAI`), people (`person`) and things (`thing:report`). */
  needs: ReadonlySet<string>
  /** The same, as the sentence introduces them; things are introduced by every sentence that speaks of them. */
  introduces: ReadonlySet<string>
}

const setsOf = (lists: Readonly<Record<string, readonly string[]>>) =>
  new Map(Object.entries(lists).map(([language, list]) => [language, new Set(list.flatMap(plainWords))]))

const people = setsOf(byLanguage('pointedPeople'))
const things = setsOf(byLanguage('pointedThings'))
const articles = setsOf(byLanguage('definiteArticles'))
const defining = setsOf(byLanguage('definingWords'))
const pronouns = setsOf(byLanguage('singlePronouns'))

const shortForm = /^\p{Lu}[\p{Lu}\p{N}&-]{1,6}$/u
const explained = /\(["“']?(\p{Lu}[\p{Lu}\p{N}&-]{1,6})["”']?\)/gu
/** `a 57-year-old`, `57 Jahre alt`, `Lee, 57,`. */
const age = /\b\d{1,3}(?:-year-old|-jährige| ans\b| años\b)|, \d{1,2},/u

/** `Thomas Peterson Jr., 16, was`, `Anna Lee (23)`: a person with their age, which is how news says who it is about. */
const namedWithAge =
  /(?<![\p{L}.’'-])\p{Lu}[\p{L}.’'-]{1,20} (?:\p{Lu}[\p{L}.’'-]{0,20} ){0,2}\p{Lu}[\p{L}.’'-]{1,20}(?:, | \()\d{1,2}(?:, |\)|-year-old)/u
const agedName = /\d{1,2}[ -](?:year[ -]old|jährige[rn]?|años,?) \p{Lu}\p{Ll}[\p{L}’'-]* \p{Lu}\p{Ll}/u

/** What both have; most sentences have none. */
const aged = /[ (]\d{1,2}[,) -]/u

/** True for a sentence that says who somebody is, by full name and age. */
export const identifies = (text: string): boolean =>
  aged.test(text) && (namedWithAge.test(text) || agedName.test(text))

const THING = 'thing:'

/** True for what somebody knows who was told of these things and introduced to these people. */
export function isKnown(
  need: string,
  known: Pick<ReadonlySet<string>, 'has'>,
  told: Pick<ReadonlySet<string>, 'has'>,
): boolean {
  return known.has(need) || (need.startsWith(THING) && told.has(need.slice(THING.length)))
}

/** Reads what a sentence of an article needs and introduces. */
export function readReferents(
  text: string,
  words: readonly string[],
  language: string,
  names: KnownNames,
): Referents {
  const needs = new Set<string>()
  const introduces = new Set<string>()
  readNames(text, names, needs, introduces)
  readShortForms(text, names, needs, introduces)
  readPointers(text, words, language, needs, introduces)
  return {needs, introduces}
}

function readNames(text: string, names: KnownNames, needs: Set<string>, introduces: Set<string>): void {
  const runs = findNameRuns(text, names.small)
  for (const {words, hasTitle} of runs) {
    if (words.length === 1 && !hasTitle) continue
    introduces.add(`name:${words[0]}`).add(`name:${words.at(-1)}`)
    if (names.full.has(`${words[0]} ${words.at(-1)}`)) introduces.add('person')
  }
  for (const {words, hasTitle} of runs) {
    const [word] = words
    if (words.length !== 1 || hasTitle || !word) continue
    if (isCommonName(word) && !names.titled.has(word)) continue
    if (names.parts.has(word) && !introduces.has(`name:${word}`)) needs.add(`name:${word}`)
  }
}

function readShortForms(text: string, names: KnownNames, needs: Set<string>, introduces: Set<string>): void {
  if (names.explained.size === 0) return
  for (const [, short] of text.matchAll(explained)) introduces.add(`short:${short}`)
  for (const token of text.split(/[^\p{L}\p{N}&-]+/u)) {
    const isNeeded = shortForm.test(token) && names.explained.has(token) && !introduces.has(`short:${token}`)
    if (isNeeded) needs.add(`short:${token}`)
  }
}

/** `the suspect`, `the older victim`, `the report`, where nothing behind the noun says which. */
function readPointers(
  text: string,
  words: readonly string[],
  language: string,
  needs: Set<string>,
  introduces: Set<string>,
): void {
  const [persons, objects, the, which] = [people, things, articles, defining].map((sets) =>
    sets.get(language),
  )
  if (!persons || !objects || !the) return
  const met = new Set<string>()
  let isPersonMet = age.test(text) || introduces.has('person')
  for (const [at, word] of words.entries()) {
    const isPerson = persons.has(word)
    const topic = topicOf(word, language)
    if (!isPerson && !objects.has(word)) {
      met.add(topic)
      continue
    }
    const isPointed =
      the.has(words[at - 1] ?? '') || (the.has(words[at - 2] ?? '') && !functionWords.has(words[at - 1]!))
    const isDefined = which?.has(words[at + 1] ?? '') ?? false
    if (isPointed && !isDefined) {
      if (isPerson && !isPersonMet) needs.add('person')
      if (!isPerson && !met.has(topic)) needs.add(`${THING}${topic}`)
    } else if (isPerson) isPersonMet = true
    met.add(topic)
  }
  if (isPersonMet && !needs.has('person')) introduces.add('person')
}

/** `Right now, her father …`: a pronoun before anybody it could stand for. */
export function hangsOnPronoun(text: string, language: string, names: KnownNames): boolean {
  const known = pronouns.get(language)
  if (!known) return false
  const bare = withoutQuotes(text)
  const words = plainWords(bare)
  const at = words.findIndex((word) => known.has(word))
  if (at < 0) return false
  const persons = people.get(language)
  if (words.slice(0, at).some((word) => persons?.has(word))) return false
  return !findNameRuns(bare, names.small).some((run) => run.at < at)
}
