import {expect, test} from 'vitest'
import type {Briefing} from '../src/briefing.ts'
import {briefingJsonLd, serialiseJsonLd} from '../src/lib/json-ld.ts'

const addresses = {
  page: 'https://a.example/b/',
  image: 'https://a.example/b.png',
  home: 'https://a.example/',
}
const source = {
  number: 1,
  document: 'wire/one.txt',
  headline: 'One',
  kind: 'article',
  language: 'en',
  origin: 1,
  opinion: false,
  passages: [],
}
const briefing = (more: object) =>
  ({
    headline: 'A headline',
    summary: 'A claim.',
    firstSeen: 'f',
    updated: 'u',
    sources: [],
    ...more,
  }) as unknown as Briefing
const site = {title: 'The Desk', language: 'en'}

test.each([
  '</script><script>alert(1)</script>',
  '<!-- <script>',
  ']]>',
  'a\u2028b\u2029c',
  '&lt;/script>',
  '"\\',
])('nothing in %j can leave its script element, and it reads back the same', (text) => {
  const json = serialiseJsonLd({headline: text})
  expect(json).not.toMatch(/[<>&\u2028\u2029]/)
  expect(JSON.parse(json)).toEqual({headline: text})
})

test('cites every source, with links to the web only', () => {
  const sources = [
    {...source, publisher: 'The Post', url: 'https://post.example/1', published: '2024-11-24'},
    {...source, url: 'javascript:alert(1)'},
  ]
  expect(briefingJsonLd(briefing({sources}), site, addresses)).toMatchObject({
    citation: [
      {publisher: {name: 'The Post'}, url: 'https://post.example/1', datePublished: '2024-11-24'},
      {headline: source.headline},
    ],
  })
  expect(JSON.stringify(briefingJsonLd(briefing({sources}), site, addresses))).not.toContain('javascript:')
})

test('gives no date to an event without one', () => {
  expect(briefingJsonLd(briefing({}), site, addresses)).not.toHaveProperty('temporalCoverage')
  expect(briefingJsonLd(briefing({date: '2024-11-24'}), site, addresses)).toHaveProperty(
    'temporalCoverage',
    '2024-11-24',
  )
})
