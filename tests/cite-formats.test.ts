import {expect, test} from 'vitest'
import {citeApa, citeBibtex, citePlain} from '../src/lib/cite-formats.ts'

const cited = {
  title: 'Fire & smoke: 50% of the hall {gone}',
  site: 'The Desk',
  day: '2025-05-05',
  dayInWords: '5 May 2025',
  address: 'https://desk.example/briefings/fire/',
  key: 'fire',
}

test('a page is cited as readers, scholars and TeX do', () => {
  expect(citePlain(cited)).toBe(
    '“Fire & smoke: 50% of the hall {gone}.” The Desk, 5 May 2025. https://desk.example/briefings/fire/',
  )
  expect(citeApa(cited)).toBe(
    'The Desk. (2025, May 5). Fire & smoke: 50% of the hall {gone}. https://desk.example/briefings/fire/',
  )
  expect(citeBibtex(cited)).toBe(`@misc{fire,
  title = {{Fire \\& smoke: 50\\% of the hall \\{gone\\}}},
  author = {{The Desk}},
  year = {2025},
  month = {5},
  day = {5},
  url = {https://desk.example/briefings/fire/},
}`)
})
