import {expect, test} from 'vitest'
import {isWorn} from '../src/pipeline/worn.ts'

const names = (from: number, to: number) => Array.from({length: to - from}, (_, n) => `${from + n}`)

test.each([
  {name: 'the same', kept: names(0, 1000), now: names(0, 1000), worn: false},
  {name: 'a few more', kept: names(0, 1000), now: names(0, 1009), worn: false},
  {name: 'many more', kept: names(0, 1000), now: names(0, 1020), worn: true},
  {name: 'a few others', kept: names(0, 1000), now: names(9, 1009), worn: false},
  {name: 'many less', kept: names(0, 1000), now: names(0, 980), worn: true},
  {name: 'one more of few', kept: names(0, 20), now: names(0, 21), worn: true},
  {name: 'none any more', kept: names(0, 20), now: [], worn: true},
  {name: 'none as before', kept: [], now: [], worn: false},
])('$name: $worn', ({kept, now, worn}) => {
  expect(isWorn(kept, now)).toBe(worn)
})
