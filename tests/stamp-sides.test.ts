import {expect, test} from 'vitest'
import {extractPage} from './eval/predict-pages.ts'

const ferry =
  'The ferry that links the two islands stayed in port for a third day, and its owner gave no reason.'
const mill =
  'A fire that began in the drying loft destroyed the old mill at Tarn early on Sunday; nobody was hurt.'
const bridge =
  'Engineers have closed the bridge to lorries after they found a crack in its second pillar on Monday.'

const datesOf = (lines: readonly string[]) =>
  extractPage(lines.join('\n')).articles.map(({headline, published}) => [headline, published])

test('stamps above the first headline and none under the last text: each belongs to the headline under it', () => {
  const dates = datesOf([
    ...['14:32, 12 March 2024', 'World', 'Ferry stays in port for a third day', ferry, ferry],
    ...['13:50, 11 March 2024', 'Region', 'Old mill at Tarn burns down in the night', mill, mill],
    ...['12:07, 10 March 2024', 'Region', 'Bridge to the islands closed to lorries', bridge, bridge],
  ])
  expect(dates.find(([headline]) => headline?.startsWith('Ferry'))?.[1]).not.toBe('2024-03-11')
  expect(dates.find(([headline]) => headline?.startsWith('Old mill'))?.[1]).toBe('2024-03-11')
})

test('stamps under the last text and none above the first headline: each belongs to the text above it', () => {
  const dates = datesOf([
    ...['Ferry stays in port for a third day', ferry, 'Sunday, March 10, 2024', 'Labels: ferry'],
    ...['Old mill at Tarn burns down in the night', mill, 'Friday, March 8, 2024', 'Labels: fire'],
    ...['Bridge to the islands closed to lorries', bridge, 'Tuesday, March 5, 2024', 'Labels: roads'],
  ])
  expect(dates.map(([, day]) => day)).toEqual(['2024-03-10', '2024-03-08', '2024-03-05'])
})

test('stamps at both ends of a list tell nothing about those between', () => {
  const dates = datesOf([
    ...['Tuesday, March 12, 2024', 'Ferry stays in port for a third day', ferry],
    ...['Sunday, March 10, 2024', 'Old mill at Tarn burns down in the night', mill],
    'Friday, March 8, 2024',
  ])
  expect(dates.map(([, day]) => day)).not.toContain('2024-03-12')
})

test('the lone date of an issue is no date of its first item', () => {
  const dates = datesOf([
    ...['The talk of the coast, week after week', '14 March 2023'],
    ...['Ferry stays in port for a third day', ferry, 'Keep reading at Rail Weekly'],
    ...['Old mill at Tarn burns down in the night', mill, mill, 'Keep reading at The Mercury'],
    ...['Bridge to the islands closed to lorries', bridge, bridge, 'Keep reading at Shore News'],
  ])
  expect(dates.map(([, day]) => day)).toEqual(dates.map(() => undefined))
})
