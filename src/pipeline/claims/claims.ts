import type {QuotationLimits} from '../../site.ts'
import type {Article, Claim} from '../types.ts'
import {chooseStatements, type Size} from './choose-statements.ts'
import {citeOrigins} from './cite-origins.ts'
import {ownLanguageFirst, withoutForeignRepeats} from './one-language.ts'
import {lengthOf, makeRoom} from './quotation-room.ts'
import type {StoryReading} from './read-story.ts'
import {joinUtterances} from './statements.ts'

/** Claims of a briefing of one source, and of the longest. */
const FEWEST_CLAIMS = 4
const MOST_CLAIMS = 8
/** Words of independent text for which a briefing has one claim more. */
const WORDS_PER_CLAIM = 700
/** Words of a briefing of one source, what each further one adds, and those of the longest: a minute's read. */
const FEWEST_WORDS = 120
const WORDS_PER_ORIGIN = 25
const MOST_WORDS = 220

/**
 * The sentences a briefing shows: the lead first, then those that add most, in narrative order.
 *
 * Sentences that say the same in nearly the same words are one claim that cites each independent text once. A sentence that
 * leans on the one before it comes right after that one or not at all. No article is quoted beyond its limit.
 */
export function selectClaims(
  {members, utterances, salience, known}: StoryReading,
  limits: QuotationLimits,
): Claim[] {
  const room = makeRoom(members, limits)
  const size = sizeOf(members, salience.originOf)
  const told = joinUtterances(withoutForeignRepeats(utterances, members))
  const chosen = ownLanguageFirst(chooseStatements(told, size, salience, room, known), members)
  return chosen.map(([shown, ...copies]) => ({
    text: shown.text,
    citations: citeOrigins([shown, ...copies], salience.originOf),
  }))
}

function sizeOf(articles: readonly Article[], originOf: ReadonlyMap<string, string>): Size {
  const independent = articles.filter(({id}) => (originOf.get(id) ?? id) === id)
  const words = independent.reduce((sum, article) => sum + lengthOf(article), 0)
  const others = Math.max(0, independent.length - 1)
  return {
    claims: Math.min(MOST_CLAIMS, FEWEST_CLAIMS + others + Math.floor(words / WORDS_PER_CLAIM)),
    words: Math.min(MOST_WORDS, FEWEST_WORDS + others * WORDS_PER_ORIGIN),
  }
}
