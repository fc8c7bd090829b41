import {byLanguage} from '../../languages/languages.ts'
import {isSaying} from './is-saying.ts'
import {nameWithin} from './name-within.ts'
import {isBody, isName, runFrom} from './names.ts'
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
  return table
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
