import {expect, test} from 'vitest'
import {extractDocument} from '../src/pipeline/extract/extract.ts'
import {readDocument} from '../src/pipeline/read/read-document.ts'

const extract = (text: string) =>
  extractDocument(readDocument({path: 'pasted.txt', sha256: '', text, problems: []}))

const weir = `Skip to main content
Home
News
Sport
Weather
Subscribe
Log in
The Tarn Courier
Search
Weir on the Tarn gives way after a week of rain
By Ada Lund
12 March 2024
The old weir above Tarnbridge gave way on Monday night after a week of rain, and the mill race emptied in less than an hour, the water board said.
Nobody was hurt. The board had closed the path along the mill race on Sunday, when divers found that two of the oak piles under the sluice had moved.
"We knew that it would go, and we did not know when," said the board's engineer, Tove Marsh. She expects that the sluice can be rebuilt by the autumn.
The mill, which grinds flour for three bakeries in the town, will stand still until then, its owner said. He has asked the council for help with the wages of his six millers.
Share this article
Facebook
Related articles
Ferry timetable changes in spring
School choir sings in the cathedral
About us
Contact
Privacy policy
Terms of use
© 2024 The Tarn Courier. All rights reserved.`

const orchard = `Zum Inhalt springen
Startseite
Politik
Kultur
Sport
Anmelden
Menü
Hallbacher Bote
Suche
Obstbauern von Hallbach pflanzen wieder alte Birnen
Von Jonas Reh
Die Obstbauern von Hallbach pflanzen in diesem Frühjahr wieder alte Birnensorten, von denen es im Tal nur noch wenige Bäume gibt, wie ihr Verband am Dienstag sagte.
Elf Höfe machen mit. Sie haben im Winter Reiser von den letzten Bäumen an der alten Landstraße geschnitten und auf junge Stämme gesetzt, die nun zwei Jahre lang in der Baumschule stehen.
"Unsere Großeltern hatten vierzig Sorten, wir haben noch sechs", sagte die Vorsitzende Marta Quell. Die Früchte sollen später in der eigenen Mosterei gepresst werden.
Das Land gibt für jeden Baum neun Euro dazu. Im Herbst will der Verband auf dem Markt zeigen, wie die Birnen schmecken, die viele in Hallbach nur noch dem Namen nach kennen.
Teilen
Facebook
Das könnte Sie auch interessieren
Neue Brücke über den Hallbach
Impressum
Datenschutz
Kontakt
© 2024 Hallbacher Bote`

test('pages of two sites pasted one under the other are an article each', () => {
  const {articles, document} = extract(`${weir}\n${orchard}`)
  expect(articles.map(({headline}) => headline)).toEqual([
    'Weir on the Tarn gives way after a week of rain',
    'Obstbauern von Hallbach pflanzen wieder alte Birnen',
  ])
  const [first, second] = articles.map(({start, end}) => document.text.slice(start, end))
  expect(first).not.toContain('Birnen')
  expect(second).not.toContain('Tarn')
})

test('what a page says of itself is no part of either article', () => {
  const {articles} = extract(`${weir}\n${orchard}`)
  const told = articles.flatMap(({sentences}) => sentences.map(({text}) => text)).join('\n')
  expect(told).not.toMatch(/All rights reserved|Skip to main|Zum Inhalt|Datenschutz|choir/)
})

test('a page alone is one article', () => {
  expect(extract(weir).articles).toHaveLength(1)
  expect(extract(orchard).articles).toHaveLength(1)
})

test('a long document without running text is told among the problems', () => {
  const {articles, problems} = extract('Home\nNews\nSport\nWeather forecast\n'.repeat(250))
  expect(articles).toEqual([])
  expect(problems.map(({reason}) => reason)).toEqual([
    expect.stringMatching(/^no article found in 1250 words/),
  ])
})
