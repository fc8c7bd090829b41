import {expect, test} from 'vitest'
import {extractDocument} from '../src/pipeline/extract/extract.ts'
import {readDocument} from '../src/pipeline/read/read-document.ts'

function firstArticle(text: string) {
  const extracted = extractDocument(readDocument({path: 'dump.txt', sha256: '', text, problems: []}))
  const article = extracted.articles[0]!
  const removals = [...article.removals, ...extracted.removals]
  return {
    ...article,
    kept: article.passages.map(({start, end, kind}) => `${kind}: ${text.slice(start, end)}`),
    removed: removals.map(({start, end, rule}) => `${rule}: ${text.slice(start, end)}`).sort(),
  }
}

test('parts of lines go, and are kept as data where they say something', () => {
  const {kept, removed, dateline, kind} = firstArticle(
    `Grain ships leave the Sallow\nPORT ANSEL (AFP) — Nine grain ships left the Sallow on Friday, the port authority said, and more are to follow … Read more`,
  )
  expect(kept).toEqual([
    'headline: Grain ships leave the Sallow',
    'paragraph: Nine grain ships left the Sallow on Friday, the port authority said, and more are to follow …',
  ])
  expect(removed).toEqual(['dateline: PORT ANSEL (AFP) —', 'read-more: Read more'])
  expect(dateline).toBe('PORT ANSEL (AFP)')
  expect(kind).toBe('teaser')
})

test('a pointer to a live page goes from the end of its paragraph', () => {
  const {kept, removed} = firstArticle(
    `Flood reaches the lower town\n\nThe water stood a metre high in Quay Street by noon, the fire service said. Follow our live coverage for updates.`,
  )
  expect(kept.at(-1)).toBe(
    'paragraph: The water stood a metre high in Quay Street by noon, the fire service said.',
  )
  expect(removed).toContain('live-blog: Follow our live coverage for updates.')
})

test('a quotation drawn out of the text goes, its sentence stays', () => {
  const {kept, removed} = firstArticle(
    `The last rope maker\n\nHe has made rope for sixty years in a shed as long as a street. “A knot is a promise to the rope,” he says.\n\n“A knot is a promise to the rope”\n\nHis daughter has learned the trade and will keep the shed open through the winter at least.\n\nShare this article`,
  )
  expect(kept).toHaveLength(3)
  expect(removed).toEqual(['pull-quote: “A knot is a promise to the rope”', 'sharing: Share this article'])
})

test('publisher, byline and the name under a picture are no text', () => {
  const {kept, removed, publisher} = firstArticle(
    `Tide Gazette\n3 hours ago\n- Tide Gazette\nHarbour crane falls into the dock\nHarbour crane\nA crane of forty tonnes fell into the dock at Tolmere on Monday night. Nobody was hurt, the port said.`,
  )
  expect(kept).toHaveLength(2)
  expect(publisher).toBe('Tide Gazette')
  expect(removed).toEqual([
    'age: 3 hours ago',
    'image-label: Harbour crane',
    'publisher: - Tide Gazette',
    'publisher: Tide Gazette',
  ])
})
