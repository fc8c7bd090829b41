import {expect, test} from 'vitest'
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
    fingerprint: `fingerprint ${number}`,
    headline: `${thing} ${verb} in ${place}`,
    text: () => text,
    language: 'en',
    ...(number % 3 === 0 ? {published: '2026-01-05'} : {}),
  }
}

const folderOf = (from: number, to: number): NewsText[] =>
  Array.from({length: to - from}, (_, text) => textOf(from + text))

/** All that a batch says of its texts, a text a line, by id. */
const weighedIn = (texts: readonly NewsText[], batch: StoryBatch): string[] =>
  texts.map(({id}, text) => `${id} ${JSON.stringify(batch.textAt(text))}`).sort()

test('the order of the texts changes no weight', () => {
  const folder = folderOf(0, 1500)
  const turned = folder.toReversed()
  expect(weighedIn(turned, weighBatch(turned))).toEqual(weighedIn(folder, weighBatch(folder)))
})
