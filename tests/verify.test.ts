import {expect, test} from 'vitest'
import {verifyVerbatim} from '../src/pipeline/briefing/verify.ts'
import {emptyBody, makeBriefing, makeSource} from './make-briefing.ts'

const text = 'Head\n\nThe bridge\u00A0 reopened\non Monday. More than 40 cars crossed.'
const claim = 'The bridge reopened on Monday.'
const citation = {article: 'article-1', start: 6, end: 37, text: claim}
const texts = new Map([['week/one.txt', text]])

const check = (change: object, source = {}) =>
  verifyVerbatim(makeBriefing({sources: [makeSource(source)]}), {...emptyBody, ...change}, texts)

test('passes words that stand where they are cited, white space folded', () => {
  expect(text.slice(6, 37)).toBe('The bridge\u00A0 reopened\non Monday.')
  expect(check({claims: [{text: claim, citations: [citation]}]})).toEqual([])
})

test.each([
  {name: 'a claim changed', change: {claims: [{text: 'The bridge reopened.', citations: [citation]}]}},
  {name: 'a citation moved', change: {claims: [{text: claim, citations: [{...citation, start: 7}]}]}},
  {
    name: 'a citation of a stranger',
    change: {claims: [{text: claim, citations: [{...citation, article: 'x'}]}]},
  },
  {name: 'a claim without a citation', change: {claims: [{text: claim, citations: []}]}},
  {name: 'a quote changed', change: {quotes: [{text: 'No.', speaker: 'A', citations: [citation]}]}},
  {name: 'an entry changed', change: {timeline: [{text: 'No.', date: '2024-01-01', citations: [citation]}]}},
  {
    name: 'a figure that is not there',
    change: {
      figures: [
        {subject: 'cars', disagree: false, figures: [{value: '41', amount: 41, unit: 'cars', citation}]},
      ],
    },
  },
])('stops $name', ({change}) => {
  expect(check(change)).toHaveLength(1)
})

test('stops a passage that is not there', () => {
  expect(check({}, {passages: [{start: 6, end: 37, text: 'The bridge reopened.'}]})).toHaveLength(1)
  expect(check({}, {passages: [{start: 6, end: 37, text: claim}]})).toEqual([])
})
