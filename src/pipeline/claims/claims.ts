import type {QuotationLimits} from '../../site.ts'
import {membersOf} from '../members.ts'
import {readContent} from '../text/content-words.ts'
import {plainWords} from '../text/plain-words.ts'
import type {Article, Claim, NearDuplicates, Story} from '../types.ts'
import {chooseStatements, type Size} from './choose-statements.ts'
import {findHistory} from './find-history.ts'
import {readKnownNames, shareNames} from './known-names.ts'
import {lengthOf, makeRoom} from './quotation-room.ts'
import {type TopicText, weighTopics} from './salience.ts'
import {findStale, recencyOf} from './stale-utterances.ts'
import {joinUtterances} from './statements.ts'
import {topicsOf} from './topics.ts'
import {readUtterances, type Utterance} from './utterances.ts'

/** Claims of a briefing of one source, and of the longest. */
const FEWEST_CLAIMS = 4
const MOST_CLAIMS = 8
/** Words of independent text for which a briefing has one claim more. */
const WORDS_PER_CLAIM = 700
/** Words of a briefing of one source, what each further one adds, and those of the longest: a minute's read. */
const FEWEST_WORDS = 120
const WORDS_PER_ORIGIN = 25
const MOST_WORDS = 220

export interface Selection {
  story: Pick<Story, 'headline' | 'articles' | 'opinions'>
  /** The articles of the story, or more. */
  articles: readonly Article[]
  nearDuplicates: Pick<NearDuplicates, 'originOf'>
  limits: QuotationLimits
}

/**
 * The sentences a briefing shows: the lead first, then those that add most, in narrative order.
 *
 * Sentences that say the same in nearly the same words are one claim that cites each article once. A sentence that
 * leans on the one before it comes right after that one or not at all. No article is quoted beyond its limit.
 */
export function selectClaims({story, articles, nearDuplicates, limits}: Selection): Claim[] {
  const {originOf} = nearDuplicates
  const members = membersOf(story, articles)
  const texts = readAll(members)
  const utterances = texts.flatMap((text) => text.utterances)
  const language = members[0]?.language ?? ''
  const headline = topicsOf(readContent(story.headline), language)
  const about = {headline, originOf, opinions: new Set(story.opinions)}
  const salience = {
    ...about,
    weights: weighTopics(texts, about),
    stale: findStale(utterances, members),
    history: findHistory(utterances, members),
    recency: recencyOf(members),
  }
  const known = toldByHeadline(story.headline, headline, utterances)
  const room = makeRoom(members, limits)
  const size = sizeOf(members, originOf)
  const chosen = chooseStatements(joinUtterances(utterances), size, salience, room, known)
  return chosen.map(([shown, ...copies]) => ({text: shown.text, citations: [shown, ...copies].map(cite)}))
}

/** A story of scraps alone is still told. */
function readAll(articles: readonly Article[]): TopicText[] {
  const names = shareNames(articles.map(readKnownNames))
  const read = (leniently: boolean) =>
    articles.map((article, place) => ({
      article,
      headline: topicsOf(readContent(article.headline), article.language),
      utterances: readUtterances(article, names[place]!, leniently),
    }))
  const whole = read(false)
  return whole.some(({utterances}) => utterances.length > 0) ? whole : read(true)
}

/** What whoever has read the headline knows: the things it speaks of, and people whose full name it gives. */
function toldByHeadline(
  headline: string,
  topics: ReadonlySet<string>,
  utterances: readonly Utterance[],
): Set<string> {
  const words = new Set(plainWords(headline))
  const needs = new Set(utterances.flatMap(({needs}) => [...needs]))
  return new Set(
    [...needs].filter((need) => {
      const [kind, what = ''] = need.split(':')
      if (kind === 'thing') return topics.has(what) || words.has(what)
      return kind === 'name' && words.has(what.toLowerCase())
    }),
  )
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

const cite = ({article, start, end, text}: Utterance) => ({article, start, end, text})
