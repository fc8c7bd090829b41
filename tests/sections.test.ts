import {expect, test} from 'vitest'
import {extractDocument} from '../src/pipeline/extract/extract.ts'
import {readDocument} from '../src/pipeline/read/read-document.ts'

function headlines(...parts: string[]): string[] {
  const text = parts.join('\n')
  return extractDocument(readDocument({path: 'dump.txt', sha256: '', text, problems: []})).articles.map(
    ({headline}) => headline,
  )
}

const guide = `How to keep a lock gate from jamming
${Array.from({length: 7}, (_, day) => `On morning ${day + 1} grease the hinges of the lower gate, then let the barges wait until the keeper has walked its whole length twice with a lamp.`).join('\n')}`
const label = 'Contents'

test('a title under a long text heads a section where the words go on', () => {
  const section = `Which grease suits the hinges of a lower gate
The keeper of a lock should walk to the gate with two kinds of grease, since barges wait longer in winter than the hinges like.`
  expect(headlines(guide, label, section)).toEqual(['How to keep a lock gate from jamming'])
})

test('under the same label, words of another subject begin an article', () => {
  const other = `Choir of four sisters wins a prize it never sought
A neighbour had sent the recording to a jury, whose members wept, argued and finally awarded four medals to a choir of three.`
  expect(headlines(guide, '* * *', other)).toHaveLength(2)
})

test('a stamp like that of the article above begins one, whatever the words', () => {
  const dated = (headline: string) => guide.replace(/.*/, `${headline}\n13 March 2024`)
  expect(headlines(dated('Lock gates jam at Sallow'), dated('Lock gates jam at Dunmore'))).toHaveLength(2)
})
