import {describe, expect, test} from 'vitest'
import type {Coverage} from '../src/coverage.ts'
import {accountByDocument, removalsByRule} from '../src/lib/account.ts'
import {documentPages, documentsAddress, storiesAddress, storyPages} from '../src/lib/account-lists.ts'

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

describe('an edition of ten thousand documents', () => {
  const size = 10_000
  const removals = Array.from({length: 1000}, () => removal('menu'))
  const many = {
    version: 1,
    documents: Array.from({length: size}, (_, n) => ({
      path: `${String(n).padStart(5, '0')}.txt`,
      articles: [`${n}`],
      removals: n === 0 ? removals : [],
      problems: [],
    })),
    articles: Array.from({length: size}, (_, n) => ({
      id: `${n}`,
      document: `${n < 900 ? '00000' : String(n).padStart(5, '0')}.txt`,
      start: n,
      removals: n === 899 ? removals : [],
      story: `${n}`,
    })),
    stories: Array.from({length: size}, (_, n) => ({id: `${n}`, articles: [`${n}`]})),
    duplicates: Array.from({length: 500}, (_, n) => ({
      kept: {document: '00000.txt'},
      other: {document: `${String(n).padStart(5, '0')}.txt`},
    })),
  } as unknown as Coverage
  const accounts = accountByDocument(many)
  const {pages} = accounts[0]!

  test('is listed on pages of some hundreds', () => {
    const lists = [documentPages(accounts), storyPages(many, accounts)]
    for (const list of lists) {
      expect(list.flat()).toHaveLength(size)
      expect(Math.max(...list.map(({length}) => length))).toBeLessThanOrEqual(500)
    }
  })

  test('shows all of a large document, a part on each page', () => {
    expect(pages.flatMap(({articles}) => articles)).toHaveLength(900)
    expect(pages.flatMap(({removals}) => removals)).toHaveLength(1000)
    expect(pages.flatMap(({duplicates}) => duplicates)).toHaveLength(500)
    const rows = pages.map(
      ({articles, removals, duplicates}) => articles.length + removals.length + duplicates.length,
    )
    expect(Math.max(...rows)).toBeLessThanOrEqual(700)
  })

  test('says on which page an article stands', () => {
    const outside = storyPages(many, accounts).flat()
    expect(outside[0]?.address).toBe('coverage/1/#article-0')
    expect(outside[899]?.address).toBe(
      `coverage/1/${pages.findIndex(({articles}) => articles.some(({article}) => article.id === '899')) + 1}/#article-899`,
    )
    expect(outside[900]?.address).toBe('coverage/901/#article-900')
  })

  test('keeps the first page of every list on the overview', () => {
    expect([1, 2].map(documentsAddress)).toEqual(['coverage/#documents', 'coverage/documents/2/'])
    expect([1, 2].map(storiesAddress)).toEqual(['coverage/#outside', 'coverage/outside/2/'])
  })
})
