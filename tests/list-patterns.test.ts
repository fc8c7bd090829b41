import {expect, test} from 'vitest'
import {extractPage} from './eval/predict-pages.ts'

const ferry =
  'The ferry that links the two islands stayed in port for a third day, and its owner gave no reason.'
const mill =
  'A fire that began in the drying loft destroyed the old mill at Tarn early on Sunday; nobody was hurt.'
const bridge =
  'Engineers have closed the bridge to lorries after they found a crack in its second pillar on Monday.'

const headlinesOf = (lines: readonly string[]) =>
  extractPage(lines.join('\n')).articles.map(({headline}) => headline)

const headlines = [
  'Ferry stays in port for a third day',
  'Old mill at Tarn burns down overnight',
  'Bridge to the islands closed to lorries',
]

test.each([
  ['an age under each article', ['12 hours ago', '14 hours ago', '1 day ago']],
  [
    'a publisher and an age',
    ['Shore News, 2 hours ago', 'The Mercury, 3 hours ago', 'Radio Tarn, 1 day ago'],
  ],
  ['nothing but headlines as long as headlines are', ['', '', '']],
])('a list parts at %s', (_what, marks) => {
  const [first, second, third] = marks
  expect(
    headlinesOf([
      ...[headlines[0]!, ferry, first!, headlines[1]!, mill, second!, headlines[2]!, bridge, third!],
      ...['Harbour master resigns over a lost buoy', ferry],
    ]),
  ).toEqual([...headlines, 'Harbour master resigns over a lost buoy'])
})

test('numbered headlines under a greeting are articles, numbered headings under a headline are not', () => {
  const items = [
    '1. Ferry stays in port',
    ferry,
    '2. Mill at Tarn burns',
    mill,
    '3. Bridge closed to lorries',
    bridge,
  ]
  expect(headlinesOf(['Good morning to all of you.', ...items]).slice(-3)).toEqual([
    items[0],
    items[2],
    items[4],
  ])
  expect(headlinesOf(['Three reasons why nobody travels to the islands', ferry, ...items])).toHaveLength(1)
})

test('short titles between paragraphs are subheadings', () => {
  const lines = [
    'Ferry stays in port for a third day',
    ferry,
    'No reason given',
    mill,
    'What comes next',
    bridge,
  ]
  expect(headlinesOf(lines)).toHaveLength(1)
})
