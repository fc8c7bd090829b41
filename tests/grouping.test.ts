import {describe, expect, test} from 'vitest'
import type {BriefingSource} from '../src/briefing.ts'
import {describeDistance, describeOrigins, describeShared, describeSureness} from '../src/lib/grouping.ts'
import {siteWords} from '../src/words/site-words.ts'

const en = siteWords('en')
const grouping = {sharedNames: [], sharedTerms: []}

test.each([
  {articles: 1, origins: 1, words: 'One article reports this. No other was found that does.'},
  {articles: 2, origins: 2, words: '2 articles report this, each in its own words.'},
  {
    articles: 3,
    origins: 1,
    words: '3 articles report this, but all print one text, so they count as one independent source.',
  },
  {
    articles: 4,
    origins: 2,
    words: '4 articles report this. Some print the same text, so they count as 2 independent sources.',
  },
])('$articles articles of $origins origins', ({articles, origins, words}) => {
  const sources = Array.from<BriefingSource>({length: articles})
  expect(describeOrigins({sources, origins}, en)).toBe(words)
})

test('says what names and words are shared, and nothing where none are', () => {
  expect(describeShared(grouping, en)).toEqual([])
  expect(describeShared({sharedNames: ['Velograd'], sharedTerms: ['quay', 'crane', 'net']}, en)).toEqual([
    'They share these names: Velograd.',
    'They share these words: “quay”, “crane” and “net”.',
  ])
})

describe('how sure it is', () => {
  test.each([
    {weakestPair: 0.93, words: 'Very sure.'},
    {weakestPair: 0.7, words: 'Fairly sure.'},
    {weakestPair: 0.55, words: 'More likely than not.'},
    {weakestPair: 0, words: 'Sure of the group as a whole, not of every pair in it.'},
  ])('$weakestPair: $words', ({weakestPair, words}) => {
    const said = describeSureness({...grouping, weakestPair, strongestPair: 0.97}, en)
    expect(said).toContain(words)
    expect(said).toContain(
      `97 of 100 for telling of one event, the least alike ${Math.round(weakestPair * 100)}.`,
    )
  })

  test('a single article has nothing to be sure of', () => {
    expect(describeSureness(grouping, en)).toBeUndefined()
  })
})

test.each([
  {score: 0.5, weakestPair: 0.51, words: '1 point less than any two of these.'},
  {score: 0.5, weakestPair: 0.9, words: '40 points less than any two of these.'},
  {score: 0.9, weakestPair: 0.62, words: 'but the two stories as wholes are further apart.'},
  {score: 0.27, words: 'rated 27 of 100 against one of these.'},
])('the nearest story left out: $words', ({score, weakestPair, words}) => {
  expect(
    describeDistance(score, weakestPair === undefined ? grouping : {...grouping, weakestPair}, en),
  ).toContain(words)
})
