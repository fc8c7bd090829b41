import {expect, test} from 'vitest'
import {extractPage} from './eval/predict-pages.ts'

const passagesOf = (lines: readonly string[]) => {
  const text = lines.join('\n')
  return extractPage(text).articles.flatMap(({passages}) =>
    passages.map(({kind, start, end}) => `${kind}: ${text.slice(start, end)}`),
  )
}

test('lines broken at the width of a column are text, also where a line opens with a capital', () => {
  const passages = passagesOf([
    'Old mill burns down at Tarn',
    '',
    'A fire which broke out shortly after mid-',
    'night on Sunday in the drying loft of the',
    'mill destroyed the building. The owner of',
    'Tarn Fell, who had insured it, was away in',
    'the north and is to come home on Friday.',
  ])
  expect(passages.filter((passage) => passage.startsWith('paragraph'))).toHaveLength(5)
})

test('a headline on two lines over a paragraph is no column', () => {
  const passages = passagesOf([
    'Council spends nine thousand pounds on a paper that',
    'asks for fewer papers',
    'The paper, of two hundred pages, was accepted on Monday without a debate. Its authors want shorter ones from now on.',
  ])
  expect(passages[0]).toMatch(/^headline/)
})
