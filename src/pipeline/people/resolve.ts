import type {Span} from '../types.ts'
import {determiners} from './clause-words.ts'
import {givenGender} from './given-names.ts'
import type {Mention} from './mention.ts'
import {genderOf, isSameGiven, type NameTable, type Person} from './name-table.ts'
import {isBody, isParticle} from './names.ts'
import {type Paragraph, sentenceAt} from './paragraphs.ts'
import type {Token} from './tokens.ts'
import {lower} from './word-sets.ts'

/** Who says a quotation. */
export interface Speaker {
  /** The full name where the article gives one, else the name or office as written. */
  name: string
  title?: string
  role?: string
  gender?: 'm' | 'f'
  /** True for a last name alone that the article never gives in full. */
  isBare?: boolean
  /** What stands beside the quotation: the name itself, an office, a pronoun; or nothing, when it only goes on. */
  written: 'name' | 'role' | 'pronoun' | 'continued'
}

/** Sentences back in which a namesake named in full leaves a last name alone in doubt. */
const DOUBTFUL_REACH = 8

/** Where a name stands: the place of its sentence, and the gender its title tells. */
export interface NamePlace {
  sentence: number
  gender?: 'm' | 'f' | undefined
}

/** The person of a name of one word or more, as far as the table can tell. */
export function lookUp(words: readonly Token[], names: NameTable, place: NamePlace): Person | undefined {
  const texts = words.filter((word) => !/^(?:Jr|Sr)\.?$/.test(word.text)).map(({text}) => text)
  const bearers = names.get(texts.at(-1)!) ?? []
  if (texts.length > 1)
    return bearers.find(
      ({name}) => isSameGiven(name.split(' ')[0]!, texts[0]!) || texts.join(' ').endsWith(name),
    )
  return mainBearer(
    bearers.length > 1 ? bearers.filter((person) => mayBe(person, place.gender)) : bearers,
    place,
  )
}

const mayBe = (person: Person, gender: 'm' | 'f' | undefined): boolean =>
  gender === undefined || (genderOfPerson(person) ?? gender) === gender

/** Whom an article calls by last name alone: the bearer it introduced first, unless another was just named in full. */
function mainBearer(bearers: readonly Person[], {sentence}: NamePlace): Person | undefined {
  const [main, ...others] = bearers
  const isNear = ({mentions}: Person) =>
    mentions.some((mention) => mention <= sentence && sentence - mention <= DOUBTFUL_REACH)
  return others.some(isNear) ? undefined : main
}

/** Whether a person is a man or a woman, so far as title, role or given name tell. */
export const genderOfPerson = ({gender, name}: Pick<Person, 'gender' | 'name'>): 'm' | 'f' | undefined =>
  gender ?? givenGender(name)

/** Who speaks, by a name that stands beside a quotation. Undefined for a body, and for a last name nobody introduced. */
export function resolveName(
  mention: Mention & {kind: 'name'},
  paragraph: Paragraph,
  names: NameTable,
): Speaker | undefined {
  const {tokens, text} = paragraph
  const words = tokens.slice(mention.from, mention.to)
  if (words.length === 0) return undefined
  if (isBody(words.at(-1)!)) return resolveBody(tokens, mention, text)
  const title = mention.title && text.slice(mention.title.start, mention.title.end)
  const sentence = sentenceAt(paragraph, words[0]!.start)
  const person = lookUp(words, names, {sentence, gender: title ? genderOf(title) : undefined})
  if (!person) {
    const isFull = words.filter((word) => !isParticle(word)).length > 1
    if (!isFull && (names.get(words.at(-1)!.text) ?? []).length > 1) return undefined
    const name = textOf(text, words)
    if (!isFull && mention.isFar) return undefined
    if (!isFull && !title) return {name, written: 'name', isBare: true}
    return withGender({name, written: 'name', ...(title ? {title} : {})}, title ?? '')
  }
  return describe(person, 'name')
}

/** A body that speaks, as written there with its article: `the Interior Ministry`. An abbreviation alone may be anything. */
function resolveBody(tokens: readonly Token[], {from, to}: Mention, text: string): Speaker | undefined {
  if (/^[\p{Lu}.]+$/u.test(tokens[to - 1]!.text)) return undefined
  const before = tokens[from - 1]
  const isNamed = to - from > 1
  const hasArticle = before !== undefined && determiners.has(lower(before))
  if (!isNamed && !hasArticle) return undefined
  return {name: textOf(text, tokens.slice(hasArticle ? from - 1 : from, to)), written: 'role'}
}

/** A person of the table as a speaker. */
export function describe(person: Person, written: Speaker['written']): Speaker {
  const {name, title, role} = person
  const gender = genderOfPerson(person)
  return {name, written, ...(title ? {title} : {}), ...(role ? {role} : {}), ...(gender ? {gender} : {})}
}

/** Who speaks by office, as written there: `a spokesman for the ministry`. */
export function resolveRole(mention: Mention & {kind: 'role'}, {tokens, text}: Paragraph): Speaker {
  const name = textOf(text, tokens.slice(mention.from, mention.to))
  return withGender({name, written: 'role'}, name)
}

function withGender(speaker: Speaker, words: string): Speaker {
  const gender = genderOf(words) ?? (speaker.written === 'name' ? givenGender(speaker.name) : undefined)
  return gender ? {...speaker, gender} : speaker
}

const textOf = (text: string, words: readonly Span[]): string =>
  text.slice(words[0]!.start, words.at(-1)!.end)
