import {expect, test} from 'vitest'
import {nameOthers} from '../src/pipeline/stories/name-conflict.ts'
import {weighBatch} from '../src/pipeline/stories/story-batch.ts'

function areOthers(
  language: string,
  ...reports: readonly (readonly [headline: string, text: string])[]
): boolean {
  const texts = reports.map(([headline, text], index) => {
    return {id: `report-${index}`, fingerprint: `${index}`, headline, text: () => text, language}
  })
  const batch = weighBatch(texts)
  return nameOthers(batch.textAt(0), batch.textAt(1), batch)
}

const kiln: [string, string] = [
  'Kiln bursts in Torvik',
  'A kiln burst in Torvik on Monday and hurt two potters.',
]

test.each<{name: string; other: [string, string]; isOther: boolean}>([
  {
    name: 'the same happens elsewhere',
    other: ['Kiln bursts in Maldon', 'A kiln burst in Maldon on Monday and hurt two potters.'],
    isOther: true,
  },
  {
    name: 'the other text names the place below its headline',
    other: ['Two potters hurt', 'Two potters were hurt on Tuesday by a kiln that burst in Torvik.'],
    isOther: false,
  },
  {
    name: 'days of the week are no names',
    other: ['Kiln bursts', 'A kiln burst on Tuesday and hurt two potters.'],
    isOther: false,
  },
])('$name', ({other, isOther}) => {
  expect(areOthers('en', kiln, other)).toBe(isOther)
})

test('two awards of one jury differ by the names of their headlines', () => {
  const award = (winner: string, art: string): [string, string] => [
    `Jury gives the ${art} prize to ${winner}`,
    `The Halden Jury in Torvik gave its ${art} prize to ${winner} on Monday. It is worth ten thousand crowns.`,
  ]
  expect(areOthers('en', award('Brandt', 'pottery'), award('Okoro', 'weaving'))).toBe(true)
  expect(areOthers('en', award('Brandt', 'pottery'), award('Brandt', 'glass'))).toBe(false)
})

test('two ships in one sea are two ships', () => {
  const seized = (ship: string, from: string, to: string): [string, string] => [
    `Tanker seized in the Sea of Kaldor`,
    `Pirates took the tanker ${ship} in the Sea of Kaldor on Friday. It sailed from ${from} to ${to}.`,
  ]
  const lily = seized('Lily', 'Torvik', 'Maldon')
  expect(areOthers('en', lily, seized('Kallisto', 'Ruwais', 'Busan'))).toBe(true)
  expect(areOthers('en', lily, seized('Lily', 'Torvik', 'Busan'))).toBe(false)
})

test('a German noun is no name for its capital', () => {
  const fire = (thing: string): [string, string] => [
    `${thing} brennt`,
    `Ein ${thing} ist in der Nacht abgebrannt.`,
  ]
  expect(areOthers('de', fire('Sägewerk'), fire('Möbelhaus'))).toBe(false)
  const placed = (thing: string, place: string): [string, string] => [
    `${thing} in ${place} brennt`,
    `Ein ${thing} ist in ${place} in der Nacht abgebrannt.`,
  ]
  expect(areOthers('de', placed('Sägewerk', 'Torvik'), placed('Sägewerk', 'Malden'))).toBe(true)
})
