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

test('ages between the entries of a live blog do not part it', () => {
  const page = `Liveticker: Sturm über dem Quellental
Seit dem Morgen weht es im Quellental so heftig, dass die Seilbahn steht.
vor 5 Minuten
Feuerwehr birgt zwei Segelboote
Auf dem Stausee hat die Feuerwehr zwei Boote geborgen, die sich losgerissen hatten.
vor 40 Minuten
Schulen schicken Kinder nach Hause
Die Schulen im Tal enden heute um elf, die Busse fahren eine Stunde früher.
vor 2 Stunden
Erste Bäume gestürzt
An der Landstraße liegen drei Fichten, die Meisterei ist unterwegs.`
  expect(headlines(page)).toEqual(['Liveticker: Sturm über dem Quellental'])
})

test('ages under the items of a list do', () => {
  const page = `Brücke am Anger gesperrt
Die Brücke am Anger bleibt bis Montag gesperrt, weil ein Lager gebrochen ist.
vor 5 Minuten
Bäckerei öffnet nach Brand
Ein halbes Jahr nach dem Feuer verkauft die Bäckerei am Markt wieder Brot.
vor 40 Minuten
Chor sucht Bässe
Der Kirchenchor lädt am Donnerstag zum Vorsingen, vor allem tiefe Stimmen.
vor 2 Stunden`
  expect(headlines(page)).toEqual([
    'Brücke am Anger gesperrt',
    'Bäckerei öffnet nach Brand',
    'Chor sucht Bässe',
  ])
})

test('the counts of their readers end the messages of a channel and date them', () => {
  const text = `Tarn Valley Notes
Tarn Valley Notes
The pass is open again for cars with chains. Lorries wait until Friday.
1.2K views Jan 9, 2024 at 07:10
Tarn Valley Notes
The baker has no flour and will be back on Thursday.
Cake is available.
3.4K views edited Jan 10, 2024 at 08:00`
  const {articles} = extractDocument(readDocument({path: 'dump.txt', sha256: '', text, problems: []}))
  expect(articles.map(({published}) => published)).toEqual(['2024-01-09', '2024-01-10'])
  expect(articles.map(({headline}) => headline)).toEqual([
    'The pass is open again for cars with chains.',
    'The baker has no flour and will be back on Thursday.',
  ])
})

test('headlines stand under the countries of a digest, not above them', () => {
  const page = `The week in brief: what our neighbours did and what they said about it
LUSANIA
Ferry tax is dropped after a day
The tax on ferries was dropped on Tuesday, one day after it had come into force.
ORLANDIA
Queen opens tunnel on foot
The queen walked the three miles of the new tunnel on Sunday, because the train was late.
TAVRIA
Wolves counted by postmen
Postmen will count wolves this winter, at two crowns a wolf.`
  expect(headlines(page)).toEqual([
    'Ferry tax is dropped after a day',
    'Queen opens tunnel on foot',
    'Wolves counted by postmen',
  ])
})
