import {readWords, SHAPE, type Words} from '../text/word-tokens.ts'
import type {SharedWords} from '../types.ts'
import {backgroundShareOf} from './background-words.ts'
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

/** A name or word, how many members hold it, and how rare it is. */
interface Held {
  shown: string
  members: number
  rarity: number
  lastMember: number
}

/** Names and other terms that at least half of a group's texts hold, as the first of them writes them. */
export function wordsShared(texts: readonly Pick<NewsText, 'headline' | 'text'>[]): SharedWords {
  if (texts.length < 2) return {sharedNames: [], sharedTerms: []}
  const names = new Map<string, Held>()
  const terms = new Map<string, Held>()
  const read = texts.slice(0, MOST_READ)
  for (const [member, text] of read.entries()) {
    const opening = `${text.headline}\n${text.text}`.slice(0, OPENING_UNITS)
    const words = readWords(opening)
    for (let word = 0; word < words.length; ) {
      const end = nameEnd(words, word)
      const shown = opening.slice(words.starts[word], words.ends[end - 1])
      const rarity = rarest(words, word, end)
      const isName = (words.shapes[word]! & SHAPE.capital) !== 0
      const counts = isName || (words.shapes[word]! & (SHAPE.number | SHAPE.short)) === 0
      if (counts && rarity >= TELLING)
        hold(isName ? names : terms, isName ? shown : `${words.stems[word]}`, shown, rarity, member)
      word = end
    }
  }
  const least = Math.max(2, SHARED_BY * read.length)
  const sharedNames = shownOf(names, least)
  const inNames = new Set(sharedNames.flatMap((name) => name.toLowerCase().split(' ')))
  const sharedTerms = shownOf(terms, least).filter((term) => !inNames.has(term.toLowerCase()))
  return {sharedNames: sharedNames.slice(0, MOST_SHOWN), sharedTerms: sharedTerms.slice(0, MOST_SHOWN)}
}

/** Where the run of capitalised words ends that begins at a word; any other word is a run of one. */
function nameEnd(words: Words, start: number): number {
  const isCapital = (word: number) => (words.shapes[word]! & SHAPE.capital) !== 0
  let end = start + 1
  if (!isCapital(start)) return end
  while (end < words.length && isCapital(end) && words.starts[end]! - words.ends[end - 1]! === 1) end++
  return end
}

/** How rare the rarest of some words is in news at large: the same whatever else lies in the folder. */
function rarest(words: Words, start: number, end: number): number {
  let most = 0
  for (let word = start; word < end; word++)
    most = Math.max(most, -Math.log(backgroundShareOf(words.stems[word]!)))
  return most
}

function hold(held: Map<string, Held>, key: string, shown: string, rarity: number, member: number): void {
  const known = held.get(key)
  if (!known) held.set(key, {shown, rarity, members: 1, lastMember: member})
  else if (known.lastMember !== member)
    held.set(key, {...known, members: known.members + 1, lastMember: member})
}

function shownOf(held: ReadonlyMap<string, Held>, least: number): string[] {
  const shared = [...held.values()].filter(({members}) => members >= least)
  const weight = ({members, rarity}: Held): number => members * rarity
  shared.sort((one, other) => weight(other) - weight(one) || (one.shown < other.shown ? -1 : 1))
  return shared.map(({shown}) => shown)
}
