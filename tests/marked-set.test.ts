import fc from 'fast-check'
import {expect, test} from 'vitest'
import {makeMarkedSet} from '../src/pipeline/pairs/marked-set.ts'
import {overlapOf} from '../src/pipeline/pairs/shingles.ts'

/** Ascending, some of them near one another and 0 among them. */
const hashSet = fc
  .uniqueArray(fc.oneof(fc.nat(40), fc.integer({min: 0, max: 2 ** 32 - 1})), {maxLength: 60})
  .map((hashes) => Uint32Array.from(hashes).sort())

test('one set after the other counts what a walk along both lists counts', () => {
  const marked = makeMarkedSet()
  fc.assert(
    fc.property(hashSet, fc.array(hashSet, {maxLength: 4}), (set, others) => {
      marked.mark(set)
      for (const other of others) expect(marked.countIn(other)).toBe(overlapOf(set, other))
    }),
  )
})
