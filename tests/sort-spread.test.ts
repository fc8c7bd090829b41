import {expect, test} from 'vitest'
import {makeRandom} from '../scripts/story-training/random.ts'
import {sortSpread} from '../src/pipeline/pairs/sort-spread.ts'

test.each([0, 1, 2, 3, 300, 4096, 4097, 20_000])('%i hashes come in rising order', (count) => {
  const random = makeRandom(count)
  const hashes = Uint32Array.from({length: count}, () => Math.floor(random() * 2 ** 32))
  const expected = hashes.toSorted()
  sortSpread(hashes)
  expect(hashes).toEqual(expected)
})

test('hashes that are all in one place, or the same, are sorted as well', () => {
  const hashes = Uint32Array.from([7, 3, 3, 0, 2 ** 32 - 1, 5, 3, 0])
  sortSpread(hashes)
  expect([...hashes]).toEqual([0, 0, 3, 3, 3, 5, 7, 2 ** 32 - 1])
})
