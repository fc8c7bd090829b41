import {existsSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {unaccountedLines} from '../src/pipeline/briefing/unaccounted-lines.ts'
import {makeEdition} from '../src/pipeline/index.ts'
import {readDocument} from '../src/pipeline/read/read-document.ts'
import {safeText} from '../src/pipeline/text/safe-text.ts'
import {deskFolder, inputFrom} from './edition-input.ts'
import {readBriefings} from './read-briefings.ts'

const seeds = fileURLToPath(new URL('../../shared/seeds', import.meta.url))
const collections = [{name: 'the sample', folder: `${deskFolder}/sources`}]
if (existsSync(seeds)) collections.push({name: 'real pages', folder: seeds})

describe.each(collections)('the edition of $name', ({folder}) => {
  const input = inputFrom(folder)
  const edition = makeEdition(input)
  const {coverage} = edition
  const texts = new Map(input.documents.map((document) => [document.path, readDocument(document).text]))
  const briefings = readBriefings(edition.briefings)

  test('is verbatim: every claim and every quoted passage stands in its source, where its citation says', () => {
    for (const {data, claims} of briefings) {
      const documentOf = new Map(data.sources.map(({number, document}) => [number, document]))
      for (const {text, cites} of claims) {
        expect(cites.length).toBeGreaterThan(0)
        const [{source, start, end}] = cites as [(typeof cites)[0]]
        expect(safeText(texts.get(documentOf.get(source)!)!.slice(start, end))).toBe(text)
      }
      for (const {document, passages} of data.sources) {
        for (const {start, end, text} of passages) {
          expect(safeText(texts.get(document)!.slice(start, end))).toBe(text)
        }
      }
    }
  })

  test('loses nothing: every line is accounted for, every article is in one story', () => {
    expect(unaccountedLines(coverage, texts)).toEqual([])
    const placed = coverage.stories.flatMap(({articles}) => articles)
    expect(placed.toSorted()).toEqual(coverage.articles.map(({id}) => id).toSorted())
    expect(new Set(placed).size).toBe(placed.length)
    for (const {articles, id} of coverage.stories) {
      for (const article of articles) {
        expect(coverage.articles.find((one) => one.id === article)?.story).toBe(id)
      }
    }
  })

  test('accounts for every line once: passages and removals of a document do not overlap', () => {
    for (const document of coverage.documents) {
      const spans = [
        ...document.removals,
        ...coverage.articles
          .filter((article) => article.document === document.path)
          .flatMap(({passages, removals}) => [...passages, ...removals]),
      ].sort((a, b) => a.start - b.start || a.end - b.end)
      for (const [index, span] of spans.entries()) {
        expect(span.end).toBeGreaterThan(span.start)
        if (index > 0) expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]!.end)
      }
    }
  })

  test('counts what the account lists', () => {
    const {documents, articles, stories, duplicates} = coverage
    const of = (theme: string) => stories.filter(({themes, briefing}) => briefing && themes.includes(theme))
    expect(edition.tally).toEqual({
      documents: documents.length,
      articles: articles.length,
      teasers: articles.filter(({kind}) => kind === 'teaser').length,
      nearDuplicates: duplicates.filter(({kind}) => kind === 'article').length,
      stories: stories.length,
      briefings: Object.fromEntries(input.themes.map(({id}) => [id, of(id).length])),
      outside: stories.filter(({themes}) => themes.length === 0).length,
      problems: documents.flatMap(({path, problems}) =>
        problems.map(({reason}) => ({document: path, reason})),
      ),
    })
  })

  test('has a briefing for every story of a theme, and for no other', () => {
    for (const {themes, briefing} of coverage.stories) expect(briefing !== undefined).toBe(themes.length > 0)
    expect(edition.briefings.map(({path}) => path).toSorted()).toEqual(
      coverage.stories.flatMap(({briefing}) => briefing ?? []).toSorted(),
    )
    expect(edition.warnings).toEqual([])
  })

  test('tells nothing twice in one briefing', () => {
    for (const {claims} of briefings) {
      const folded = claims.map(
        ({text}) =>
          text
            .toLowerCase()
            .match(/[\p{L}\p{N}]+/gu)
            ?.join(' ') ?? '',
      )
      for (const [index, one] of folded.entries()) {
        for (const other of folded.slice(index + 1)) {
          expect(` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `)).toBe(false)
        }
      }
    }
  })

  test('keeps the limit of quotation for every source', () => {
    const {share, words: fewest} = input.site.quotation
    const count = (text: string) => text.match(/[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*/gu)?.length ?? 0
    for (const {data} of briefings) {
      for (const {article, passages, document} of data.sources) {
        const whole = coverage.articles.find(({id}) => id === article)!
        const words = whole.passages.reduce(
          (sum, {start, end}) => sum + count(texts.get(document)!.slice(start, end)),
          0,
        )
        const quoted = passages.reduce((sum, {text}) => sum + count(text), 0)
        expect(quoted).toBeLessThanOrEqual(Math.max(fewest, Math.ceil(share * words)))
      }
    }
  })

  test('is the same whatever order the documents come in', () => {
    expect(makeEdition({...input, documents: input.documents.toReversed()})).toEqual(edition)
  })

  test('is the same again with its own register, at another time', () => {
    const again = makeEdition({...input, register: edition.register, now: '2026-06-01T12:00:00Z'})
    expect(again.briefings).toEqual(edition.briefings)
    expect(again.register).toEqual(edition.register)
  })
})

test('no documents make an empty edition', () => {
  const edition = makeEdition(inputFrom(`${deskFolder}/none`))
  expect(edition.briefings).toEqual([])
  expect(edition.coverage).toEqual({version: 1, documents: [], articles: [], stories: [], duplicates: []})
})
