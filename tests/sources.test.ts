import {expect, test} from 'vitest'
import type {BriefingSource} from '../src/briefing.ts'
import {sameText, sourceCounts, sourceName, toldBy, webAddress} from '../src/lib/sources.ts'

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

test('a source is called by its publisher, and by no other name', () => {
  expect(sourceName({publisher: 'The Post'})).toBe('The Post')
  expect(sourceName({})).toBe('Publisher not stated')
})

test.each([
  {publishers: ['The Post', 'The Post', 'The Wire'], told: 'Told by The Post and The Wire'},
  {publishers: ['The Post', undefined, undefined], told: 'Told by The Post and 2 more'},
  {publishers: [undefined], told: undefined},
])('$publishers: $told', ({publishers, told}) => {
  expect(toldBy(publishers.map((publisher) => (publisher === undefined ? {} : {publisher})))).toBe(told)
})

test('counts articles and origins in words', () => {
  expect(sourceCounts({sources: [1, 2, 3, 4], origins: 2})).toBe('4 articles, 2 origins')
  expect(sourceCounts({sources: [1], origins: 1})).toBe('1 article, 1 origin')
})

test('names the other sources that print one text', () => {
  const sources = [1, 2, 1, 1].map((origin, index) => ({origin, number: index + 1})) as BriefingSource[]
  expect(sameText(sources[0]!, sources)).toEqual([3, 4])
  expect(sameText(sources[1]!, sources)).toEqual([])
})
