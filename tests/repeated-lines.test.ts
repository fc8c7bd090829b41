import {createHash} from 'node:crypto'
import {expect, test} from 'vitest'
import {extractArticles} from '../src/pipeline/index.ts'
import type {ExtractedDocument, SourceDocument} from '../src/pipeline/types.ts'

const furniture = 'The Tide Gazette has told the coast its news since the winter of 1871.'

function document(path: string, text: string): SourceDocument {
  return {path, text, sha256: createHash('sha256').update(text).digest('hex'), problems: []}
}

function keptLines({document, articles}: ExtractedDocument): string[] {
  return articles.flatMap(({passages}) => passages.map(({start, end}) => document.text.slice(start, end)))
}

test('a line that closes many different articles goes from all of them', () => {
  const places = ['Tolmere', 'Carrick', 'Dunmore', 'Saltby', 'Hartwell']
  const documents = places.map((place) =>
    document(
      `${place}.txt`,
      `Fire in ${place} harbour\n\nA shed burned down in the harbour of ${place} on Monday night.\n\n${furniture}`,
    ),
  )
  for (const document of extractArticles(documents)) {
    expect(keptLines(document)).not.toContain(furniture)
    expect(document.articles[0]!.removals.map(({rule}) => rule)).toContain('repeated-line')
  }
})

test('copies of one article keep what they share', () => {
  const text = `Fire in Tolmere harbour\n\nA shed burned down in the harbour of Tolmere on Monday night.\n\n${furniture}`
  const documents = ['a', 'b', 'c', 'd', 'e'].map((name) => document(`${name}.txt`, text))
  for (const extracted of extractArticles(documents)) expect(keptLines(extracted)).toContain(furniture)
})
