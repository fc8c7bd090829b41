import {describe, expect, test} from 'vitest'
import {storyDate, storyHeadline} from '../src/pipeline/identity/story-headline.ts'
import type {Article} from '../src/pipeline/types.ts'
import {makeArticle, makeBody} from './story-fixtures.ts'

const none = new Set<string>()
const named = (headline: string, more: Partial<Article> & {words?: number} = {}) =>
  makeArticle(makeBody(headline, more.words ?? 60), {headline, ...more})

const plain = named('Bridge over the Elbow closed after inspection')

describe('a story goes by', () => {
  test.each<{what: string; others: Article[]}>([
    {
      what: 'a full article’s headline, not a teaser’s',
      others: [named('Bridge over the Elbow closed again', {kind: 'teaser', words: 500})],
    },
    {
      what: 'one in the language most of its members share',
      others: [
        named('Un pont sur la rivière est fermé', {language: 'fr', words: 500}),
        named('Bridge', {words: 9}),
      ],
    },
    {what: 'a headline rather than a label', others: [named('Live: bridge', {words: 500})]},
    {
      what: 'a headline rather than a sentence',
      others: [named('The bridge over the Elbow was closed.', {words: 500})],
    },
    {
      what: 'the headline most like the others',
      others: [
        named('Elbow inspection ends in a dispute'),
        named('Bridge closed and drivers furious'),
        named('What a week that was', {words: 500}),
      ],
    },
  ])('$what', ({others}) => {
    expect(storyHeadline([...others, plain], none)).toBe(plain.headline)
    expect(storyHeadline([plain, ...others], none)).toBe(plain.headline)
  })

  test('a report’s headline, not a comment’s', () => {
    const comment = named('Bridge over the Elbow closed: who is to blame?', {words: 500})
    expect(storyHeadline([comment, plain], new Set([comment.id]))).toBe(plain.headline)
    expect(storyHeadline([comment], new Set([comment.id]))).toBe(comment.headline)
  })
})

describe('a headline is told without', () => {
  test.each([
    ['the site’s address', 'Two dead after shooting in the old town of Tarn - KTRN.com'],
    ['the publisher’s name', 'Two dead after shooting in the old town of Tarn - Tarn Post'],
    ['a section behind a bar', 'Two dead after shooting in the old town of Tarn | World news'],
    ['a label', 'BREAKING: Two dead after shooting in the old town of Tarn'],
  ])('%s', (_, headline) => {
    expect(storyHeadline([named(headline, {publisher: 'The Tarn Post'})], none)).toBe(
      'Two dead after shooting in the old town of Tarn',
    )
  })

  test.each([
    'Tarn - a town between two rivers and its dead',
    'Bridge over the Elbow: engineers find new cracks',
  ])('nothing of its own: %s', (headline) => {
    expect(storyHeadline([named(headline)], none)).toBe(headline)
  })
})

test.each([
  'Why the bridge over the Elbow closed after inspection',
  'Is the bridge over the Elbow closed for good?',
])('a story goes by what tells rather than %s', (tease) => {
  expect(storyHeadline([named(tease, {words: 500}), plain], none)).toBe(plain.headline)
})

test('a story of several days goes by its latest state', () => {
  const sought = named('Gunman sought after shooting at Tarn market', {published: '2026-01-02'})
  const charged = named('Gunman charged after shooting at Tarn market', {published: '2026-01-05'})
  expect(storyHeadline([sought, charged], none)).toBe(charged.headline)
})

test('its date is that of the first dated report, comments aside', () => {
  const [early, late] = [
    named('Early report of the event', {published: '2026-01-02'}),
    named('Later report of it', {published: '2026-01-03'}),
  ]
  expect(storyDate([late, plain, early], none)).toBe('2026-01-02')
  expect(storyDate([late, plain, early], new Set([early.id]))).toBe('2026-01-03')
  expect(storyDate([plain], none)).toBeUndefined()
  expect(storyDate([early], new Set([early.id]))).toBe('2026-01-02')
})
