import {expect, test} from 'vitest'
import {sharedFacts, sketchFacts} from '../src/pipeline/identity/fact-sketch.ts'

const form = (town: string, ship: string, count: number, cause: string) =>
  `The ferry ${ship} ran aground off ${town} on Monday with ${count} people on board, said Ida Falk of the harbour office. ${cause} Nobody was hurt on the ${ship}.`
const first = form('Ostrel', 'Brennick', 84, 'A lamp had failed.')

test.each([
  ['a word changed', first.replace('ran aground', 'was stranded'), 1],
  ['a paragraph more', `${first} Divers of Tarn look at it on Friday, said Omar Venn.`, 1],
  ['a number corrected', first.replace('84', '86'), 5 / 6],
])('an edit keeps the facts: %s', (_, later, share) => {
  expect(sharedFacts(sketchFacts(first), sketchFacts(later))).toBeGreaterThanOrEqual(share)
})

test('another report of the same form has others', () => {
  const other = form('Lisk', 'Heron', 23, 'The pilot had gone home.')
  expect(sharedFacts(sketchFacts(first), sketchFacts(other))).toBeLessThanOrEqual(0.5)
})

test('of a text without names and numbers nothing can be said', () => {
  expect(sharedFacts(sketchFacts('it rained all day.'), sketchFacts(first))).toBeUndefined()
})
