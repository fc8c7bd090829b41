import {expect, test} from 'vitest'
import {extractDocument} from '../src/pipeline/extract/extract.ts'
import {readDocument} from '../src/pipeline/read/read-document.ts'

function headlines(text: string): string[] {
  return extractDocument(readDocument({path: 'dump.txt', sha256: '', text, problems: []})).articles.map(
    ({headline}) => headline,
  )
}

const long = `Lock gates at Sallow jam for a third day
By Max Moor
13 March 2024
${Array.from({length: 9}, (_, day) => `On day ${day + 1} the barges still queued below the lower gate, and the harbour master counted those that turned back to the sea.`).join('\n')}`
const furniture = `Contact
Privacy Policy
Terms of Use
Advertise with us
About us`
const teaser = `Choir wins a prize it did not enter
A recording sent in by a neighbour convinced the jury in Dunmore … Read more`

test('a teaser beyond the menus of a page is no article of it', () => {
  expect(headlines(`${long}\n${furniture}\n${teaser}`)).toEqual(['Lock gates at Sallow jam for a third day'])
})

test('a teaser that stands right under an article is', () => {
  expect(headlines(`${long} Read more\n\n${teaser}`)).toHaveLength(2)
})

test('a newsletter does not begin with its greeting', () => {
  const items = [
    'Lock gates jam at Sallow',
    'Frost ruins the early cherries',
    'Mayor of Hartwell takes a pay cut',
    'Choir wins a prize',
  ]
  const letter = items.map(
    (headline, index) =>
      `${headline}\nWhat happened in place ${index} on Tuesday surprised nobody who lives there, said the mayor. Read more`,
  )
  expect(
    headlines(`Four things you should know before your porridge is cold.\n\n${letter.join('\n\n')}`),
  ).toEqual(items)
})

test('a line or two above number one is a greeting, whatever the letter is called', () => {
  const letter = `THE MORNING FERRY
It is Thursday. Bring an umbrella, and a second one for whoever forgot theirs.

1/ Lock gates jam at Sallow
Barges queued for two miles on Tuesday after a tree trunk wedged itself under the gate.

2/ Frost ruins the early cherries
Growers in the upper valley fear that four fifths of their crop is lost.`
  expect(headlines(letter)).toEqual(['1/ Lock gates jam at Sallow', '2/ Frost ruins the early cherries'])
})

test('one mark of a page is enough between a signed article and the teasers under it', () => {
  const teasers = `Related stories
Ferry fares rise in June
A single to the island will cost three crowns more.
Harbour cat retires
The cat of the harbour office has caught its last rat.`
  expect(headlines(`${long}\n${teasers}`)).toEqual(['Lock gates at Sallow jam for a third day'])
})

test('a short page pasted under a long one begins with its menu', () => {
  const page = `Home
Sport
Business
Ferry fares rise in June
A single to the island will cost three crowns more from June, the company said on Monday.
Islanders will pay the old fare, and so will their cows.`
  expect(headlines(`${long}\n${furniture}\n${page}`)).toEqual([
    'Lock gates at Sallow jam for a third day',
    'Ferry fares rise in June',
  ])
})
