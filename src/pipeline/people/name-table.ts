import {byLanguage, inAllLanguages} from '../../languages/languages.ts'
import {givenGender} from './given-names.ts'
import {isSaying} from './is-saying.ts'
import {nameWithin} from './name-within.ts'
import {isBody, isName, isSmallWord, runFrom} from './names.ts'
import {type Paragraph, sentenceAt} from './paragraphs.ts'
import {findRole} from './roles.ts'
import type {Token} from './tokens.ts'

/** Somebody, or something, an article names in full. */
export interface Person {
  /** The full name as the article first gives it, without titles: `Ann Lee`. */
  name: string
  /** Its last word, by which the article calls them later. */
  last: string
  /** The title that stood before it, as written: `Mayor`. */
  title?: string
  /** What the article first says they are: `secretary of the council`. */
  role?: string
  gender?: 'm' | 'f'
  /** Places among the article's sentences where the full name stands, in order of reading. */
  mentions: number[]
}

/** Who is who in an article: last word of a name → those who bear it, in order of their first full mention. */
export type NameTable = ReadonlyMap<string, readonly Person[]>

/** Words of a name; a longer run of capitals is a headline. */
const LONGEST_NAME = 4

/** Words that open a sentence and no name. */
const openers = new Set([...inAllLanguages('negations'), ...inAllLanguages('leaningOpeners')])

const {mul: people} = byLanguage('people')
const men = new Set(people?.titlesOfMen)
const women = new Set(people?.titlesOfWomen)

/** Whether a title or a role tells a man or a woman. */
export function genderOf(words: string): 'm' | 'f' | undefined {
  for (const word of words.toLowerCase().split(/[\s.,-]+/)) {
    if (women.has(word) || /(?:woman|mother|wife|daughter|sister|sprecherin|ministerin)$/.test(word))
      return 'f'
    if (men.has(word) || /(?:[^o]man|father|husband|brother|businessman|spokesman)$/.test(word)) return 'm'
  }
  return undefined
}

/** The names of two words or more that an article gives, each with how it first introduces its bearer. */
export function makeNameTable(paragraphs: readonly Paragraph[], language: string): NameTable {
  const table = new Map<string, Person[]>()
  // A headline shortens names and gives no roles: the text introduces, the headline only where it alone has a name.
  const inOrder = [...paragraphs].sort(
    (a, b) => Number(a.kind === 'headline') - Number(b.kind === 'headline'),
  )
  for (const paragraph of inOrder) {
    readNames(paragraph.tokens, paragraph, language, table)
  }
  dropDoubtful(table, paragraphs, language)
  return table
}

/**
 * Leaves out of several who share a last name those that may be no name: a capital because a sentence begins, `Without
 * Lee`, or because a headline has capitals, `Response To Lee`. Else nobody could tell whom the last name alone means.
 */
function dropDoubtful(
  table: Map<string, Person[]>,
  paragraphs: readonly Paragraph[],
  language: string,
): void {
  const shared = [...table].filter(([, bearers]) => bearers.length > 1)
  if (shared.length === 0) return
  const {inside, opening, small} = readCapitals(paragraphs)
  const isSure = ({name}: Person): boolean => {
    if (inside.has(name) || givenGender(name) !== undefined) return true
    const first = name.slice(0, name.indexOf(' '))
    const word = first.toLowerCase()
    return opening.has(name) && !small.has(word) && !isSmallWord(first, language) && !openers.has(word)
  }
  for (const [last, bearers] of shared) {
    const kept = bearers.filter(isSure)
    if (kept.length > 0 && kept.length < bearers.length) table.set(last, kept)
  }
}

/** Runs of capitals inside the sentences of running text and at their beginning, and the words that stand without one. */
function readCapitals(paragraphs: readonly Paragraph[]) {
  const [inside, opening, small] = [new Set<string>(), new Set<string>(), new Set<string>()]
  for (const {tokens, kind} of paragraphs) {
    if (kind === 'headline' || isTitleCased(tokens)) continue
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at]!
      if (token.kind !== 'word') continue
      if (!isName(token)) {
        small.add(token.text)
        continue
      }
      const run = runFrom(tokens, at)
      const opens = at === 0 || /^(?:stop|quote)$/.test(tokens[at - 1]!.kind)
      for (let from = at; from < run.to - 1; from++)
        (opens && from === at ? opening : inside).add(
          tokens
            .slice(from, run.to)
            .map(({text}) => text)
            .join(' '),
        )
      at = run.to - 1
    }
  }
  return {inside, opening, small}
}

/** Words of a line in which capitals tell nothing, and the share of them that have one. */
const TITLE_WORDS = 4
const TITLE_SHARE = 0.6

/** True for a line that has a capital on most words: a headline, whatever it is taken for. */
function isTitleCased(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({kind}) => kind === 'word')
  const capitals = words.filter(({text}) => /^\p{Lu}/u.test(text))
  return words.length >= TITLE_WORDS && capitals.length >= TITLE_SHARE * words.length
}

function readNames(
  tokens: readonly Token[],
  paragraph: Paragraph,
  language: string,
  table: Map<string, Person[]>,
): void {
  for (let at = 0; at < tokens.length; at++) {
    if (!isName(tokens[at])) continue
    const run = runFrom(tokens, at)
    at = run.to - 1
    const name = nameWithin(tokens, run, language)
    const words = tokens.slice(name.from, name.to)
    const last = words.at(-1)!
    const title = name.title && paragraph.text.slice(name.title.start, name.title.end)
    if (words.length < 2) {
      learnTitle(table, title, last)
      continue
    }
    if (isBody(last) || words.every(isShouted) || words.length > LONGEST_NAME) continue
    // A headline in capitals runs names together: `Hollande Says Trump Is Wrong`.
    if (words.some(({text}) => isSaying(text.toLowerCase(), language))) continue
    const sentence = sentenceAt(paragraph, last.start)
    const found = fullest(table, words)
    if (found) {
      found.mentions.push(sentence)
      continue
    }
    const person: Person = {
      name: words.map(({text}) => text).join(' '),
      last: surname(words),
      mentions: [sentence],
    }
    if (title) person.title = title
    const role = findRole(tokens, name, title === undefined, language)
    if (role) person.role = paragraph.text.slice(role.start, role.end)
    const gender = genderOf(`${person.title ?? ''} ${person.role ?? ''}`)
    if (gender) person.gender = gender
    table.set(person.last, [...(table.get(person.last) ?? []), person])
  }
}

/** `Jr.` and the like is no last name. */
const surname = (words: readonly Token[]): string => {
  const last = words.at(-1)!.text
  return /^(?:Jr|Sr|I{2,3}|IV)\.?$/.test(last) && words.length > 2
    ? words.at(-2)!.text.replace(/,$/, '')
    : last
}

const isShouted = ({text}: Token): boolean => text.length > 2 && text === text.toUpperCase()

/** The one of the table with this name, a middle name or initial more or less, or words before it. */
function fullest(table: Map<string, Person[]>, words: readonly Token[]): Person | undefined {
  const texts = words.map(({text}) => text)
  return table.get(surname(words))?.find(({name}) => {
    const known = name.split(' ')
    return (
      isSameGiven(known[0]!, texts[0]!) || texts.join(' ').endsWith(name) || name.endsWith(texts.join(' '))
    )
  })
}

/** Letters that a given name shares with its short form: `Ken`, `Kenneth`. */
const SHARED_LETTERS = 3

/** True for one given name or its short form. */
export const isSameGiven = (one: string, other: string): boolean =>
  one === other ||
  (one.slice(0, SHARED_LETTERS) === other.slice(0, SHARED_LETTERS) &&
    Math.min(one.length, other.length) === SHARED_LETTERS)

/** A later `Mrs. Lee` tells what the first `Ann Lee` did not, where only one bears the name. */
function learnTitle(table: Map<string, Person[]>, title: string | undefined, last: Token): void {
  const gender = title && genderOf(title)
  const bearers = gender ? (table.get(last.text) ?? []) : []
  if (gender && bearers.length === 1) bearers[0]!.gender ??= gender
}
