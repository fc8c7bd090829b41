import {deserialize, serialize} from 'node:v8'
import {expect, test} from 'vitest'
import {makeRandom} from '../scripts/story-training/random.ts'
import type {Carried} from '../src/pipeline/carried.ts'
import type {KeptLinks} from '../src/pipeline/stories/kept-links.ts'
import {type StoryBatch, weighBatch} from '../src/pipeline/stories/story-batch.ts'
import {linkTexts} from '../src/pipeline/stories/story-links.ts'

const random = makeRandom(5)
const below = (end: number): number => Math.floor(random() * end)
/** Numbers spelled out: words of one letter repeated, and so on, that no list of small words knows. */
const word = (number: number): string =>
  `zq${number.toString(36).replace(/\d/g, (digit) => 'ghjkmpqvwx'[+digit]!)}`

/** Words of events that few texts tell of, and words that hundreds share: these meet every limit of the search. */
function write(): string {
  const event = below(500)
  const few = Array.from({length: 4}, () => word(100 + event * 6 + below(6)))
  const many = Array.from({length: 5}, () => word(below(14)))
  return [...few, ...many].join(' ')
}

/** Every text that a batch may hold; some stand there twice. */
const written = Array.from({length: 1300}, write)
const texts = [...written, ...written.slice(0, 40)].map((text, index) => ({
  ...{
    id: `${index}`,
    print: `${text} ${index % 3}`,
    headline: text.slice(0, 30),
    text: () => text,
    language: 'en',
  },
  ...(index % 3 > 0 ? {published: `2026-01-0${index % 3}`} : {}),
}))
const statistics = [texts, texts.slice(300)].map((counted) => weighBatch([...texts, ...counted]))

/** Some texts, in that order, weighed by the first statistics or by the second. */
function batchOf(numbers: readonly number[], by = 0): StoryBatch & {asked: Set<number>} {
  const {textAt, prints, print, rarityOf} = statistics[by]!
  const asked = new Set<number>()
  return {
    textAt: (text) => {
      asked.add(text)
      return textAt(numbers[text]!)
    },
    prints: numbers.map((number) => prints[number]!),
    print,
    rarityOf,
    asked,
  }
}

/** Links a batch with what is kept; its pairs and all that is kept of them are the same without. */
function link(batch: StoryBatch, before?: KeptLinks): KeptLinks {
  const [carried, fresh]: Carried<KeptLinks>[] = [{before}, {}]
  for (const state of [carried, fresh]) linkTexts(batch, undefined, state)
  const kept = serialize(carried!.after!())
  expect(kept.equals(serialize(fresh!.after!()))).toBe(true)
  return deserialize(kept)
}

const someOf = (share: number): number[] => [...texts.keys()].filter(() => random() < share)
const without = (numbers: readonly number[], count: number): number[] => {
  const gone = new Set(Array.from({length: count}, () => below(numbers.length)))
  return numbers.filter((_, place) => !gone.has(place))
}
const withMore = (numbers: readonly number[], count: number): number[] =>
  [...new Set([...numbers, ...Array.from({length: count}, () => below(texts.length))])].sort((a, b) => a - b)

test('links carried from batch to batch are those made anew', () => {
  let numbers = someOf(0.8)
  let kept = link(batchOf(numbers))
  const first = kept
  for (const [gone, came] of [
    [0, 1],
    [1, 0],
    [1, 1],
    [3, 7],
    [0, 0],
    [200, 90],
  ] as const) {
    numbers = withMore(without(numbers, gone), came)
    kept = link(batchOf(numbers), kept)
  }
  link(batchOf(numbers), first)
})

test('texts may change their places, their statistics and everything else', () => {
  const numbers = someOf(0.5)
  const kept = link(batchOf(numbers))
  const moved = [...numbers.slice(400, 430), ...numbers.slice(0, 400), ...numbers.slice(430)]
  link(batchOf(moved), kept)
  link(batchOf(numbers, 1), kept)
  link(batchOf(numbers.toReversed()), kept)
  link(batchOf(someOf(0.01)), kept)
  link(batchOf([]), kept)
  link(batchOf(numbers), link(batchOf([])))
})

test('one text more has few others looked at again', () => {
  const numbers = someOf(0.9)
  const one = numbers.length >> 1
  const kept = link(batchOf(numbers.filter((_, place) => place !== one)))
  const batch = batchOf(numbers)
  linkTexts(batch, undefined, {before: kept})
  expect(batch.asked.size).toBeLessThan(numbers.length / 4)
  expect(batch.asked.size).toBeGreaterThan(0)
})
