import {fileURLToPath} from 'node:url'
import {beforeAll, describe, expect, test} from 'vitest'
import {readSources} from '../scripts/read-sources.ts'
import {extractArticles, makeEdition} from '../src/pipeline/index.ts'
import type {ExtractedDocument} from '../src/pipeline/types.ts'
import {inputFrom} from './edition-input.ts'

const folderOf = (name: string) => fileURLToPath(new URL(`fixtures/cases/${name}`, import.meta.url))

interface Expected {
  /** Headline and day of every article, in order. */
  articles: readonly (readonly [headline: string, day?: string])[]
  /** Words that a reader must find in the articles. */
  kept?: readonly string[]
  /** Words that no article may hold. */
  left?: readonly string[]
}

const cases: Readonly<Record<string, Expected>> = {
  'lead-in-h2': {
    articles: [['Rent now eats half of pay in Corvane', '2025-02-03']],
    kept: ['Households in Corvane spend 52% of their take-home pay on rent'],
    left: ['Priya Nandan', 'Markets'],
  },
  'inline-widget': {
    articles: [['Orrin update fixes crash that wiped desktop icons', '2026-05-01']],
    kept: ['The patch also speeds up the file manager', 'A second update that adds voice control'],
    left: ['You may like', 'Best budget laptops', 'Related', 'Why IT chiefs'],
  },
  'section-front': {
    articles: [
      ['Do salt tablets help runners?', '2025-08-07'],
      ['What green tea powder does to sleep', '2025-07-24'],
      ['Why walking uphill eases knee pain', '2025-07-10'],
      ['The sugar hiding in baked beans', '2025-06-26'],
      ['Five ways to cook with less oil', '2025-06-12'],
    ],
    left: ['Explore More', 'Health Unpacked', 'Copyright'],
  },
  'paywall-hint': {
    articles: [['Die Bergstadt Karrholm setzt auf Sonne', '2022-02-05']],
    kept: ['streitet darüber, wem der Strom gehört.'],
    left: ['Weiterlesen', 'Woche', 'kündbar', 'Abo'],
  },
  'inline-tags': {
    articles: [['Femte P-fonden säljer hamn']],
    kept: [
      'för 2,4 miljarder kronor, meddelade fonden på tisdagen i ett',
      'Köparen är Nordkajen, som',
      'av hamnbolaget, säger vd:n Maj Lind',
      'den 1 juli och måste godkännas av Konkurrensverket.',
    ],
  },
  'jsonld-array': {articles: [['Plachetnice Albatros vyplouvá s třiceti studenty', '2024-09-01']]},
  'results-table': {
    articles: [['Polling day in Osk: when stations open', '2025-05-02']],
    kept: ['Harbour', '61.4%', 'Mill Hill', '48.9%', 'Old Town', '55.0%'],
  },
  'percent-lines': {
    articles: [['Harbour party wins Osk council']],
    kept: ['Harbour party', '55.4%', 'Mill party', '31.0%', 'Others', '13.6%'],
  },
  'buddhist-jalali': {
    articles: [
      ['دو پل در کوهسار بسته شد', '2024-06-06'],
      ['น้ำท่วมบางแก้ว ปิดสะพานสองแห่ง', '2024-06-06'],
    ],
    left: ['۱۴۰۳', '2567'],
  },
  'feed-dates': {
    articles: [
      ['Osk harbour reopens after oil spill', '2020-05-25'],
      ['Tarn council backs tram line', '2013-10-08'],
      ['Bellary mill sheds 300 jobs', '2020-03-28'],
      ['Lisk opens night library', '2024-03-30'],
      ['Marrow bridge painted blue', '2024-03-30'],
      ['Brim lifts ban on kites', '2017-11-27'],
      ['Vell museum returns masks', '2017-11-18'],
      ['Torrin bakers call off walkout', '2017-11-18'],
      ['Nessa zoo names lynx cubs', '2018-01-18'],
    ],
  },
  'url-and-modified': {
    articles: [['Lost behind the ridge', '2018-05-07']],
    kept: ['"We always knew," said his sister, Clara Venn.'],
    left: ['By Tom Harl'],
  },
  'received-accepted': {
    articles: [
      ['Walking groups ease winter fatigue in nurses', '2023-01-02'],
      ['Walking groups ease winter fatigue in nurses', '2023-01-02'],
    ],
  },
  'two-sections': {
    articles: [['The blurred map', '2023-02-09']],
    kept: [
      'Engineers needed four months',
      'Text models are blurred in the same way',
      'A trial at three newspapers',
    ],
    left: ['newsletter', 'Advertisement', 'privacy policy'],
  },
  'tweet-embed': {
    articles: [['Ferry stranded off Lisk with 212 aboard', '2024-08-02']],
    kept: ['Tugs will try to pull', 'Nobody has been hurt'],
    left: ['omg', 'shellonthesea', 'Instagram', 'liskferries'],
  },
  'dropcap-loose-text': {
    articles: [['The long pier']],
    kept: [
      'The pier at Brim was sold',
      'The club must repair 300 metres of planks before May.',
      'Members will work without pay on Sundays.',
      'Divers inspect the piles in March',
    ],
  },
  'correction-note': {
    articles: [['Coach crash near Tulm kills four', '2025-06-01']],
    kept: ['Four people died'],
    left: ['six people', 'amended', "Editor's note"],
  },
}

describe.each(Object.entries(cases))('%s', (name, {articles, kept = [], left = []}) => {
  let documents: readonly ExtractedDocument[]
  beforeAll(() => {
    documents = extractArticles(readSources(folderOf(name)))
  })

  test('every article once, under its day', () => {
    const found = documents.flatMap((document) => document.articles)
    expect(found.map(({headline, published}) => (published ? [headline, published] : [headline]))).toEqual(
      articles,
    )
  })

  test('its own words and no others', () => {
    const words = documents
      .flatMap(({document, articles}) =>
        articles.flatMap(({passages}) => passages.map(({start, end}) => document.text.slice(start, end))),
      )
      .join('\n')
    for (const part of kept) expect(words).toContain(part)
    for (const part of left) expect(words).not.toContain(part)
  })
})

/** Headlines of each story, and how many independent origins tell it. */
const stories: Readonly<Record<string, readonly (readonly [articles: number, origins: number])[]>> = {
  'two-pages': [[2, 1]],
  'received-accepted': [[2, 1]],
  'same-event-wires': [
    [1, 1],
    [6, 6],
  ],
  'title-prefix': [[3, 1]],
  'template-quakes': [
    [1, 1],
    [1, 1],
    [2, 2],
  ],
  'recurring-title': [
    [1, 1],
    [1, 1],
    [1, 1],
  ],
}

test.each(Object.entries(stories))('%s: what is one event is one story', (name, expected) => {
  const {coverage} = makeEdition(inputFrom(folderOf(name)))
  const sizes = coverage.stories.map(({articles, origins}) => [articles.length, origins])
  expect(sizes.toSorted(([a = 0], [b = 0]) => a - b)).toEqual(expected)
})

test('a report in a language whose small words argue in another is no opinion', () => {
  const input = inputFrom(folderOf('inline-tags'))
  const hamn = {id: 'hamn', title: 'Hamn', description: '', terms: ['hamn*'], formerIds: [], exclusions: []}
  const {briefings} = makeEdition({...input, themes: [hamn]})
  expect(briefings.map(({text}) => text).join()).toContain('"opinion":false')
})
