import {expect, test} from 'vitest'
import {extractDocument} from '../src/pipeline/extract/extract.ts'
import {readDocument} from '../src/pipeline/read/read-document.ts'

const article = `Ferry to Amsel returns after a year
By Lena Voss
12 March 2024 at 9:10 am
The ferry to Amsel sailed again on Tuesday, a year after its engine was sent away to be mended.
Its first passengers were two vets, a piano and the bride of the harbour master's brother.`

const thread = `Comments (2)
Gordon P.
12 March 2024 at 10:02 am
At last. We have been driving around the whole bay for a year, and the petrol cost more than the fare ever did.
Reply
kelp_and_chips
12 March 2024 at 11:40 am
Has anybody asked what became of the old timetable? The one on the quay still says 2019, and the phone is dead.
Reply`

function extract(text: string) {
  return extractDocument(readDocument({path: 'dump.txt', sha256: '', text, problems: []}))
}

test('what readers write under an article is neither part of it nor an article', () => {
  const {articles, removals, document} = extract(`${article}\n${thread}`)
  expect(articles.map(({headline}) => headline)).toEqual(['Ferry to Amsel returns after a year'])
  expect(document.text.slice(articles[0]!.start, articles[0]!.end)).not.toContain('petrol')
  expect(removals.map(({start, end}) => document.text.slice(start, end)).join('\n')).toContain('petrol')
})

test('the next page ends the thread', () => {
  const next = `Home
News
Contact
Privacy Policy
Lock gates at Sallow jam for a third day
By Max Moor
13 March 2024
Barges queued for two miles on Wednesday after a tree trunk wedged itself under the lower gate of the lock.
Divers will try to saw it through at low water, the river authority said, but not before the flood has gone down.
It is the third trunk since New Year, and the authority wants to know who cuts trees so close to the bank.`
  expect(extract(`${article}\n${thread}\n${next}`).articles.map(({headline}) => headline)).toEqual([
    'Ferry to Amsel returns after a year',
    'Lock gates at Sallow jam for a third day',
  ])
})
