import {createHash} from 'node:crypto'
import {bodyText} from '../../src/pipeline/body-text.ts'
import {makeBriefing} from '../../src/pipeline/briefing/briefing.ts'
import {makeBody} from '../../src/pipeline/claims/briefing-body.ts'
import {identify} from '../../src/pipeline/identity/identity.ts'
import {storyHeadline} from '../../src/pipeline/identity/story-headline.ts'
import {extractArticles} from '../../src/pipeline/index.ts'
import {membersOf} from '../../src/pipeline/members.ts'
import {findNearDuplicates} from '../../src/pipeline/near-duplicates/near-duplicates.ts'
import {groupStories} from '../../src/pipeline/stories/group-stories.ts'
import {isOpinion} from '../../src/pipeline/stories/opinion.ts'
import type {
  Article,
  BriefingBody,
  NearDuplicates,
  SourceDocument,
  Story,
  StoryGroup,
} from '../../src/pipeline/types.ts'
import {siteSchema} from '../../src/schemas/site.ts'
import type {BriefingRow} from './briefing-rows.ts'

/** A story told: what its page shows, and the articles that it rests on. */
export interface ToldStory {
  story: Story
  articles: readonly Article[]
  body: BriefingBody
  summary: string
}

const NOW = '2026-01-01T00:00:00Z'
const limits = siteSchema.parse({}).quotation

/** Tells a row as one story by every stage but the grouping. Undefined when nothing in it is an article. */
export function tellRow(row: BriefingRow): ToldStory | undefined {
  const {articles, opinions} = extractRow(row)
  if (articles.length === 0) return undefined
  const group = {articles: articles.map(({id}) => id), opinions, evidence: {}}
  return tellGroups([group], articles, findNearDuplicates(articles))[0]
}

/** The articles of a row, which of them comment, and the headline that their story goes by. */
export function extractRow({articles: rows}: BriefingRow) {
  const text = JSON.stringify(rows)
  const sha256 = createHash('sha256').update(text).digest('hex')
  const extracted = extractArticles([{path: 'row.json', sha256, text, problems: []}])
  const articles = extracted.flatMap((document) => document.articles)
  const opinions = articles.filter((article) => isOpinion(article, bodyText(article))).map(({id}) => id)
  const headline = articles.length > 0 ? storyHeadline(articles, new Set(opinions)) : ''
  return {articles, opinions, headline}
}

/** Finds and tells every story of some documents, whatever its theme, those of most articles first. */
export function tellDocuments(documents: readonly SourceDocument[]): ToldStory[] {
  const articles = extractArticles(documents).flatMap((document) => document.articles)
  const nearDuplicates = findNearDuplicates(articles)
  const told = tellGroups(groupStories(articles, nearDuplicates).groups, articles, nearDuplicates)
  return told.sort((a, b) => b.articles.length - a.articles.length)
}

function tellGroups(
  groups: readonly StoryGroup[],
  articles: readonly Article[],
  nearDuplicates: NearDuplicates,
): ToldStory[] {
  const register = {version: 2 as const, stories: []}
  const named = identify({groups, storylines: [], articles, register, editorial: noDecisions, now: NOW})
  return named.stories.map((story) => {
    const body = makeBody({story, articles, nearDuplicates, limits})
    const briefing = makeBriefing({story, body, articles, nearDuplicates, updated: NOW, ...unthemed})
    return {story, articles: membersOf(story, articles), body, summary: briefing.summary}
  })
}

const unthemed = {
  match: {themes: ['all'], matchedTerms: {}},
  shared: {sharedNames: [], sharedTerms: []},
  surroundings: {scores: {}},
}

const noDecisions = {
  merges: [],
  splits: [],
  moves: [],
  headlines: [],
  pins: [],
  hides: [],
  themes: [],
  dates: [],
  publishers: [],
  notArticles: [],
  corrections: [],
}
