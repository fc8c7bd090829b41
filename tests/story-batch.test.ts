import {deserialize, serialize} from 'node:v8'
import {expect, test} from 'vitest'
import {makeRandom} from '../scripts/story-training/random.ts'
import {type CarriedEvents, carryOnEvents, carryOverEvents} from '../src/pipeline/stories/carried-events.ts'
import type {KeptEvents} from '../src/pipeline/stories/kept-events.ts'
import {readTexts} from '../src/pipeline/stories/read-texts.ts'
import {type StoryBatch, weighBatch} from '../src/pipeline/stories/story-batch.ts'
import type {NewsText} from '../src/pipeline/stories/story-profile.ts'

const things = 'ferry kiln bridge orchard harbour tram library mill lantern reservoir'.split(' ')
const places = 'Torvik Maldon Halden Kaldor Brandt Ruwais Izmarin Selby'.split(' ')
const verbs = 'opens closes burns floods moves falls'.split(' ')

function textOf(number: number): NewsText {
  const pick = (words: readonly string[], step: number): string => words[(number * step) % words.length]!
  const [thing, place, verb] = [pick(things, 3), pick(places, 5), pick(verbs, 7)]
  const text = `The old ${thing} of ${place} ${verb} after ${number} days, said Anna ${pick(places, 3)} on Monday.`
  return {
    id: `text ${number}`,
    print: `print ${number}`,
    headline: `${thing} ${verb} in ${place}`,
    text: () => text,
    language: 'en',
    ...(number % 3 === 0 ? {published: '2026-01-05'} : {}),
  }
}

const folderOf = (from: number, to: number): NewsText[] =>
  Array.from({length: to - from}, (_, text) => textOf(from + text))

const unreadable = (text: NewsText): NewsText => {
  return {
    ...text,
    text: () => {
      throw new Error('read again')
    },
  }
}

const carriedBatch = (texts: readonly NewsText[], {texts: readings, statistics}: CarriedEvents): StoryBatch =>
  weighBatch(texts, readTexts(texts, readings), statistics)

/** All that a batch says of its texts, a text a line, by id. */
const weighedIn = (texts: readonly NewsText[], batch: StoryBatch): string[] =>
  texts.map(({id}, text) => `${id} ${JSON.stringify(batch.textAt(text))} ${batch.prints[text]}`).sort()

/** Numbers of texts of which one more in a folder of 3,000 leaves the statistics as they are, and of one that does not. */
function newcomers(): {outside: number; inside: number} {
  const {print} = weighBatch(folderOf(0, 3000))
  const leaves = (number: number): boolean =>
    weighBatch([...folderOf(0, 3000), textOf(number)]).print === print
  const numbers = Array.from({length: 40}, (_, more) => 3000 + more)
  return {outside: numbers.find(leaves)!, inside: numbers.find((number) => !leaves(number))!}
}

test('a text more that is not counted leaves the keys of all others, and one that is changes them all', () => {
  const folder = folderOf(0, 3000)
  const {prints} = weighBatch(folder)
  const {outside, inside} = newcomers()
  expect(weighBatch([...folder, textOf(outside)]).prints.slice(0, 3000)).toEqual(prints)
  const changed = weighBatch([...folder, textOf(inside)]).prints
  expect(changed.filter((print, text) => print === prints[text])).toEqual([])
})

test('the order of the texts changes no weight', () => {
  const folder = folderOf(0, 1500)
  const turned = folder.toReversed()
  expect(weighedIn(turned, weighBatch(turned))).toEqual(weighedIn(folder, weighBatch(folder)))
})

test('a text that was read by an earlier build is not read again', () => {
  const folder = folderOf(0, 1200)
  const first = carryOverEvents()
  carriedBatch(folder, first)
  const kept: KeptEvents = deserialize(serialize(carryOnEvents(first)))
  const more = [...folder.map(unreadable), textOf(5000)]
  const batch = carriedBatch(more, carryOverEvents(kept))
  expect(() => weighedIn(more, batch)).not.toThrow()
})

test('what is carried over shows in no weight, whatever came and went', () => {
  const random = makeRandom(11)
  let numbers = [...Array(1300).keys()]
  let kept: KeptEvents = {}
  for (let step = 0; step < 8; step++) {
    const folder = numbers.map(textOf)
    const carried = carryOverEvents(kept)
    expect(weighedIn(folder, carriedBatch(folder, carried))).toEqual(weighedIn(folder, weighBatch(folder)))
    if (step % 3 !== 1) kept = deserialize(serialize(carryOnEvents(carried)))
    const leaving = step === 4 ? 0.5 : 0.01
    numbers = numbers.filter(() => random() >= leaving)
    for (let more = 0; more < 4; more++) numbers.push(2000 + 10 * step + more)
  }
})
