import {expect, test} from 'vitest'
import {activity, activityScale, shortLabel} from '../src/lib/activity.ts'
import {addDays} from '../src/lib/dates.ts'
import {siteWords} from '../src/words/site-words.ts'

const on = (...days: (string | undefined)[]) => days.map((date) => (date === undefined ? {} : {date}))
const counts = (...days: (string | undefined)[]) =>
  activity(on(...days)).buckets.flatMap(({start, count}) => (count > 0 ? [[start, count]] : []))

test('counts briefings by day, empty days in between included', () => {
  const {unit, buckets} = activity(on('2024-11-01', '2024-11-20', '2024-11-20'))
  expect(unit).toBe('day')
  expect(buckets).toHaveLength(20)
  expect(buckets.at(-1)).toEqual({start: '2024-11-20', count: 2})
  expect(buckets[1]).toMatchObject({start: '2024-11-02', count: 0})
})

test('states undated briefings apart and draws nothing for them', () => {
  expect(activity(on('2024-11-01', undefined, undefined)).undated).toBe(2)
  expect(activity(on(undefined))).toEqual({unit: 'day', buckets: [], earlier: 0, undated: 1})
  expect(activity([])).toMatchObject({buckets: [], undated: 0})
})

test.each([
  {name: 'a month and a half', span: 45, unit: 'week', starts: ['2024-08-12', '2024-09-30']},
  {name: 'a year', span: 365, unit: 'month', starts: ['2023-10-01', '2024-09-01']},
  {name: 'fifteen years', span: 5479, unit: 'year', starts: ['2009-01-01', '2024-01-01']},
])('draws $name by the $unit', ({span, unit, starts}) => {
  const days = [addDays('2024-09-30', -span), '2024-09-30']
  expect(activityScale(days)?.unit).toBe(unit)
  expect(counts(...days)).toEqual(starts.map((start) => [start, 1]))
})

test('a lone old story is stated in words and does not flatten the rest', () => {
  const recent = Array.from({length: 9}, (_, index) => addDays('2024-11-01', index))
  const {unit, earlier, buckets} = activity(on('1953-07-27', ...recent))
  expect(unit).toBe('day')
  expect(earlier).toBe(1)
  expect(buckets.reduce((sum, {count}) => sum + count, 0)).toBe(9)
})

test('charts on one scale have the same buckets', () => {
  const scale = activityScale(['2024-11-01', '2024-11-20'])
  const one = activity(on('2024-11-01'), scale)
  const other = activity(on('2024-11-20'), scale)
  expect(one.buckets.map(({start}) => start)).toEqual(other.buckets.map(({start}) => start))
})

test('never draws a chart of three bars', () => {
  expect(activity(on('2024-11-03')).buckets).toHaveLength(14)
})

test.each([
  {unit: 'day', start: '2024-11-04', label: '4 Nov'},
  {unit: 'week', start: '2024-11-04', label: '4 Nov'},
  {unit: 'month', start: '2024-11-01', label: 'Nov 2024'},
  {unit: 'year', start: '2024-01-01', label: '2024'},
] as const)('a $unit is called $label where space is short', ({unit, start, label}) => {
  expect(shortLabel(unit, start, siteWords('en'))).toBe(label)
})
