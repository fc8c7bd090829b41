import {expect, test} from 'vitest'
import {cutHeadline, longestHeadline} from '../src/pipeline/extract/clean/cut-headline.ts'

test('a headline comes back in one line', () => {
  expect(cutHeadline(' Ferry \n runs\u00a0aground ')).toBe('Ferry runs aground')
})

test('a long one ends at a word, with an ellipsis', () => {
  const cut = cutHeadline('Harbours close as the storm nears, '.repeat(1000))
  expect(cut).toMatch(/ (?:Harbours|close|as|the|storm|nears,)…$/)
  expect(cut.length).toBeLessThanOrEqual(longestHeadline)
})

test('one without spaces is cut all the same, and never inside a character', () => {
  const cut = cutHeadline(`x${'😀'.repeat(10_000)}`)
  expect(cut.isWellFormed()).toBe(true)
  expect(cut.length).toBeLessThanOrEqual(longestHeadline)
})
