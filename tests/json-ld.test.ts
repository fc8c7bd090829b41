import {expect, test} from 'vitest'
import type {Briefing} from '../src/briefing.ts'
import {briefingJsonLd, listJsonLd, serialiseJsonLd} from '../src/lib/json-ld.ts'

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

/** The parts of what a briefing's page says of itself. */
function partsOf(more: object, theme?: {title: string; page: string}) {
  const data = briefingJsonLd(briefing(more), site, {...addresses, ...(theme && {theme})})
  const [article, breadcrumbs] = (data as {'@graph': [object, object]})['@graph']
  return {article, breadcrumbs}
}

test('is based on every source, with links to the web only', () => {
  const sources = [
    {...source, publisher: 'The Post', url: 'https://post.example/1', published: '2024-11-24'},
    {...source, url: 'javascript:alert(1)'},
  ]
  const {article} = partsOf({sources})
  expect(article).toMatchObject({
    '@type': 'Article',
    isBasedOn: [
      {publisher: {name: 'The Post'}, url: 'https://post.example/1', datePublished: '2024-11-24'},
      {headline: source.headline},
    ],
  })
  expect(JSON.stringify(article)).not.toContain('javascript:')
})

test('says the language of its headline, and gives no date to an event without one', () => {
  const {article} = partsOf({sources: [{...source, headline: 'A headline', language: 'uk'}]})
  expect(article).toMatchObject({inLanguage: 'uk'})
  expect(article).not.toHaveProperty('temporalCoverage')
  expect(partsOf({date: '2024-11-24'}).article).toHaveProperty('temporalCoverage', '2024-11-24')
})

test('says where it stands in the site, and lists what they list', () => {
  const {breadcrumbs} = partsOf({}, {title: 'Bridges', page: 'https://a.example/themes/bridges/'})
  expect(breadcrumbs).toMatchObject({
    itemListElement: [
      {position: 1, name: 'The Desk', item: addresses.home},
      {position: 2, name: 'Bridges'},
      {position: 3, name: 'A headline', item: addresses.page},
    ],
  })
  expect(listJsonLd(['https://a.example/b/'])).toMatchObject({
    itemListElement: [{position: 1, url: 'https://a.example/b/'}],
  })
})
