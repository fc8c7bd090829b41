import {expect, test} from 'vitest'
import {extractDocument} from '../src/pipeline/extract/extract.ts'
import {readDocument} from '../src/pipeline/read/read-document.ts'

function headlines(text: string): string[] {
  return extractDocument(readDocument({path: 'dump.txt', sha256: '', text, problems: []})).articles.map(
    ({headline}) => headline,
  )
}

const list = `Lock gates at Sallow jam for a third day
Barges queued for two miles on Tuesday after a tree trunk wedged itself under the lower gate.
Mayor of Hartwell takes a pay cut
Anna Moor said she would give up a tenth of her salary until the library opens again.
Frost ruins the early cherries
Growers in the upper valley fear that four fifths of their crop is lost.
Choir wins a prize it did not enter
A recording sent in by a neighbour convinced the jury in Dunmore.`

test('headlines over short texts with no word in common part a list without marks', () => {
  expect(headlines(list)).toEqual([
    'Lock gates at Sallow jam for a third day',
    'Mayor of Hartwell takes a pay cut',
    'Frost ruins the early cherries',
    'Choir wins a prize it did not enter',
  ])
})

test('sections that share their words stay one article', () => {
  const page = `Why the Sallow lock keeps jamming
The lock at Sallow has jammed nine times this winter, and the river authority has no money to mend its gates.
A gate built for smaller barges
The river authority built the lower gate in 1911 for smaller barges than those that use the lock today.
Nobody counts the trunks in the river
Trunks drift down the river after every winter storm, and the lower gate jams when one of them is wedged under it.
What the river authority wants to do
The river authority wants to close the lock for a winter and mend the lower gate that the barges have bent.`
  expect(headlines(page)).toHaveLength(1)
})

test('titles under a signed headline are its subheadings', () => {
  const [, ...rest] = list.split('\n')
  const page = ['What the week brought to the valley', 'By Lena Voss', '12 March 2024', ...rest].join('\n')
  expect(headlines(page)).toEqual(['What the week brought to the valley'])
})
