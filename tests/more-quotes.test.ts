import {expect, test} from 'vitest'
import {makeBody} from '../src/pipeline/claims/briefing-body.ts'
import {makeArticle} from './make-article.ts'
import {makeStory, makeUnlike} from './make-story.ts'

const facts = [
  'The ferry Osprey sank in the harbour of Ventby on Monday morning after it struck a pier.',
  'Lifeboats took 31 passengers off the ship before it went down beside the quay.',
  'Three people were killed and 14 others wounded when the ferry Osprey rolled over.',
]

function tell(words: readonly string[], limits = {share: 1, words: 1000}) {
  const {article} = makeArticle({
    headline: 'Ferry Osprey sinks in the harbour of Ventby',
    paragraphs: [...facts, ...words].map((sentence) => [sentence]),
  })
  const input = {story: makeStory([article]), articles: [article], nearDuplicates: makeUnlike([article])}
  return makeBody({...input, limits})
}

test('a page has two speakers where the sources have them, none twice before another was heard', () => {
  const words = [
    '“We will not open the pier again before every bolt of it was looked at,” said Mayor Ruth Pascoe.',
    '“It took us nine minutes from the call to the quay,” said lifeboat captain Jon Dahl.',
    '“My crew has not slept since Monday and will not sleep tonight,” said lifeboat captain Jon Dahl.',
  ]
  const {quotes} = tell(words)
  expect(quotes.length).toBeGreaterThan(1)
  expect(new Set(quotes.map(({speaker}) => speaker)).size).toBe(2)
  expect(quotes.every(({text}) => words.includes(text))).toBe(true)
})

test('nobody is quoted beyond the room of the source, nor without a speaker', () => {
  const said = '“It took us nine minutes from the call to the quay,” said lifeboat captain Jon Dahl.'
  const unsaid = '“Nobody could have seen the pier in that fog on Monday morning,” it was heard at the quay.'
  expect(tell([unsaid]).quotes).toEqual([])
  const {claims, quotes} = tell([said], {share: 0, words: 20})
  const shown = [...claims, ...quotes].reduce((sum, {text}) => sum + text.split(' ').length, 0)
  expect(shown).toBeLessThanOrEqual(20)
})

test('what became of how many is a figure of the core, be there one source alone', () => {
  const {figures} = tell([])
  expect(figures.map(({subject, figures: [first]}) => [subject, first?.value])).toEqual([
    ['people killed', 'Three'],
    ['wounded', '14'],
  ])
  expect(figures.every(({disagree}) => !disagree)).toBe(true)
})
