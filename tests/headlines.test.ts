import {expect, test} from 'vitest'
import {extractPage} from './eval/predict-pages.ts'

const headlines = (text: string) => extractPage(text).articles.map(({headline}) => headline)

test('the first of two lines that stand apart from the text is the headline, the second its standfirst', () => {
  const item = (headline: string, standfirst: string, text: string) => `${headline}\n${standfirst}\n\n${text}`
  const page = [
    item(
      'Fleet returns to Skell with empty holds',
      'Cod have moved further than the old boats can follow',
      'The last of the fleet tied up on Tuesday with less than a tonne of cod between eleven boats.',
    ),
    item(
      'Bridge at Hartwell opens to walkers',
      'Cars must wait until the engineers trust the cables',
      'The suspension bridge was opened on Wednesday by a child of six, who had been promised an ice.',
    ),
  ]
  expect(headlines(page.join('\n\n\n'))).toEqual([
    'Fleet returns to Skell with empty holds',
    'Bridge at Hartwell opens to walkers',
  ])
})

test('a small-lettered line under a headline that only repeats its words is the name of a picture', () => {
  const body =
    'The ferry Aurelia sank in calm water on Monday night, and all forty passengers reached the shore of Tolmere.'
  const under = (lines: string) =>
    headlines(`${lines}\n\n${body}\n\nDivers will look at the hull on Thursday.`)
  expect(under('Ferry disaster: what the coast guard knows\nferry disaster')).toEqual([
    'Ferry disaster: what the coast guard knows',
  ])
  expect(under('Ferry disaster: what the coast guard\nknows about its last hour')).toEqual([
    'Ferry disaster: what the coast guard knows about its last hour',
  ])
})
