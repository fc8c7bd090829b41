import {expect, test} from 'vitest'
import {makeRandom} from '../scripts/story-training/random.ts'
import type {Neighbours} from '../src/pipeline/stories/kept-links.ts'
import {matchTexts} from '../src/pipeline/stories/match-texts.ts'
import {findNeighbours} from '../src/pipeline/stories/neighbours.ts'
import type {StoryBatch} from '../src/pipeline/stories/story-batch.ts'
import type {WeighedText} from '../src/pipeline/stories/weigh-text.ts'

const random = makeRandom(11)
const below = (end: number): number => Math.floor(random() * end)

/** Terms that many texts hold, so that more stand under one, and under all of a text, than are looked at. */
const COMMON = 10
const RARE = 2000
const TEXTS = 1800
/** One text in so many is not there from the start. Newcomers weigh more, so that whoever looks at one keeps it. */
const NEWCOMERS = 6

/** A text of terms with weights, few of which differ: ties are everywhere. */
function weighed(number: number): WeighedText {
  const common = Array.from({length: COMMON}, (_, term) => term).filter(
    (term) => random() < (term < 6 ? 0.35 : 0.7),
  )
  const rare = Array.from({length: below(3)}, () => COMMON + below(RARE))
  const terms = Uint32Array.from(new Set([...common, ...rare])).sort()
  const extra = number % NEWCOMERS === 0 ? 4 : 0
  const weights = Float32Array.from(terms, () => (1 + extra + below(4)) / 8)
  const rarities = Float32Array.from(terms, (term) => (term < COMMON ? 1 + (term % 4) : 7))
  return {opening: {terms, weights}, rarities} as WeighedText
}

const texts = Array.from({length: TEXTS}, (_, number) => weighed(number))

const batchOf = (numbers: readonly number[]): StoryBatch => ({
  textAt: (text) => texts[numbers[text]!]!,
  prints: numbers.map((number) => `${number}`),
  print: '',
  rarityOf: () => 1,
})

/** The numbers of a batch, and its neighbours: those found with the help of an earlier batch, which are the same. */
function search(numbers: readonly number[], earlier?: {numbers: readonly number[]; found: Neighbours}) {
  const batch = batchOf(numbers)
  const fresh = findNeighbours(batch)
  if (!earlier) return {numbers, found: fresh}
  const found = findNeighbours(
    batch,
    matchTexts(batch.prints, batchOf(earlier.numbers).prints),
    earlier.found,
  )
  for (const column of Object.keys(fresh) as (keyof Neighbours)[])
    expect(found[column], column).toEqual(fresh[column])
  return {numbers, found}
}

test('neighbours found with the help of an earlier batch are those found anew', () => {
  const numbers = [...texts.keys()].filter((number) => number % NEWCOMERS > 0)
  let last = search(numbers)
  for (let round = 0; round < 12; round++) {
    const next = [...last.numbers]
    if (round % 2 === 0) next.splice(below(next.length), 1)
    if (round % 3 !== 0) next.push(NEWCOMERS * below(TEXTS / NEWCOMERS))
    const fresh = [...new Set(next)].sort((one, other) => one - other)
    last = search(fresh, last)
  }
})
