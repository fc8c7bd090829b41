import fc from 'fast-check'
import {expect, test} from 'vitest'
import {makeWordBag} from '../src/pipeline/near-duplicates/word-bag.ts'

const words = fc.array(fc.oneof(fc.nat(5), fc.integer({min: 0, max: 2 ** 32 - 1})), {maxLength: 40})

test('every word is taken as often as the last sentence has it', () => {
  const bag = makeWordBag()
  fc.assert(
    fc.property(words, words, (sentence, taken) => {
      bag.fill(Uint32Array.from(sentence), 0, sentence.length)
      const left = [...sentence]
      for (const word of [...taken, ...sentence]) {
        const at = left.indexOf(word)
        expect(bag.take(word)).toBe(at >= 0)
        if (at >= 0) left.splice(at, 1)
      }
    }),
  )
})
