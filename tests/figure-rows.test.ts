import {expect, test} from 'vitest'
import {figureRows, figureVerdict} from '../src/lib/figure-rows.ts'
import {readText, type TextBranch} from '../src/lib/text.ts'
import {siteWords} from '../src/words/site-words.ts'

/** A group of figures, each as `value source`. */
function group(disagree: boolean, ...figures: string[]): TextBranch {
  const lines = figures.map((figure) => {
    const cut = figure.lastIndexOf(' ')
    const amount = /\d+/.exec(figure.slice(0, cut))?.[0] ?? ''
    return `<Figure value="${figure.slice(0, cut)}" amount="${amount}" unit="drones" source="${figure.slice(cut + 1)}" />`
  })
  return readText(
    `<Figures subject="x" disagree="${disagree}">\n${lines.join('\n\n')}\n</Figures>`,
  )[0] as TextBranch
}

test('lays out each quantity once, the smallest first, with all who state it', () => {
  const rows = figureRows(group(true, '50 1', 'Some 40 drones 2', '50 3'))
  expect(rows.map(({value, unit, figures}) => [value, unit, figures.length])).toEqual([
    ['Some 40 drones', '', 1],
    ['50', 'drones', 2],
  ])
})

test.each([
  {disagree: true, figures: ['50 1', '60 2'], verdict: 'The sources do not agree'},
  {disagree: true, figures: ['50 1', '60 1'], verdict: 'One source states different figures'},
  {disagree: false, figures: ['50 1'], verdict: 'Only one source'},
  {disagree: false, figures: ['50 1', '50 1'], verdict: 'Only one source'},
  {disagree: false, figures: ['50 1', '50 2'], verdict: 'Both sources that state it agree.'},
  {disagree: false, figures: ['50 1', '50 2', '50 3'], verdict: 'All 3 sources that state it agree.'},
  {disagree: false, figures: ['more than ten 1', 'a dozen 2'], verdict: 'do not contradict one another'},
])('$figures: $verdict', ({disagree, figures, verdict}) => {
  expect(figureVerdict(group(disagree, ...figures), siteWords('en'))).toContain(verdict)
})
