import type {NameTable, Person} from './name-table.ts'
import {nameWithin} from './name-within.ts'
import {isName, isParticle, runFrom} from './names.ts'
import {type Paragraph, sentenceAt} from './paragraphs.ts'
import {describe, genderOfPerson, lookUp, type Speaker} from './resolve.ts'

/** Paragraphs back to the last named speaker whom a pronoun may mean. */
const FARTHEST = 2

/** Whom a pronoun may mean: who spoke last, and everybody named since. */
export interface Focus {
  speaker: Speaker | undefined
  /** Place of the paragraph in which they spoke. */
  at: number
  others: readonly Person[]
  /** True after a quotation whose speaker nobody knows: a pronoun may mean them. */
  isLost?: boolean
}

export const noFocus: Focus = {speaker: undefined, at: -1, others: []}

/** The focus after somebody unknown spoke. */
export const lostFocus: Focus = {...noFocus, isLost: true}

/** The focus after a speaker spoke. */
export const focusOn = (speaker: Speaker | undefined, at: number): Focus =>
  speaker ? {speaker, at, others: []} : lostFocus

/** The focus after the names outside quotations between two tokens of a paragraph. */
export function readOn(
  focus: Focus,
  paragraph: Paragraph,
  from: number,
  to: number,
  names: NameTable,
  language: string,
): Focus {
  const {tokens} = paragraph
  const others: Person[] = [...focus.others]
  for (let at = from; at < to; at++) {
    if (!isName(tokens[at])) continue
    const run = runFrom(tokens, at)
    at = run.to - 1
    const name = nameWithin(tokens, run, language)
    const words = tokens.slice(name.from, name.to).filter((word) => !isParticle(word))
    const person =
      words.length > 0 ? lookUp(words, names, {sentence: sentenceAt(paragraph, words[0]!.start)}) : undefined
    if (person) others.push(person)
  }
  return others.length === focus.others.length ? focus : {...focus, others}
}

/** The one a pronoun means: the last speaker, when of that gender and nobody else named since may be meant. */
export function resolvePronoun(gender: 'm' | 'f', focus: Focus, at: number): Speaker | undefined {
  const {speaker, others, isLost} = focus
  if (isLost) return undefined
  const fits = (known: 'm' | 'f' | undefined) => known === undefined || known === gender
  const rivals = others.filter((person) => fits(genderOfPerson(person)))
  const people = [...new Set(rivals)]
  if (speaker && at - focus.at <= FARTHEST && fits(speaker.gender)) {
    if (people.some(({name}) => name !== speaker.name)) return undefined
    return {...speaker, gender, written: 'pronoun'}
  }
  if (people.length !== 1 || genderOfPerson(people[0]!) !== gender) return undefined
  return speaker && fits(speaker.gender) ? undefined : {...describe(people[0]!, 'pronoun'), gender}
}
