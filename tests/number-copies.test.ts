import {createHash} from 'node:crypto'
import {expect, test} from 'vitest'
import {extractArticles} from '../src/pipeline/index.ts'
import type {ExtractedDocument, SourceDocument} from '../src/pipeline/types.ts'

const bridge = 'Bridge opens\n\nThe new bridge over the Orvel is open since Monday, the mayor of Tarn said.\n'
const ferry =
  'Ferry stops\n\nThe old ferry over the Orvel stopped on Tuesday, its captain told the council.\n'

function document(path: string, text: string): SourceDocument {
  return {path, text, sha256: createHash('sha256').update(text).digest('hex'), problems: []}
}

const idsOf = (documents: readonly ExtractedDocument[]) =>
  documents.map(({document, articles}) => [document.path, ...articles.map(({id}) => id)].join(' '))

test('one text in several places has as many ids, in order of path, whatever order the documents come in', () => {
  const documents = [document('b.txt', bridge), document('a.txt', bridge), document('c.txt', ferry)]
  const [first, , other] = extractArticles([documents[1]!, documents[0]!, documents[2]!])
  const id = first!.articles[0]!.id
  const expected = [`a.txt ${id}`, `b.txt ${id}-2`, `c.txt ${other!.articles[0]!.id}`]
  expect(other!.articles[0]!.id).not.toBe(id)
  expect(idsOf(extractArticles(documents))).toEqual(expected)
  expect(idsOf(extractArticles(documents.toReversed()))).toEqual(expected)
})
