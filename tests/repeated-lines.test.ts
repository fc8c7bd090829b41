import {expect, test} from 'vitest'
import {extractDocument} from '../src/pipeline/extract/extract.ts'
import {removeRepeatedLines} from '../src/pipeline/extract/repeated-lines.ts'
import {readDocument} from '../src/pipeline/read/read-document.ts'
import type {ExtractedDocument} from '../src/pipeline/types.ts'

const furniture = 'The Tide Gazette has told the coast its news since the winter of 1871.'

function extract(path: string, text: string): ExtractedDocument {
  return extractDocument(readDocument({path, sha256: '', text, problems: []}))
}

function keptLines({document, articles}: ExtractedDocument): string[] {
  return articles.flatMap(({passages}) => passages.map(({start, end}) => document.text.slice(start, end)))
}

test('a line that closes many different articles goes from all of them', () => {
  const places = ['Tolmere', 'Carrick', 'Dunmore', 'Saltby', 'Hartwell']
  const documents = places.map((place) =>
    extract(
      `${place}.txt`,
      `Fire in ${place} harbour\n\nA shed burned down in the harbour of ${place} on Monday night.\n\n${furniture}`,
    ),
  )
  for (const document of removeRepeatedLines(documents)) {
    expect(keptLines(document)).not.toContain(furniture)
    expect(document.articles[0]!.removals.map(({rule}) => rule)).toContain('repeated-line')
  }
})

test('copies of one article keep what they share', () => {
  const text = `Fire in Tolmere harbour\n\nA shed burned down in the harbour of Tolmere on Monday night.\n\n${furniture}`
  const documents = ['a', 'b', 'c', 'd', 'e'].map((name) => extract(`${name}.txt`, text))
  expect(removeRepeatedLines(documents).map(keptLines)).toEqual(documents.map(keptLines))
})
