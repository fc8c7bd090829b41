import {expect, test} from 'vitest'
import {accountFor, serialiseCoverage} from '../src/pipeline/briefing/coverage.ts'
import {unaccountedLines} from '../src/pipeline/briefing/unaccounted-lines.ts'
import type {ExtractedDocument} from '../src/pipeline/types.ts'
import {makeArticle} from './make-article.ts'
import {makeStory, makeUnlike} from './make-story.ts'

const {article, text} = makeArticle({headline: 'Bridge', paragraphs: [['The bridge closed.']]})
const footer = '\nLeave a comment'

const extracted: ExtractedDocument = {
  document: {
    path: 'a1.txt',
    sha256: 'f00d',
    text: text + footer,
    metadata: {},
    declared: [],
    hints: [],
    removals: [],
    problems: [],
  },
  articles: [article],
  removals: [{start: text.length + 1, end: text.length + footer.length, rule: 'comment-prompt'}],
  problems: [{start: 3, reason: 'wrong byte'}],
}

function account(change: Partial<Parameters<typeof accountFor>[0]> = {}) {
  const story = makeStory([article])
  return accountFor({
    documents: [extracted],
    stories: [story],
    matches: new Map([
      [
        story.id,
        {themes: ['bridges'], matchedTerms: {bridges: ['bridge']}, byTerms: ['bridges'], mentions: []},
      ],
    ]),
    briefings: [{story: story.id, path: 'briefings/bridges/a-story.mdx', text: ''}],
    nearDuplicates: makeUnlike([article]),
    ...change,
  })
}

test('is written as JSON, a row a line', () => {
  const text = [...serialiseCoverage(account())].join('')
  expect(JSON.parse(text)).toEqual(account())
  expect(text.split('\n')).toHaveLength(9)
})

test('accounts for documents, articles and stories', () => {
  const {documents, articles, stories} = account()
  expect(documents).toEqual([
    {
      path: 'a1.txt',
      sha256: 'f00d',
      articles: ['a1'],
      removals: [{start: 27, end: 42, rule: 'comment-prompt', excerpt: 'Leave a comment'}],
      problems: [{start: 3, reason: 'wrong byte'}],
    },
  ])
  expect(articles[0]).toMatchObject({id: 'a1', document: 'a1.txt', headline: 'Bridge', story: 'story-1'})
  expect(stories[0]).toMatchObject({
    id: 'story-1',
    themes: ['bridges'],
    briefing: 'briefings/bridges/a-story.mdx',
  })
})

test('a story outside the themes is listed without a briefing', () => {
  const [story] = account({matches: new Map(), briefings: []}).stories
  expect(story).toMatchObject({themes: [], articles: ['a1']})
  expect(story).not.toHaveProperty('briefing')
})

test('shows only the beginning of what was left out, safe to print', () => {
  const long = `\u202E${'x '.repeat(500)}`
  const document = {...extracted.document, text: long}
  const removals = [{start: 0, end: long.length, rule: 'strip'}]
  const excerpt = account({documents: [{document, articles: [], removals, problems: []}]}).documents[0]
    ?.removals[0]?.excerpt
  expect(excerpt?.length).toBeLessThanOrEqual(80)
  expect(excerpt).toMatch(/^x x/)
})

test('every line with a word is accounted for', () => {
  expect(unaccountedLines(account(), new Map([['a1.txt', text + footer]]))).toEqual([])
})

test('a line that nothing accounts for is found', () => {
  const texts = new Map([['a1.txt', `${text}${footer}\n \nLost line\n`]])
  expect(unaccountedLines(account(), texts)).toEqual([{document: 'a1.txt', start: 45, end: 54}])
})

test('half a line that nothing accounts for is found', () => {
  const coverage = account({documents: [{...extracted, removals: []}]})
  const texts = new Map([['a1.txt', `${text} Read more`]])
  expect(unaccountedLines(coverage, texts)).toEqual([{document: 'a1.txt', start: 8, end: 36}])
})

test('a document nobody took apart is found whole', () => {
  expect(unaccountedLines(account(), new Map([['new.txt', 'One\nTwo']]))).toHaveLength(2)
})
