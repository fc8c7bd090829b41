import {membersOf} from '../members.ts'
import {readContent} from '../text/content-words.ts'
import {plainWords} from '../text/plain-words.ts'
import type {Article, NearDuplicates, Story} from '../types.ts'
import {findHistory} from './find-history.ts'
import {readKnownNames, shareNames} from './known-names.ts'
import {type Salience, type TopicText, weighTopics} from './salience.ts'
import {findStale, recencyOf} from './stale-utterances.ts'
import {topicsOf} from './topics.ts'
import {readUtterances, type Utterance} from './utterances.ts'

/** A story and where its articles are found. */
export interface StoryInput {
  story: Pick<Story, 'headline' | 'articles' | 'opinions'>
  /** The articles of the story, or more. */
  articles: readonly Article[]
  nearDuplicates: Pick<NearDuplicates, 'originOf'>
}

/** A story's articles, read for telling. */
export interface StoryReading {
  members: readonly Article[]
  /** The sentences that may be shown, article by article. */
  utterances: readonly Utterance[]
  salience: Salience
  /** What whoever has read the headline knows. */
  known: ReadonlySet<string>
}

/** Reads what a story's articles say, and what of it matters. */
export function readStory({story, articles, nearDuplicates}: StoryInput): StoryReading {
  const members = membersOf(story, articles)
  const texts = readAll(members)
  const utterances = texts.flatMap((text) => text.utterances)
  const headline = topicsOf(readContent(story.headline), members[0]?.language ?? '')
  const about = {headline, originOf: nearDuplicates.originOf, opinions: new Set(story.opinions)}
  const salience = {
    ...about,
    weights: weighTopics(texts, about),
    stale: findStale(utterances, members),
    history: findHistory(utterances, members),
    recency: recencyOf(members),
  }
  return {members, utterances, salience, known: toldByHeadline(story.headline, headline, utterances)}
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
