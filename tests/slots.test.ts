import {expect, test} from 'vitest'
import {countContradictions, fileSlots, slotsIn} from '../src/pipeline/stories/slots.ts'
import {withoutSite} from '../src/pipeline/stories/without-site.ts'
import {readWords} from '../src/pipeline/text/word-tokens.ts'

const slots = (text: string) => {
  const words = readWords(text)
  return fileSlots(slotsIn(words, words.length))
}

const form = (profit: string, town: string) =>
  `The company reported a profit of ${profit} million, and its head office in ${town} said so.`

test.each([
  {name: 'one form filled alike', one: form('41', 'Tolvane'), other: form('41', 'Tolvane'), differ: 0},
  {name: 'another number', one: form('41', 'Tolvane'), other: form('17', 'Tolvane'), differ: 1},
  {name: 'another number and place', one: form('41', 'Tolvane'), other: form('17', 'Ostrick'), differ: 2},
  {
    name: 'other words around other names',
    one: form('41', 'Tolvane'),
    other: 'Biscuits sold well, and analysts were surprised by 17 of the figures from Ostrick.',
    differ: 0,
  },
])('$name: $differ frames are filled otherwise', ({one, other, differ}) => {
  expect(countContradictions(slots(one), slots(other))).toBe(differ)
})

test.each([
  ['Two hurt in shooting near school - Channel 6 News', 'Two hurt in shooting near school'],
  [
    'Boy dies after accident in barn - LEX9.com | Continuous News and Weather',
    'Boy dies after accident in barn',
  ],
  ['Police seek driver after crash | example.com-Tarn', 'Police seek driver after crash'],
  ['Storm hits the coast - and leaves thousands without power', undefined],
  ['Marsh - Lyle', undefined],
  ['Council Backs Tram - Tarn Post', undefined],
])('%s loses its site', (headline, kept) => {
  expect(withoutSite(headline)).toBe(kept ?? headline)
})
