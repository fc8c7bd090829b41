import {expect, test} from 'vitest'
import {compareFigures} from '../src/pipeline/claims/figures.ts'
import type {Article, Claim} from '../src/pipeline/types.ts'
import {makeArticle} from './make-article.ts'
import {makeStory, makeUnlike} from './make-story.ts'

const limits = {share: 0.2, words: 90}

function compare(sentences: readonly string[], change: Partial<Parameters<typeof compareFigures>[0]> = {}) {
  const articles = sentences.map(
    (sentence, index) =>
      makeArticle({id: `a${index + 1}`, headline: 'Flood', paragraphs: [[sentence]]}).article,
  )
  const story = makeStory(articles)
  return compareFigures({
    story,
    articles,
    nearDuplicates: makeUnlike(articles),
    quoted: [],
    limits,
    ...change,
  })
}

const flood = (figure: string) => `The flood in Zell killed ${figure} in the lower town, the mayor said.`

test('lays the figures of one subject side by side, a source each', () => {
  const [group, ...others] = compare([flood('40 people'), flood('41 people')])
  expect(others).toEqual([])
  expect(group?.subject).toBe('people killed')
  expect(
    group?.figures.map(({value, amount, unit, citation}) => [value, amount, unit, citation.article]),
  ).toEqual([
    ['40', 40, 'people', 'a1'],
    ['41', 41, 'people', 'a2'],
  ])
})

test.each([
  {one: '40 people', other: '41 people', disagree: true},
  {one: '40 people', other: '40 people', disagree: false},
  {one: 'more than 40 people', other: '41 people', disagree: false},
  {one: 'more than 40 people', other: '39 people', disagree: true},
  {one: 'more than 40 people', other: '90 people', disagree: true},
  {one: 'about 40 people', other: '41 people', disagree: false},
  {one: 'up to 40 people', other: '38 people', disagree: false},
  {one: '30 to 45 people', other: '41 people', disagree: false},
  {one: 'forty people', other: '40 people', disagree: false},
  {one: '1,200 people', other: '1,214 people', disagree: false},
  {one: '1,200 people', other: '1,314 people', disagree: true},
  {one: 'at least three people', other: 'two people', disagree: true},
])('$one and $other: disagree is $disagree', ({one, other, disagree}) => {
  expect(compare([flood(one), flood(other)])[0]?.disagree).toBe(disagree)
})

test.each([
  {name: 'another fate', other: 'The flood in Zell injured 41 people in the lower town.'},
  {name: 'another thing counted', other: flood('41 soldiers')},
  {name: 'a sentence about something else', other: 'A war abroad killed 41 people.'},
  {name: 'part of those counted', other: flood('38 women')},
  {name: 'an amount of another order', other: flood('40,000 people')},
])('$name is not compared', ({other}) => {
  expect(compare([flood('40 people'), other])).toEqual([])
})

test('a share is shown with what it is a share of, in the words of its sources', () => {
  const labour = (rate: string) => `The office in Zell said the unemployment rate fell to ${rate} in spring.`
  const [group, ...others] = compare([
    labour('4.8% from 5.2%'),
    labour('4.8 percent'),
    'In Zell some 4.8% of the meadows lay under water in spring, the office said.',
  ])
  expect(others).toEqual([])
  expect(group?.subject).toBe('unemployment rate')
  expect(group?.figures.map(({citation}) => citation.article)).toEqual(['a1', 'a2'])
})

test.each([
  [
    'nothing beside it says what it measures',
    '4.8%',
    'Some 4.8% of the upper meadows lay under water in Zell.',
  ],
  [
    'only a name stands beside it',
    '$4 million',
    'At Zell Harbour they spoke of $4 million on Monday evening.',
  ],
])('a measure is left out where %s', (_, _amount, sentence) => {
  expect(compare([sentence, sentence.replace('spoke', 'talked')])).toEqual([])
})

test.each([
  ['Der Wahlleiter in Zell meldete bis mittags eine Wahlbeteiligung von 41 Prozent.', 'wahlbeteiligung'],
  ['In Zell stieg im Frühjahr die Arbeitslosenquote der Region auf 6,1 Prozent.', 'arbeitslosenquote'],
])('%s is about %s', (sentence, subject) => {
  const articles = [sentence, `${sentence.slice(0, -1)}, hieß es.`].map(
    (text, index) => makeArticle({id: `a${index + 1}`, headline: 'Zahlen', paragraphs: [[text]]}).article,
  )
  const german = articles.map((article) => ({...article, language: 'de'}))
  const [group] = compare([], {
    story: makeStory(german),
    articles: german,
    nearDuplicates: makeUnlike(german),
  })
  expect(group?.subject).toBe(subject)
})

test('one table a subject: the one most sources fill', () => {
  const groups = compare([
    `${flood('40 people')} In its lower town a fall of stones killed 12 people, the mayor of Zell said.`,
    `${flood('40 people')} In its lower town a fall of stones killed 12 people, the mayor of Zell said.`,
    flood('41 people'),
  ])
  expect(groups.map(({subject, figures}) => [subject, figures.length])).toEqual([['people killed', 3]])
})

test('a later report updates the count, it does not contradict it', () => {
  const told = (figure: string, published: string, index: number) =>
    makeArticle({id: `a${index}`, headline: 'Flood', published, paragraphs: [[flood(figure)]]}).article
  const articles = [
    told('6 people', '2024-05-01', 1),
    told('12 people', '2024-05-02', 2),
    told('12 people', '2024-05-02', 3),
  ]
  const compared = (articles: Article[]) =>
    compare([], {articles, story: makeStory(articles), nearDuplicates: makeUnlike(articles)})
  expect(compared(articles)[0]).toMatchObject({disagree: false, figures: [{amount: 12}, {amount: 12}]})
  expect(compared(articles.slice(0, 2))).toEqual([])
})

test('amounts that differ in sentences with little in common are no disagreement', () => {
  expect(compare(['The flood killed 40 people in Zell.', 'In Zell 31 people died in the flood.'])).toEqual([])
})

test('drones of two sides are not compared', () => {
  const report = (what: string) =>
    `Over the Zell valley ${what} were shot down that night, the army in Brack said.`
  expect(compare([report('34 Eastland drones'), report('50 Westland drones')])).toEqual([])
  expect(compare([report('34 Eastland drones'), report('50 drones')])).toHaveLength(1)
})

test('a copy of a text states nothing by itself', () => {
  const nearDuplicates = {
    duplicates: [],
    originOf: new Map([
      ['a1', 'a1'],
      ['a2', 'a1'],
    ]),
  }
  expect(compare([flood('40 people'), flood('41 people')], {nearDuplicates})).toEqual([])
})

test('a damaged sentence gives no figure', () => {
  const articles = [flood('40 people'), flood('41 people')].map((sentence, index): Article => {
    const {article} = makeArticle({id: `a${index}`, headline: 'Flood', paragraphs: [[sentence]]})
    return {
      ...article,
      sentences: article.sentences.map((s) => ({...s, damaged: s.text === flood('41 people')})),
    }
  })
  expect(compare([], {story: makeStory(articles), articles, nearDuplicates: makeUnlike(articles)})).toEqual(
    [],
  )
})

test('cites the whole sentence where it is quoted anyway, else the words of the figure', () => {
  const drafts = [flood('40 people'), flood('41 people')].map((sentence, index) =>
    makeArticle({id: `a${index + 1}`, headline: 'Flood', paragraphs: [[sentence]]}),
  )
  const articles = drafts.map(({article}) => article)
  const {start, end, text} = articles[0]!.sentences[1]!
  const quoted: Claim[] = [{text, citations: [{article: 'a1', start, end, text}]}]
  const nearDuplicates = makeUnlike(articles)
  const [group] = compareFigures({story: makeStory(articles), articles, nearDuplicates, quoted, limits})
  expect(group?.figures.map(({citation}) => citation.text)).toEqual([text, 'killed 41 people'])
  const {citation} = group!.figures[1]!
  expect(drafts[1]!.text.slice(citation.start, citation.end)).toBe(citation.text)
})

test('a scale word of any land multiplies its number', () => {
  const report = (figure: string) => `The floods in Zell have displaced ${figure} people in the lower valley.`
  const [group] = compare([report('1.5 crore'), report('more than 1.7 crore'), report('15 million')])
  expect(group?.figures.map(({value, amount}) => [value, amount])).toEqual([
    ['1.5 crore', 15_000_000],
    ['more than 1.7 crore', 17_000_000],
    ['15 million', 15_000_000],
  ])
})

test.each([
  ['A$42 million', 'C$38 million'],
  ['US$27 million', 'A$27 million'],
])('%s and %s are money of two lands', (one, other) => {
  const pledge = (money: string) =>
    `Harn Bank pledged ${money} to the flood fund of the Zell valley on Monday.`
  expect(compare([pledge(one), pledge(other)])).toEqual([])
  expect(compare([pledge(one), pledge(one)])).toHaveLength(1)
})
