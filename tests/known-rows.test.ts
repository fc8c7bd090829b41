import {expect, test} from 'vitest'
import {findRows, UNKNOWN} from '../src/pipeline/known-rows.ts'

test('articles are found by their prints, wherever they stand now', () => {
  expect([...findRows(['b', 'new', 'a'], ['a', 'b', 'gone'])]).toEqual([1, UNKNOWN, 0])
  expect([...findRows(['a'])]).toEqual([UNKNOWN])
})
