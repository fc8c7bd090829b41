import type {Briefing, BriefingSource, Grouping, StorylineEntry} from '../../briefing.ts'
import {membersOf} from '../members.ts'
import {safeText} from '../text/safe-text.ts'
import type {
  Article,
  BriefingBody,
  Citation,
  NearDuplicates,
  SharedWords,
  Story,
  ThemeMatch,
} from '../types.ts'
import {quotedPassages} from './quoted-passages.ts'
import {summarise} from './summary.ts'

/** Names and terms that say why articles are together; more would not convince more. */
const SHARED_SHOWN = 12

/** The stories that have a briefing, for links between them. */
export interface PublishedStories {
  /** By the id of each of their articles. */
  byArticle: ReadonlyMap<string, Story>
  /** By storyline, in order. */
  byStoryline: ReadonlyMap<string, readonly Story[]>
}

export interface BriefingInput {
  story: Omit<Story, 'evidence'>
  match: ThemeMatch
  body: BriefingBody
  /** The articles of the story, or more. */
  articles: readonly Article[]
  nearDuplicates: Pick<NearDuplicates, 'originOf'>
  shared: SharedWords
  /** When the story's claims last changed, from the register. */
  updated: string
  /** A sentence that this change brought. */
  whatsNew?: string | undefined
  surroundings: Surroundings
}

/** What a briefing says of the stories around its own, and of how near they are. */
export interface Surroundings {
  scores: Pick<Grouping, 'weakestPair' | 'strongestPair' | 'nearest'>
  storyline?: StorylineEntry[]
}

/** Look up the stories that have a briefing; `stories` in the order their storylines tell them. */
export function publishedStories(stories: readonly Story[]): PublishedStories {
  const byStoryline = new Map<string, Story[]>()
  for (const story of stories) {
    if (!story.storyline) continue
    const line = byStoryline.get(story.storyline)
    if (line) line.push(story)
    else byStoryline.set(story.storyline, [story])
  }
  for (const line of byStoryline.values()) line.sort(inTime)
  return {
    byArticle: new Map(stories.flatMap((story) => story.articles.map((id) => [id, story]))),
    byStoryline,
  }
}

/** Dated stories by date, the others as they were first seen, after those. */
function inTime(a: Story, b: Story): number {
  const [one, other] = [a, b].map(({date, firstSeen, id}) => `${date ?? '9999'} ${firstSeen} ${id}`) as [
    string,
    string,
  ]
  return one < other ? -1 : one > other ? 1 : 0
}

/** Look at what stands around a story. */
export function lookAround(story: Story, published: PublishedStories): Surroundings {
  const {weakestPair, strongestPair, nearest} = story.evidence
  const left = nearest && published.byArticle.get(nearest.article)
  const storyline = story.storyline ? published.byStoryline.get(story.storyline) : undefined
  return {
    scores: {
      ...(weakestPair !== undefined && {weakestPair: asScore(weakestPair)}),
      ...(strongestPair !== undefined && {strongestPair: asScore(strongestPair)}),
      ...(nearest &&
        left &&
        left.id !== story.id &&
        nearest.score >= LEAST_NEAR && {
          nearest: {headline: safeText(left.headline), slug: left.slug, score: asScore(nearest.score)},
        }),
    },
    ...(storyline && storyline.length > 1 && {storyline: storyline.map(storylineEntry)}),
  }
}

/** The front matter of a story's briefing: its sources in the order the body cites them, then those it does not. */
export function makeBriefing(input: BriefingInput): Briefing {
  const {story, match, body, updated, shared, surroundings} = input
  const {id, slug, date, firstSeen, pinned, formerSlugs} = story
  const {scores, storyline} = surroundings
  const sources = listSources(input)
  return {
    id,
    slug,
    headline: safeText(story.headline),
    ...(date && {date}),
    firstSeen,
    updated,
    themes: [...match.themes],
    matchedTerms: Object.fromEntries(
      Object.entries(match.matchedTerms).map(([theme, terms]) => [theme, [...terms]]),
    ),
    summary: summarise(body.claims, story.headline, input.articles),
    ...(input.whatsNew !== undefined && {whatsNew: input.whatsNew}),
    origins: new Set(sources.map(({origin}) => origin)).size,
    pinned,
    sources,
    grouping: {
      sharedNames: shared.sharedNames.slice(0, SHARED_SHOWN),
      sharedTerms: shared.sharedTerms.slice(0, SHARED_SHOWN),
      ...scores,
    },
    ...(storyline && {storyline}),
    formerSlugs: [...formerSlugs],
  }
}

function listSources({story, body, articles, nearDuplicates}: BriefingInput): BriefingSource[] {
  const members = new Map(membersOf(story, articles).map((article) => [article.id, article]))
  const citations = citationsOf(body)
  const order = new Set([...citations.map(({article}) => article), ...members.keys()])
  const citing = Map.groupBy(citations, ({article}) => article)
  const origins = new Map<string, number>()
  return [...order].flatMap((id, index): BriefingSource[] => {
    const article = members.get(id)
    if (!article) return []
    const text = nearDuplicates.originOf.get(id) ?? id
    if (!origins.has(text)) origins.set(text, origins.size + 1)
    const {document, kind, publisher, byline, url, published, language} = article
    return [
      {
        number: index + 1,
        article: id,
        document,
        headline: safeText(article.headline),
        kind,
        ...(publisher && {publisher: safeText(publisher)}),
        ...(byline && {byline: safeText(byline)}),
        ...(url && {url}),
        ...(published && {published}),
        language,
        origin: origins.get(text)!,
        opinion: story.opinions.includes(id),
        passages: quotedPassages(article, citing.get(id) ?? []),
      },
    ]
  })
}

/** Every citation in the order a reader meets it. */
function citationsOf({claims, quotes, figures, timeline}: BriefingBody): Citation[] {
  return [
    ...claims.flatMap(({citations}) => citations),
    ...quotes.flatMap(({citations}) => citations),
    ...figures.flatMap((group) => group.figures.map(({citation}) => citation)),
    ...timeline.flatMap(({citations}) => citations),
  ]
}

/** Pair score from which a story that was left out is near: below that it says nothing to a reader, and changes by chance. */
const LEAST_NEAR = 0.3

/** A score in tenths: finer ones move with every article that comes into the folder, and say no more. */
const asScore = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 10) / 10

const storylineEntry = ({slug, headline, date}: Story): StorylineEntry => ({
  slug,
  headline: safeText(headline),
  ...(date && {date}),
})
