import {expect, test} from 'vitest'
import {longestHeadline} from '../src/pipeline/extract/clean/cut-headline.ts'
import {extractDocument} from '../src/pipeline/extract/extract.ts'
import {longestLine, mostLines} from '../src/pipeline/extract/lines/overlong-lines.ts'
import {readDocument} from '../src/pipeline/read/read-document.ts'

const extract = (text: string) =>
  extractDocument(readDocument({path: 'a.txt', sha256: '', text, problems: []}))

const opening =
  'Ferry runs aground\n\nA ferry ran aground off Tarvik on Monday night, the coast guard said.\n\n'
const closing = '\n\nAll of the sixty passengers were brought ashore by the boats that came to help.'

test('a line too long to be read is left out with its place, and the article around it stays whole', () => {
  const line = 'word '.repeat(longestLine / 4).trimEnd()
  const {articles, problems} = extract(opening + line + closing)
  expect(problems).toEqual([{start: opening.length, reason: expect.stringContaining(`${line.length}`)}])
  expect(articles).toHaveLength(1)
  expect(articles[0]!.removals).toContainEqual({
    start: opening.length,
    end: opening.length + line.length,
    rule: 'overlong-line',
  })
  expect(articles[0]!.sentences.at(-1)!.text).toContain('sixty passengers')
})

test('a document that is one such line has no article, and says why', () => {
  const {articles, removals, problems} = extract('word '.repeat(longestLine / 4).trimEnd())
  expect(articles).toEqual([])
  expect(removals).toEqual([expect.objectContaining({start: 0, rule: 'overlong-line'})])
  expect(problems).toHaveLength(1)
})

test('a long line below the limit is text, under a headline that is no longer than one', () => {
  const {articles, problems} = extract('the boats came to help and nobody was hurt '.repeat(10_000))
  expect(problems).toEqual([])
  expect(articles).toHaveLength(1)
  expect(articles[0]!.headline.length).toBeLessThanOrEqual(longestHeadline)
})

test('the lines after the last that is read are left out together, with their place', () => {
  const tail = 'A last paragraph of some ten words that nobody reads any more.\n'
  const text = `${opening}${'x\n'.repeat(mostLines)}${tail}`
  const {articles, removals, problems} = extract(text)
  const rest = removals.at(-1)!
  expect(rest).toMatchObject({rule: 'overlong-document', end: text.length - 1})
  expect(problems).toEqual([{start: rest.start, reason: expect.stringContaining(`${mostLines}`)}])
  expect(articles[0]!.sentences[0]!.text).toBe('Ferry runs aground')
})
