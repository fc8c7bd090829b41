import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {fill} from '../src/words/fill.ts'
import {siteWords, spokenLanguages} from '../src/words/site-words.ts'

test('writes days and months as words, whatever the language of the machine', () => {
  const {day, shortDay, monthName, shortMonth} = siteWords('en')
  expect(day('2024-11-04')).toBe('4 November 2024')
  expect(shortDay('2024-02-29')).toBe('29 Feb')
  expect(monthName('2024-01')).toBe('January 2024')
  expect(shortMonth('2024-01')).toBe('Jan 2024')
})

test('names languages in words, and unknown ones by their tag', () => {
  expect(['ru', 'qq'].map(siteWords('en').languageName)).toEqual(['Russian', 'qq'])
})

test('a language without words is an error that names those that have some', () => {
  expect(() => siteWords('tlh')).toThrow(/tlh.*\ben\b/)
})

test('fills in what has a value and leaves the rest', () => {
  expect(fill('{a} of {b}, {c}', {a: '1', b: '{a}'})).toBe('1 of {a}, {c}')
})

/** Every text of a table of words, by its place in it; what counts is asked about some numbers. */
function textsOf(value: unknown, place = ''): {place: string; text: string}[] {
  if (typeof value === 'string') return [{place, text: value}]
  if (typeof value === 'function')
    return [0, 1, 2, 3, 11, 100].map((count) => ({place: `${place} of ${count}`, text: value(count)}))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${place}.${key}`))
}

const {day, shortDay, monthName, shortMonth, number, list, languageName, language, direction, ...english} =
  siteWords('en')
const own = (tag: string) => {
  const {day, shortDay, monthName, shortMonth, number, list, languageName, language, direction, ...words} =
    siteWords(tag)
  return words
}
const placesIn = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort()

test.each(spokenLanguages)('%s says everything, with the same places to fill in', (tag) => {
  const expected = new Map(textsOf(english).map(({place, text}) => [place, placesIn(text)]))
  const texts = textsOf(own(tag))
  expect(texts.filter(({text}) => text.trim() === '' || text.includes('#'))).toEqual([])
  expect(texts.filter(({place, text}) => String(placesIn(text)) !== String(expected.get(place)))).toEqual([])
})

test('explains itself in every language, under the same headings', () => {
  const headings = (tag: string) =>
    readFileSync(new URL(`../src/words/about/${tag}.mdx`, import.meta.url), 'utf8').match(
      /<\w+(?: id="\w+")?/g,
    )
  for (const tag of spokenLanguages) expect(headings(tag)).toEqual(headings('en'))
})

test('counts as languages do', () => {
  expect([1, 3, 5, 21].map(siteWords('uk').articles)).toEqual([
    '1 стаття',
    '3 статті',
    '5 статей',
    '21 стаття',
  ])
  expect([1, 2, 3, 11].map(siteWords('ar').articles)).toEqual(['مقال واحد', 'مقالان', '3 مقالات', '11 مقالا'])
  expect(siteWords('de').number(12_345)).toBe('12.345')
  expect(siteWords('fr').day('2025-05-01')).toBe('1 mai 2025')
  expect(siteWords('ar').direction).toBe('rtl')
  expect(siteWords('de-AT').archive).toBe('Archiv')
})
