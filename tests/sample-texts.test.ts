import {expect, test} from 'vitest'
import {makeRandom} from '../scripts/story-training/random.ts'
import {sampleTexts} from '../src/pipeline/stories/sample-texts.ts'

const ids = Array.from({length: 6000}, (_, text) => `report ${text}`)
const chosen = (folder: readonly string[]): string[] => sampleTexts(folder).map((text) => folder[text]!)

test('all texts of a small folder are counted', () => {
  expect(sampleTexts(ids.slice(0, 900))).toEqual([...Array(900).keys()])
})

test('of a large folder some hundreds are', () => {
  for (const size of [1500, 3000, 6000]) {
    const {length} = sampleTexts(ids.slice(0, size))
    expect(length).toBeGreaterThan(300)
    expect(length).toBeLessThan(1100)
  }
})

test('the order of a folder changes nothing', () => {
  const random = makeRandom(5)
  const mixed = ids.map((id) => ({id, rank: random()})).sort((one, other) => one.rank - other.rank)
  expect(chosen(mixed.map(({id}) => id)).sort()).toEqual(chosen(ids).sort())
})

test('a text counted among many is counted among fewer', () => {
  const few = new Set(chosen(ids.slice(0, 2000)))
  expect(chosen(ids).filter((id) => ids.indexOf(id) < 2000 && !few.has(id))).toEqual([])
})

test('most new texts leave the sample as it is', () => {
  const before = chosen(ids).length
  const changing = Array.from({length: 200}, (_, n) => `new ${n}`).filter(
    (id) => chosen([...ids, id]).length !== before,
  )
  expect(changing.length).toBeGreaterThan(0)
  expect(changing.length).toBeLessThan(50)
})
