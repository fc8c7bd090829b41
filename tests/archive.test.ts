import {expect, test} from 'vitest'
import {byMonth} from '../src/lib/archive.ts'

const entry = (date?: string) => ({data: date === undefined ? {} : {date}})

test('groups by month, newest first, and keeps undated ones apart', () => {
  const old = entry('2023-12-31')
  const [late, early] = [entry('2024-11-30'), entry('2024-11-01')]
  const undated = entry()
  expect(byMonth([old, late, undated, early])).toEqual({
    months: [
      {month: '2024-11', entries: [late, early]},
      {month: '2023-12', entries: [old]},
    ],
    undated: [undated],
  })
})
