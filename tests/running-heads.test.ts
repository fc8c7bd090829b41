import {expect, test} from 'vitest'
import {extractDocument} from '../src/pipeline/extract/extract.ts'
import {readDocument} from '../src/pipeline/read/read-document.ts'

function removed(text: string): string[] {
  const extracted = extractDocument(readDocument({path: 'dump.txt', sha256: '', text, problems: []}))
  const {articles, removals, document} = extracted
  return [...removals, ...articles.flatMap((article) => article.removals)]
    .filter(({rule}) => rule === 'running-head')
    .map(({start, end}) => document.text.slice(start, end))
}

const paragraphs = [
  'The truce on the upper Orrin has held for ten days, and the monitors who watch it have',
  'begun to play cards. They counted four shots in a week, three of them fired at a hare.',
  'Lorries may use the bridge from Monday, if the two armies can agree on who is to sweep it.',
]

test('lines that stand again with the next number head printed pages', () => {
  const page = paragraphs.map((text, index) => `Orrin Valley Monitor Page ${index + 1}\n${text}`).join('\n')
  expect(removed(page)).toEqual([
    'Orrin Valley Monitor Page 1',
    'Orrin Valley Monitor Page 2',
    'Orrin Valley Monitor Page 3',
  ])
})

test('numbered sections and lines whose number does not rise do not', () => {
  expect(removed(paragraphs.map((text, index) => `Step ${index + 1}\n${text}`).join('\n'))).toEqual([])
  expect(removed(paragraphs.map((text) => `Orrin Valley Monitor 2024\n${text}`).join('\n'))).toEqual([])
})
