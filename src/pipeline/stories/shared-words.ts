import {readWords, SHAPE, type Words} from '../text/word-tokens.ts'
import type {SharedWords} from '../types.ts'
import {backgroundShareOf} from './background-words.ts'
import {capitalRunEnd, isSmall, nameIn, type WordRun} from './name-runs.ts'
import type {NewsText} from './story-profile.ts'

/** Words shown of each kind. */
const MOST_SHOWN = 8
/** Members read: what a dozen share decides. */
const MOST_READ = 12
/** Share of the members that must hold a word. */
const SHARED_BY = 0.5
/** Rarity of a word worth showing: about one text in ten holds it. */
const TELLING = 2.3
const OPENING_UNITS = 2000
/** Words of the longest name shown for a shorter one: longer runs have titles in them. */
const LONGEST_NAME = 3

/** A name or word, how many members hold it, and how rare it is. */
interface Held {
  shown: string
  members: number
  rarity: number
  lastMember: number
  /** True for a name written so inside a sentence somewhere: what only opens sentences or headlines may be any word. */
  standsInside: boolean
}

interface Found {
  names: Map<string, Held>
  terms: Map<string, Held>
  /** Hashes of the rarer words that stand somewhere without a capital. */
  lowers: Set<number>
}

type SharedText = Pick<NewsText, 'headline' | 'language'> & {text: string}

/** Names and other terms that at least half of a group's texts hold, as the first of them writes them. */
export function wordsShared(texts: readonly SharedText[]): SharedWords {
  if (texts.length < 2) return {sharedNames: [], sharedTerms: []}
  const read = texts.slice(0, MOST_READ)
  const found: Found = {names: new Map(), terms: new Map(), lowers: new Set()}
  for (const [member, text] of read.entries()) gather(text, member, found)
  const {names, terms, lowers} = found
  const least = Math.max(2, SHARED_BY * read.length)
  const sharedNames = withoutParts(shownOf(names, least).filter((name) => !isWord(name, lowers)))
  const inNames = new Set(sharedNames.flatMap((name) => name.toLowerCase().split(' ')))
  const sharedTerms = shownOf(terms, least).filter((term) => !inNames.has(term.toLowerCase()))
  return {sharedNames: sharedNames.slice(0, MOST_SHOWN), sharedTerms: sharedTerms.slice(0, MOST_SHOWN)}
}

/** Take note of the names and words of one text's opening. */
function gather({headline, text, language}: SharedText, member: number, {names, terms, lowers}: Found): void {
  const opening = `${headline}\n${text}`.slice(0, OPENING_UNITS)
  const words = readWords(opening)
  for (let from = 0; from < words.length; ) {
    const to = capitalRunEnd(opening, words, from)
    const isCapital = (words.shapes[from]! & SHAPE.capital) !== 0
    const run = isCapital ? nameIn(opening, words, {from, to}, language) : undefined
    if (run) {
      const isInside = run.from > from || (words.shapes[from]! & SHAPE.opensSentence) === 0
      const standsInside = isInside && words.starts[run.from]! > headline.length
      const rarity = rarest(words, run)
      if (rarity >= TELLING) {
        const shown = write(opening, words, run)
        hold(names, shown, {shown, rarity, lastMember: member, standsInside})
      }
    } else if (!isCapital) {
      const rarity = rarest(words, {from, to})
      const isTerm = (words.shapes[from]! & (SHAPE.number | SHAPE.short)) === 0
      // A name as common as that is not shown anyway.
      if (rarity >= TELLING) lowers.add(words.keys[from]!)
      if (rarity >= TELLING && isTerm && !isSmall(words, from, language)) {
        const shown = write(opening, words, {from, to})
        hold(terms, `${words.stems[from]}`, {shown, rarity, lastMember: member, standsInside: true})
      }
    }
    from = to
  }
}

const write = (text: string, words: Words, {from, to}: WordRun): string =>
  text.slice(words.starts[from], words.ends[to - 1])

/** True for a single word that some text writes without a capital: no name, whatever opens its sentence. */
function isWord(name: string, lowers: ReadonlySet<number>): boolean {
  const {length, keys} = readWords(name)
  return length === 1 && lowers.has(keys[0]!)
}

/** Each name once: the full one for those that are part of another, long as it is no chain of titles. */
function withoutParts(names: readonly string[]): string[] {
  const kept: string[] = []
  for (const name of names) {
    const at = kept.findIndex((other) => isPart(name, other) || isPart(other, name))
    if (at < 0) kept.push(name)
    else if (isPart(kept[at]!, name) && name.split(' ').length <= LONGEST_NAME) kept[at] = name
  }
  return [...new Set(kept)]
}

const isPart = (part: string, whole: string): boolean => ` ${whole} `.includes(` ${part} `)

/** How rare the rarest of some words is in news at large: the same whatever else lies in the folder. */
function rarest(words: Words, {from, to}: WordRun): number {
  let most = 0
  for (let word = from; word < to; word++)
    most = Math.max(most, -Math.log(backgroundShareOf(words.stems[word]!)))
  return most
}

function hold(held: Map<string, Held>, key: string, found: Omit<Held, 'members'>): void {
  const known = held.get(key)
  if (!known) held.set(key, {...found, members: 1})
  else if (known.lastMember !== found.lastMember || found.standsInside !== known.standsInside)
    held.set(key, {
      ...known,
      members: known.members + Number(known.lastMember !== found.lastMember),
      lastMember: found.lastMember,
      standsInside: known.standsInside || found.standsInside,
    })
}

function shownOf(held: ReadonlyMap<string, Held>, least: number): string[] {
  const shared = [...held.values()].filter(({members, standsInside}) => standsInside && members >= least)
  const weight = ({members, rarity}: Held): number => members * rarity
  shared.sort((one, other) => weight(other) - weight(one) || (one.shown < other.shown ? -1 : 1))
  return shared.map(({shown}) => shown)
}
