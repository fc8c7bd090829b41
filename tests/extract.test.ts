import {existsSync, readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {extractDocument} from '../src/pipeline/extract/extract.ts'
import {readDocument} from '../src/pipeline/read/read-document.ts'
import {readLines} from '../src/pipeline/text/lines.ts'
import type {ExtractedDocument, Span} from '../src/pipeline/types.ts'

function extract(text: string, path = 'dump.txt'): ExtractedDocument {
  return extractDocument(readDocument({path, sha256: '', text, problems: []}))
}

/** Every stretch the account covers: passages and removals, of articles and of the document. */
function covered({articles, removals}: ExtractedDocument): Span[] {
  const spans = [...removals, ...articles.flatMap((article) => [...article.passages, ...article.removals])]
  return spans.toSorted((a, b) => a.start - b.start || a.end - b.end)
}

/** Words of non-blank lines that stand in no passage and no removal. */
function unaccounted(extracted: ExtractedDocument): string[] {
  const {text} = extracted.document
  const marks = new Uint8Array(text.length)
  for (const {start, end} of covered(extracted)) marks.fill(1, start, end)
  return readLines(text, {start: 0, end: text.length}).flatMap(({start, end}) => {
    const words: string[] = []
    for (let at = start; at < end; at++) if (marks[at] === 0 && text[at]!.trim() !== '') words.push(text[at]!)
    return words
  })
}

function keptText({document, articles}: ExtractedDocument): string {
  const passages = articles.flatMap((article) => article.passages)
  return passages.map(({start, end}) => document.text.slice(start, end)).join('\n')
}

const word = fc.constantFrom(
  ...'the river council Lena Voss bridge of opened 14 old town market said on Friday ferry and new'.split(
    ' ',
  ),
)
const sentence = fc.array(word, {minLength: 9, maxLength: 24}).map((words) => `The ${words.join(' ')}.`)
const clutter = fc.constantFrom(
  'Share this article',
  'Read more',
  'Leave a Comment',
  'Photo: Jane Roe / AFP',
  '© 2024 The Ledger',
  'Home',
  'Menü',
  'Teilen',
  '12 March 2024',
  'By Jane Roe',
  '[embed slug="x"]',
  '#flood #river',
  'Tags: river, bridge',
  'Подробнее',
  '•',
  '-----',
  '\u00a0',
  'fbpx',
)
const title = fc.array(word, {minLength: 4, maxLength: 9}).map((words) => `Council ${words.join(' ')}`)
const anyLine = fc.oneof(sentence, clutter, title, fc.string({maxLength: 60}), fc.constant(''))
const dump = fc.array(anyLine, {maxLength: 40}).map((lines) => lines.join('\n'))

describe('the account of a document', () => {
  test('holds every non-blank line in passages and removals that never overlap', () => {
    fc.assert(
      fc.property(dump, (text) => {
        const extracted = extract(text)
        const spans = covered(extracted)
        for (const [index, span] of spans.entries()) {
          expect(span.end).toBeGreaterThan(span.start)
          if (index > 0) expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]!.end)
        }
        expect(unaccounted(extracted)).toEqual([])
      }),
      {numRuns: 150},
    )
  })

  test('keeps the same text when it is taken apart a second time', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(title, fc.array(sentence, {minLength: 2, maxLength: 5}), clutter), {
          minLength: 1,
          maxLength: 4,
        }),
        (items) => {
          const text = items
            .map(([headline, body, mark]) => `${headline}\n\n${body.join('\n\n')}\n\n${mark}`)
            .join('\n\nRead more\n\n')
          const kept = keptText(extract(text))
          expect(keptText(extract(kept))).toBe(kept)
        },
      ),
      {numRuns: 80},
    )
  })
})

const article = fc
  .tuple(title, fc.array(sentence, {minLength: 2, maxLength: 6}))
  .map(([headline, body]) => `${headline}\n12 March 2024\n\n${body.join('\n\n')}`)
const page = fc
  .array(article, {minLength: 1, maxLength: 3})
  .map((articles) => articles.join('\n\nRead more\n\n'))

test.each([
  {by: 'blank lines', glue: '\n\n\n\n\n'},
  {by: 'a rule', glue: '\n\n==========\n\n'},
])('glueing two documents by $by changes the articles of neither', ({glue}) => {
  const words = ({document, articles}: ExtractedDocument) =>
    articles.map(({headline, passages}) => [
      headline,
      passages.map(({start, end}) => document.text.slice(start, end)),
    ])
  fc.assert(
    fc.property(page, page, (one, other) => {
      expect(words(extract(one + glue + other))).toEqual([...words(extract(one)), ...words(extract(other))])
    }),
    {numRuns: 60},
  )
})

test.each([
  {name: 'nothing', text: ''},
  {name: 'blank lines', text: '\n \n\t\n\u00a0\n'},
  {name: 'menus alone', text: 'Home\nNews\nSport\nContact\nPrivacy Policy\n© 2024 The Ledger'},
  {name: 'marks alone', text: '***\n---\n• •\n|'},
])('finds no article in $name', ({text}) => {
  expect(extract(text).articles).toEqual([])
})

test('takes a document without a line break as one article', () => {
  const {articles} = extract('The ferry returned on Friday after a year. '.repeat(2000))
  expect(articles).toHaveLength(1)
  expect(articles[0]!.passages).toHaveLength(1)
})

test.each([
  '  ',
  '(',
  '“',
  '7',
  '. ',
  '- ',
  '|',
  '…',
  '[a ',
  'By A ',
  'A, ',
  '\u00a0x',
  '#',
  '1 May ',
  'A\n',
  '—\n',
  'Read more ',
  'x… ',
])('comes to an end on %j over and over', (piece) => {
  const extracted = extract(piece.repeat(60_000))
  expect(covered(extracted).length + extracted.articles.length).toBeGreaterThanOrEqual(0)
})

const seeds = new URL('../../shared/seeds/', import.meta.url)

test.runIf(existsSync(seeds))('finds by hand-count the articles of real dumps', () => {
  const counts = readdirSync(seeds)
    .sort()
    .map((name) => extract(readFileSync(new URL(name, seeds), 'utf8'), name).articles)
    .map((articles) => [articles.length, articles.filter(({kind}) => kind === 'teaser').length])
  expect(counts).toEqual([
    [1, 0],
    [28, 11],
    [1, 0],
    [1, 0],
    [4, 0],
  ])
})
