import {expect, test} from 'vitest'
import {newsSince, visitAt} from '../src/visits/since-last-visit.ts'

test('a visit goes on while pages follow, and another begins after a pause', () => {
  const first = visitAt(undefined, '2025-05-01T08:00:00Z')
  expect(first).toEqual({seen: '2025-05-01T08:00:00Z'})
  const later = visitAt(first, '2025-05-01T08:20:00Z')
  expect(later).toEqual({seen: '2025-05-01T08:20:00Z'})
  expect(visitAt(later, '2025-05-03T07:00:00Z')).toEqual({
    last: '2025-05-01T08:20:00Z',
    seen: '2025-05-03T07:00:00Z',
  })
})

test.each([
  {first: '2025-05-02', updated: '2025-05-02', news: 'new'},
  {first: '2025-04-02', updated: '2025-05-02', news: 'changed'},
  {first: '2025-04-02', updated: '2025-04-02', news: undefined},
])('a story of $first that changed on $updated is $news since 1 May', ({first, updated, news}) => {
  expect(newsSince('2025-05-01', first, updated)).toBe(news)
  expect(newsSince(undefined, first, updated)).toBeUndefined()
})
