import {expect, test} from 'vitest'
import {numberCopies} from '../src/pipeline/extract/number-copies.ts'
import type {ExtractedDocument} from '../src/pipeline/types.ts'
import {makeArticle} from './make-article.ts'

function documentAt(path: string, ids: readonly string[]): ExtractedDocument {
  const articles = ids.map((id) => ({
    ...makeArticle({headline: 'Bridge opens', paragraphs: [['It is open.']]}).article,
    id,
  }))
  const document = {
    path,
    sha256: '',
    text: '',
    metadata: {},
    declared: [],
    hints: [],
    removals: [],
    problems: [],
  }
  return {document, articles, removals: [], problems: []}
}

const idsOf = (documents: readonly ExtractedDocument[]) =>
  documents.map(({document, articles}) => [document.path, ...articles.map(({id}) => id)].join(' '))

test('one text in several places has as many ids, in order of path, whatever order the documents come in', () => {
  const documents = [
    documentAt('b.txt', ['x', 'y', 'x']),
    documentAt('a.txt', ['x']),
    documentAt('c.txt', ['z']),
  ]
  const expected = ['a.txt x', 'b.txt x-2 y x-3', 'c.txt z']
  expect(idsOf(numberCopies(documents))).toEqual(expected)
  expect(idsOf(numberCopies(documents.toReversed()))).toEqual(expected)
})
