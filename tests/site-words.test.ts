import {expect, test} from 'vitest'
import {fill} from '../src/words/fill.ts'
import {siteWords} from '../src/words/site-words.ts'

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
