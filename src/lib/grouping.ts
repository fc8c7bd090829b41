import type {Briefing} from '../briefing.ts'
import {inWords} from './in-words.ts'
import {plural} from './plural.ts'

/** A pair score of 0 to 1 as whole points of 100. */
export function similarity(score: number): number {
  return Math.round(score * 100)
}

/** What a reader may think of a group whose least alike pair reaches a score. */
const SURENESS = [
  {from: 0.9, words: 'very sure'},
  {from: 0.7, words: 'fairly sure'},
  {from: 0.5, words: 'more likely than not'},
  {from: 0, words: 'sure of the group as a whole, not of every pair in it'},
] as const

/** How many articles report the story, and in how many texts of their own. */
export function describeOrigins({sources, origins}: Pick<Briefing, 'sources' | 'origins'>): string {
  if (sources.length === 1) return 'One article reports this. No other was found that does.'
  const articles = `${plural(sources.length, 'article')} report this`
  if (origins === sources.length) return `${articles}, each in its own words.`
  if (origins === 1) return `${articles}, but all print one text, so they count as one origin.`
  return `${articles}. Some print the same text, so they count as ${plural(origins, 'origin')}.`
}

/** Names and other words that the articles share, a sentence each. */
export function describeShared({sharedNames, sharedTerms}: Briefing['grouping']): string[] {
  const names = sharedNames.length === 1 ? 'name' : 'names'
  const words = sharedTerms.length === 1 ? 'word' : 'words'
  return [
    ...(sharedNames.length > 0 ? [`They share the ${names} ${inWords(sharedNames)}.`] : []),
    ...(sharedTerms.length > 0
      ? [`They share the ${words} ${inWords(sharedTerms.map((term) => `“${term}”`))}.`]
      : []),
  ]
}

/** How sure it is that the articles tell of one event. Nothing for a single article. */
export function describeSureness({weakestPair, strongestPair}: Briefing['grouping']): string | undefined {
  if (weakestPair === undefined || strongestPair === undefined) return undefined
  const words = SURENESS.find(({from}) => weakestPair >= from)?.words ?? SURENESS[0].words
  const [least, most] = [similarity(weakestPair), similarity(strongestPair)]
  const rating =
    least === most
      ? `Compared two by two, they are rated ${most} of 100 for telling of one event.`
      : `Compared two by two, the closest are rated ${most} of 100 for telling of one event, the least alike ${least}.`
  return `How sure is that? ${words.replace(/^./, (letter) => letter.toUpperCase())}. ${rating}`
}

/** By how much the nearest story was left out: what follows its headline in a sentence. */
export function describeDistance(score: number, {weakestPair}: Briefing['grouping']): string {
  const rated = `One of its articles is rated ${similarity(score)} of 100 against one of these`
  if (weakestPair === undefined) return `${rated}.`
  const short = similarity(weakestPair) - similarity(score)
  if (short > 0) return `${rated}: ${plural(short, 'point')} less than any two of these.`
  return `${rated}, but the two stories as wholes are further apart.`
}
