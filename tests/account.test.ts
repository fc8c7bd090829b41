import {expect, test} from 'vitest'
import type {Coverage} from '../src/coverage.ts'
import {accountByDocument, removalsByRule} from '../src/lib/account.ts'

const removal = (rule: string) => ({start: 0, end: 1, rule, excerpt: 'x'})
const coverage = {
  version: 1,
  documents: [
    {path: 'b.txt', articles: ['2', '1'], removals: [removal('menu'), removal('stamp')], problems: []},
    {path: 'a.txt', articles: [], removals: [removal('menu')], problems: [{reason: 'empty'}]},
  ],
  articles: [
    {id: '2', document: 'b.txt', start: 90, removals: [removal('read-more')], story: 's'},
    {id: '1', document: 'b.txt', start: 10, removals: [], story: 'gone'},
  ],
  stories: [{id: 's', slug: 's', headline: 'S', articles: ['2'], briefing: 'briefings/t/s.mdx'}],
  duplicates: [
    {
      kind: 'passage',
      kept: {document: 'b.txt', start: 1, end: 2},
      other: {document: 'a.txt', start: 1, end: 2},
      resemblance: 1,
    },
  ],
} as unknown as Coverage

test('accounts for each document in the order of their paths', () => {
  const [a, b] = accountByDocument(coverage)
  expect(a).toMatchObject({number: 1, articles: [], removed: 1})
  expect(b).toMatchObject({number: 2, removed: 3})
  expect(b?.articles.map(({article, story}) => [article.id, story?.slug])).toEqual([
    ['1', undefined],
    ['2', 's'],
  ])
  expect([a?.duplicates.length, b?.duplicates.length]).toEqual([1, 1])
})

test('counts removals by rule, inside articles and around them', () => {
  expect(removalsByRule(coverage)).toEqual([
    {rule: 'menu', count: 2},
    {rule: 'read-more', count: 1},
    {rule: 'stamp', count: 1},
  ])
})
