import {expect, test} from 'vitest'
import {makeRandom} from '../scripts/story-training/random.ts'
import {makeRepeatedHashes} from '../src/pipeline/near-duplicates/repeated-hashes.ts'

test('every hash that was noted twice is held, and few others', () => {
  const random = makeRandom(4)
  const hashes = Array.from({length: 20_000}, () => Math.floor(random() * 2 ** 32))
  const repeated = makeRepeatedHashes(hashes.length)
  for (const hash of hashes) repeated.file(hash)
  const again = hashes.slice(0, 500)
  for (const hash of again) repeated.file(hash)
  expect(again.every(repeated.holds)).toBe(true)
  const others = hashes.slice(500).filter(repeated.holds)
  expect(others.length).toBeLessThan(hashes.length / 8)
})
