import {expect, test} from 'vitest'
import {extractDocument} from '../src/pipeline/extract/extract.ts'
import {readDocument} from '../src/pipeline/read/read-document.ts'

function headlines(text: string): string[] {
  return extractDocument(readDocument({path: 'dump.txt', sha256: '', text, problems: []})).articles.map(
    ({headline}) => headline,
  )
}

test('end marks part the items of a category page', () => {
  const page = `Lock on the Sallow opens after two years

Lock gates
  • The lock was shut for two years.

The lock at Sallow opened on Friday after two years of work, the river authority said.

Traffic

Barges had gone round by the sea, a detour of three days for most of the mills.

[embed slug="sallow-lock"]

Read more

Mill owners ask for cheaper tolls

Mill owners along the Sallow want the toll cut by half while the second lock is rebuilt … Read more`
  expect(headlines(page)).toEqual([
    'Lock on the Sallow opens after two years',
    'Mill owners ask for cheaper tolls',
  ])
})

test('publisher and age open the items of an aggregator', () => {
  const page = `Tide Gazette
2 hours ago
- Tide Gazette
Eel fishing banned for a third winter
The ministry has banned eel fishing for a third winter because too few young eels came up the rivers in spring.


The Upland Mail
5 hours ago
- The Upland Mail
Shepherds count the cost of an early snow
Some four hundred sheep were lost in the drifts above Carrick, more than in any October since records began.`
  expect(headlines(page)).toEqual([
    'Eel fishing banned for a third winter',
    'Shepherds count the cost of an early snow',
  ])
})

test('subheadings, captions, list items and a byline under the standfirst do not part an article', () => {
  const page = `Der Leuchtturm bekommt ein neues Licht

Nach 93 Jahren wird die alte Lampe auf Norderoog abgeschaltet.

Von Lena Voss
12. Mai 2021

Die Lampe stammt aus dem Jahr 1928 und wird im Herbst durch eine Leuchtdiode ersetzt, teilte das Amt mit.

Foto: Lena Voss

Was bleibt

Der Turm steht unter Schutz. Drei Dinge sollen erhalten bleiben:

• die Linse aus geschliffenem Glas
• das Uhrwerk im Erdgeschoss

Besucher dürfen ab Juni wieder hinauf, allerdings nur in Gruppen von höchstens sechs Personen.`
  expect(headlines(page)).toEqual(['Der Leuchtturm bekommt ein neues Licht'])
})

test('wire reports part at their datelines', () => {
  const page = `Tin price falls on news of a new mine
LONDON (Reuters) - Tin fell by two percent on Friday after a mine in the north said that it would open early.
Ferry firm buys a second ship
OSLO (Reuters) - The ferry company Fjordlink has bought a second ship to keep its night line open through the winter.`
  expect(headlines(page)).toEqual(['Tin price falls on news of a new mine', 'Ferry firm buys a second ship'])
})

test('a text without a headline is called by its first sentence', () => {
  const text =
    'The ferry came back on Friday, a year late. Nobody on the quay had expected it, the harbour master said.'
  expect(headlines(text)).toEqual(['The ferry came back on Friday, a year late.'])
})

test('marks of Markdown around a headline and a byline are none of their words', () => {
  const page = `## Night buses to run until three

*By Omar Petty, 20 February 2024*

From March the last buses out of the centre will leave at three, the transport board decided by five votes to four.`
  const {articles} = extractDocument(readDocument({path: 'dump.txt', sha256: '', text: page, problems: []}))
  expect(articles.map(({headline, published}) => [headline, published])).toEqual([
    ['Night buses to run until three', '2024-02-20'],
  ])
})
