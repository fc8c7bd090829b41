import {expect, test} from 'vitest'
import {makeRandom} from '../scripts/story-training/random.ts'
import {findNeighbours} from '../src/pipeline/stories/neighbours.ts'
import {MOST_NEIGHBOURS} from '../src/pipeline/stories/search-neighbours.ts'
import type {StoryBatch} from '../src/pipeline/stories/story-batch.ts'
import {cosineOf} from '../src/pipeline/stories/term-vectors.ts'
import type {WeighedText} from '../src/pipeline/stories/weigh-text.ts'

const random = makeRandom(11)
const below = (end: number): number => Math.floor(random() * end)

/** A text of twelve terms of its event's forty, all as rare, weighed to the length of 1. */
function weighed(event: number): WeighedText {
  const terms = Uint32Array.from(new Set(Array.from({length: 12}, () => 40 * event + below(40)))).sort()
  const weights = Float32Array.from(terms, () => 1 / Math.sqrt(terms.length))
  return {opening: {terms, weights}, rarities: weights.map(() => 5)} as WeighedText
}

test('the neighbours of a text are those of its event, the most alike first, and their nearest cosine is known', () => {
  const texts = Array.from({length: 240}, (_, text) => weighed(text % 20))
  const batch: StoryBatch = {size: texts.length, textAt: (text) => texts[text]!, rarityOf: () => 5}
  const found = findNeighbours(batch)
  for (const [text, {opening}] of texts.entries()) {
    const first = text * MOST_NEIGHBOURS
    const others = [...found.texts.subarray(first, first + found.counts[text]!)]
    const cosines = others.map((other) => cosineOf(opening, texts[other]!.opening))
    const alike = texts.filter((other) => other.opening !== opening && cosineOf(opening, other.opening) > 0)
    expect(others.filter((other) => other % 20 !== text % 20 || other === text)).toEqual([])
    expect(others).toHaveLength(Math.min(MOST_NEIGHBOURS, alike.length))
    for (const [place, cosine] of cosines.slice(1).entries())
      expect(cosine).toBeLessThanOrEqual(cosines[place]! + 1e-6)
    expect(found.nearest[text]).toBeCloseTo(Math.max(0, ...cosines))
  }
})
