import {expect, test} from 'vitest'
import {makeAnew} from '../src/pipeline/reuse/reuse.ts'
import {matchStories} from '../src/pipeline/themes/match-stories.ts'
import {makeArticle} from './make-article.ts'
import {makeStory} from './make-story.ts'

const drones = {
  id: 'drones',
  title: '',
  description: '',
  terms: ['drone', 'дрон*'],
  exclusions: ['drone racing'],
  formerIds: ['uavs'],
}
const sahel = {
  id: 'sahel',
  title: '',
  description: '',
  terms: ['Sahel', 'Burkina Faso', 'Mali'],
  exclusions: [],
  formerIds: [],
}
const themes = [drones, sahel]
const filler =
  'The council of the harbour town spoke about its budget, its schools and the long road to the coast.'

function themesOf(headline: string, sentences: readonly string[], story = {}, held: readonly string[] = []) {
  const {article} = makeArticle({headline, paragraphs: [sentences]})
  const told = {...makeStory([article]), ...story}
  return matchStories([told], [article], themes, new Map([[told.id, held]]), makeAnew).get(told.id)!
}

test.each([
  {name: 'a plural', text: 'Two drones fell on a field.', found: ['drones']},
  {name: 'another letter case', text: 'A DRONE fell on a field.', found: ['drones']},
  {name: 'a possessive', text: 'The drone’s wing was found.', found: ['drones']},
  {name: 'a part of a compound with hyphen', text: 'They bought anti-drone gear.', found: ['drones']},
  {name: 'an ending left open', text: 'Ночью сбили дроны над городом.', found: ['drones']},
  {name: 'accents aside', text: 'The Sáhel is dry.', found: ['sahel']},
  {name: 'a phrase', text: 'Ministers met in Burkina Faso.', found: ['sahel']},
  {name: 'half a phrase', text: 'Ministers met in Burkina.', found: []},
  {name: 'a longer word', text: 'The malice of the man was plain.', found: []},
  {name: 'an exclusion', text: 'The drone racing league begins.', found: []},
])('$name in a short article: $found', ({text, found}) => {
  expect(themesOf('News of the day', [text]).themes).toEqual(found)
})

test('a mention in passing in a long article is not its theme', () => {
  const long = [...Array(20).fill(filler), 'A visitor filmed it with a drone.']
  expect(themesOf('Harbour town plans', long).themes).toEqual([])
})

test('a headline and a lead make the theme of a long article', () => {
  const long = ['A drone flew over the harbour.', ...Array(20).fill(filler)]
  expect(themesOf('Drone over harbour town', long).themes).toEqual(['drones'])
})

test('the theme spoken of most comes first, with its terms', () => {
  const match = themesOf('Drones over Mali', [
    'Drones were seen over Mali.',
    'The drones came from the north.',
    'No drone was hit.',
  ])
  expect(match).toMatchObject({
    themes: ['drones', 'sahel'],
    matchedTerms: {drones: ['drone'], sahel: ['Mali']},
  })
})

test('an editor overrules the terms', () => {
  expect(themesOf('Drone over town', ['A drone.'], {editorThemes: ['sahel']}).themes).toEqual(['sahel'])
  expect(themesOf('Drone over town', ['A drone.'], {editorThemes: []}).themes).toEqual([])
})

test('only the articles of the story count', () => {
  const own = makeArticle({headline: 'Budget', paragraphs: [[filler]]}).article
  const other = makeArticle({id: 'a2', headline: 'Drone', paragraphs: [['A drone.']]}).article
  const story = makeStory([own])
  expect(matchStories([story], [own, other], themes, new Map(), makeAnew).get(story.id)!.themes).toEqual([])
})

test('a story stays in a theme that it was published under while a term is left, and has its old place there', () => {
  const long = [...Array(20).fill(filler), 'A visitor filmed it with a drone.']
  expect(themesOf('Harbour town plans', long, {}, ['drones']).themes).toEqual(['drones'])
  expect(themesOf('Harbour town plans', [filler], {}, ['drones']).themes).toEqual([])
  const both = themesOf('Drones over Mali', ['Drones and drones.', 'A drone.', 'In Mali.'], {}, ['sahel'])
  expect(both.themes).toEqual(['sahel', 'drones'])
})

test('what was weighed is told: how much was needed, how much was there, of which terms', () => {
  const {mentions} = themesOf('Harbour town plans', [
    ...Array(20).fill(filler),
    'A visitor filmed it with a drone.',
  ])
  expect(mentions).toEqual([{theme: 'drones', had: 1, needed: expect.any(Number), terms: ['drone']}])
  expect(mentions[0]!.needed).toBeGreaterThan(1)
})
