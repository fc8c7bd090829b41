import {expect, test} from 'vitest'
import type {BriefingSource} from '../src/briefing.ts'
import {describeTelling, sameText, toldBy, webAddress} from '../src/lib/sources.ts'
import {siteWords} from '../src/words/site-words.ts'

test.each([
  {url: 'https://a.example/b?c=1&d', address: 'https://a.example/b?c=1&d'},
  {url: 'HTTP://a.example', address: 'http://a.example/'},
  {url: 'javascript:alert(1)', address: undefined},
  {url: ' java\nscript:alert(1)', address: undefined},
  {url: 'data:text/html,x', address: undefined},
  {url: '//a.example/', address: undefined},
  {url: 'a.example', address: undefined},
  {url: undefined, address: undefined},
])('$url may be linked to as $address', ({url, address}) => {
  expect(webAddress(url)).toBe(address)
})

test.each([
  {publishers: ['The Post', 'The Post', 'The Wire'], told: 'Told by The Post and The Wire'},
  {publishers: ['The Post', undefined, undefined], told: 'Told by The Post and 2 more'},
  {publishers: [...'ABCDEFGHIJ'], told: 'Told by A, B, C, D, E, F, G, H and 2 more'},
  {publishers: [undefined], told: undefined},
])('$publishers: $told', ({publishers, told}) => {
  const sources = publishers.map((publisher) => (publisher === undefined ? {} : {publisher}))
  expect(toldBy(sources, siteWords('en'))).toBe(told)
})

test.each([
  {articles: 4, origins: 2, says: '2 independent sources, 4 articles'},
  {articles: 3, origins: 3, says: '3 independent sources'},
  {articles: 3, origins: 1, says: 'one text, printed 3 times'},
  {articles: 1, origins: 1, says: 'The Post'},
])('$articles articles of $origins origins: $says', ({articles, origins, says}) => {
  const sources = Array.from({length: articles}, () => ({publisher: 'The Post'}))
  expect(describeTelling({sources, origins}, siteWords('en'))).toBe(says)
})

test('of a lone article that names no publisher there is nothing to say', () => {
  expect(describeTelling({sources: [{}], origins: 1}, siteWords('en'))).toBeUndefined()
})

test('names the other sources that print one text', () => {
  const sources = [1, 2, 1, 1].map((origin, index) => ({origin, number: index + 1})) as BriefingSource[]
  expect(sameText(sources[0]!, sources)).toEqual([3, 4])
  expect(sameText(sources[1]!, sources)).toEqual([])
})
