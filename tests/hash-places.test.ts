import fc from 'fast-check'
import {expect, test} from 'vitest'
import {countHeld, makeHashPlaces} from '../src/pipeline/pairs/hash-places.ts'
import {overlapOf} from '../src/pipeline/pairs/shingles.ts'

/** Ascending, some of them near one another and 0 among them. */
const hashList = fc
  .uniqueArray(fc.oneof(fc.nat(40), fc.integer({min: 0, max: 2 ** 32 - 1})), {maxLength: 60})
  .map((hashes) => Uint32Array.from(hashes).sort())

test('one list after the other knows where its hashes stand, and counts what a walk along both lists counts', () => {
  const places = makeHashPlaces()
  fc.assert(
    fc.property(hashList, fc.array(hashList, {maxLength: 4}), (list, others) => {
      places.note(list)
      for (const other of [list, ...others]) {
        expect(Array.from(other, places.placeOf)).toEqual(Array.from(other, (hash) => list.indexOf(hash)))
        expect(countHeld(places, other)).toBe(overlapOf(list, other))
      }
    }),
  )
})
