import type {Briefing} from '../briefing.ts'
import {fill} from '../words/fill.ts'
import type {SiteWords} from '../words/site-words.ts'

/** A pair score of 0 to 1 as whole points of 100. */
export function similarity(score: number): number {
  return Math.round(score * 100)
}

/** What a reader may think of a group whose least alike pair reaches a score. */
const SURENESS = [
  {from: 0.9, name: 'very'},
  {from: 0.7, name: 'fairly'},
  {from: 0.5, name: 'rather'},
  {from: 0, name: 'asWhole'},
] as const

/** How many articles report the story, and in how many texts of their own. */
export function describeOrigins(
  {sources, origins}: Pick<Briefing, 'sources' | 'origins'>,
  words: SiteWords,
): string {
  const count = sources.length
  if (count === 1) return words.oneArticle
  if (origins === count) return words.ownWords(count)
  if (origins === 1) return words.allPrintOneText(count)
  return fill(words.someSameText, {
    articles: words.articles(count),
    independent: words.independentSources(origins),
  })
}

/** Names and other words that the articles share, a sentence each. */
export function describeShared({sharedNames, sharedTerms}: Briefing['grouping'], words: SiteWords): string[] {
  return [
    ...(sharedNames.length > 0 ? [fill(words.sharedNames, {names: words.list(sharedNames)})] : []),
    ...(sharedTerms.length > 0 ? [fill(words.sharedTerms, {terms: quoteAll(sharedTerms, words)})] : []),
  ]
}

/** `“sparks” and “fish hall”`, in the quotation marks of the language. */
export function quoteAll(terms: readonly string[], words: SiteWords): string {
  return words.list(terms.map((term) => fill(words.quoted, {term})))
}

/** How sure it is that the articles tell of one event. Nothing for a single article. */
export function describeSureness(
  {weakestPair, strongestPair}: Briefing['grouping'],
  words: SiteWords,
): string | undefined {
  if (weakestPair === undefined || strongestPair === undefined) return undefined
  const {name} = SURENESS.find(({from}) => weakestPair >= from) ?? SURENESS[0]
  const [least, most] = [similarity(weakestPair), similarity(strongestPair)].map(words.number)
  const rating = fill(least === most ? words.ratedAlike : words.rated, {least: least!, most: most!})
  return fill(words.howSure, {sureness: words.sureness[name], rating})
}

/** By how much the nearest story was left out: what follows its headline. */
export function describeDistance(
  score: number,
  {weakestPair}: Briefing['grouping'],
  words: SiteWords,
): string {
  const values = {score: words.number(similarity(score))}
  if (weakestPair === undefined) return fill(words.distance, values)
  const short = similarity(weakestPair) - similarity(score)
  return short > 0
    ? fill(words.distanceShort, {...values, points: words.points(short)})
    : fill(words.distanceApart, values)
}
