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

test('the first line of a paragraph belongs to it though the next begins with a capital', () => {
  const page = `A BULL IN THE POST OFFICE.
Considerable alarm was caused in High
Street on market day by a bull, the prop-
erty of a farmer, which entered the post
office by the front door and left it by the
back, taking with it part of the counter.`
  const [headline, ...paragraph] = passagesOf(page.split('\n'))
  expect(headline).toBe('headline: A BULL IN THE POST OFFICE.')
  expect(paragraph.map((line) => line.split(':', 1)[0])).toEqual(Array(5).fill('paragraph'))
})
