import {expect, test} from 'vitest'
import {lookAround, makeBriefing, publishedStories} from '../src/pipeline/briefing/briefing.ts'
import {makeBody} from '../src/pipeline/claims/briefing-body.ts'
import type {Article, Story} from '../src/pipeline/types.ts'
import {makeArticle} from './make-article.ts'
import {makeStory, makeUnlike} from './make-story.ts'

const limits = {share: 0.2, words: 90}
const shared = {sharedNames: ['Tamar'], sharedTerms: ['bridge']}
const match = {themes: ['bridges'], matchedTerms: {bridges: ['bridge']}}

const closing = 'The old bridge over the Tamar closed on Monday after engineers found cracks in two pillars.'
const ferry = 'A ferry will carry passengers between Saltash and Plymouth until the repairs are done.'
const quote = '“We could not take the risk for one more day,” said county engineer Ruth Pascoe.'

function brief(articles: readonly Article[], change: Partial<Story> = {}, others: readonly Story[] = []) {
  const story = makeStory(articles, change)
  const nearDuplicates = makeUnlike(articles)
  const body = makeBody({story, articles, nearDuplicates, limits})
  const surroundings = lookAround(story, publishedStories([story, ...others]))
  return {
    body,
    briefing: makeBriefing({
      story,
      match,
      body,
      articles,
      nearDuplicates,
      shared,
      updated: 'u',
      surroundings,
    }),
  }
}

const one = makeArticle({headline: 'Tamar bridge closed', paragraphs: [[closing], [ferry], [quote]]}).article

test('a sentence stands in one section only', () => {
  const {body} = brief([one])
  expect(body.quotes.map(({speaker}) => speaker)).toEqual(['Ruth Pascoe, county engineer'])
  expect(body.claims.map(({text}) => text)).toEqual([closing, ferry])
})

test('dated sentences become a timeline when they are of several days', () => {
  const opened = 'The Tamar bridge was opened by the queen on 26 April 1962.'
  const widened = 'Workers of a Plymouth company widened its deck on 3 October 2001.'
  const article = makeArticle({
    headline: 'Tamar bridge',
    paragraphs: [[closing], [widened], [ferry], [opened]],
  }).article
  const {body} = brief([article])
  expect(body.timeline.map(({date, text}) => [date, text])).toEqual([
    ['1962-04-26', opened],
    ['2001-10-03', widened],
  ])
  expect(body.claims.map(({text}) => text)).toEqual([closing, ferry])
})

test('sources are numbered as the claims cite them, the uncited after', () => {
  const empty = makeArticle({id: 'a0', headline: 'Bridge, in pictures', paragraphs: []}).article
  const {briefing} = brief([empty, one])
  expect(briefing.sources.map(({number, article, origin}) => [number, article, origin])).toEqual([
    [1, 'a1', 1],
    [2, 'a0', 2],
  ])
  expect(briefing.origins).toBe(2)
})

test('a source lists what is quoted of it, sorted, neighbours joined', () => {
  const article = makeArticle({
    headline: 'Tamar bridge closed',
    paragraphs: [[closing, ferry], [quote]],
  }).article
  const {briefing} = brief([article])
  expect(briefing.sources[0]?.passages.map(({text}) => text)).toEqual([`${closing} ${ferry}`, quote])
})

test('the summary is the first claim, cut between words when it is long', () => {
  expect(brief([one]).briefing.summary).toBe(closing)
  const long = `The old bridge closed because ${'many very small cracks and '.repeat(8)}one large crack were found.`
  const {briefing} = brief([makeArticle({headline: 'Bridge', paragraphs: [[long]]}).article])
  expect(briefing.summary.length).toBeLessThanOrEqual(200)
  expect(long.startsWith(briefing.summary.slice(0, -1))).toBe(true)
  expect(briefing.summary).toMatch(/\w…$/)
})

test('a story without a sentence is summarised by its headline', () => {
  expect(brief([makeArticle({headline: 'Bridge closed', paragraphs: []}).article]).briefing.summary).toBe(
    'Bridge closed',
  )
})

test('links the storyline and the nearest story, if they have a briefing', () => {
  const evidence = {nearest: {article: 'b1', score: 0.314}}
  const other = makeStory([], {
    id: 's2',
    slug: 'ferry',
    headline: 'Ferry',
    articles: ['b1'],
    storyline: 'l',
    date: '2024-01-01',
  })
  const {briefing} = brief([one], {storyline: 'l', evidence}, [other])
  expect(briefing.storyline).toEqual([
    {slug: 'ferry', headline: 'Ferry', date: '2024-01-01'},
    {slug: 'a-story', headline: 'Tamar bridge closed'},
  ])
  expect(briefing.grouping.nearest).toEqual({headline: 'Ferry', slug: 'ferry', score: 0.3})
  const alone = brief([one], {storyline: 'l', evidence}).briefing
  expect(alone.storyline).toBeUndefined()
  expect(alone.grouping.nearest).toBeUndefined()
  const stranger = {nearest: {article: 'b1', score: 0.2}}
  expect(brief([one], {evidence: stranger}, [other]).briefing.grouping.nearest).toBeUndefined()
})
