import {expect, test} from 'vitest'
import {predictBriefings} from './eval/predict-briefings.ts'
import {makeReadingSheet} from './eval/reading-sheet.ts'
import {tellRow} from './eval/tell-stories.ts'

const row = {
  id: 'ferry',
  articles: [
    {
      title: 'Ferry <Orla> runs aground off Tarn',
      text: [
        'The ferry Orla ran aground off Tarn on Monday morning with 84 people aboard, the coastguard said.',
        'Lifeboats brought all of them to the harbour of Tarn within two hours.',
      ].join('\n\n'),
      date: '2025-03-03',
      publisher: 'Tarn Post',
    },
    {
      title: 'Passengers of stranded ferry brought ashore',
      text: 'All 84 people aboard the ferry Orla were brought ashore after it struck a sandbank near Tarn on Monday.',
    },
  ],
}

test('a row is told as one story, in sentences of its sources', () => {
  const [told] = predictBriefings([row])
  expect(told).toMatchObject({id: 'ferry', headline: expect.stringContaining('erry')})
  expect(told!.sentences.length).toBeGreaterThan(0)
  for (const sentence of told!.sentences)
    expect(row.articles.some(({text}) => text.includes(sentence))).toBe(true)
})

test('a row without articles is told as nothing', () => {
  expect(predictBriefings([{id: 'none', articles: []}])).toMatchObject([{id: 'none', sentences: []}])
})

test('a sheet shows what a briefing quotes beside where it stands, and runs nothing of it', () => {
  const sheet = makeReadingSheet([{name: 'ferry', told: tellRow(row)!}])
  expect(sheet).toContain('Ferry &#x3C;Orla> runs aground off Tarn')
  expect(sheet).toMatch(/<mark>The ferry Orla ran aground|<mark>All 84 people/)
  expect(sheet).toContain('Tarn Post, 2025-03-03')
})
