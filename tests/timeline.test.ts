import {expect, test} from 'vitest'
import {makeBody} from '../src/pipeline/claims/briefing-body.ts'
import {findDay} from '../src/pipeline/date/find-day.ts'
import {type Draft, makeArticle} from './make-article.ts'
import {makeStory, makeUnlike} from './make-story.ts'

const wednesday = '2024-11-27'

test.each([
  ['en', 'The bridge closed on 24 November 2024.', undefined, '2024-11-24'],
  ['en', 'The bridge closed on November 24, 2024, at noon.', undefined, '2024-11-24'],
  ['en', 'The bridge closed on 2024-11-24.', undefined, '2024-11-24'],
  ['en', 'The bridge closed on 24 November.', wednesday, '2024-11-24'],
  ['en', 'The bridge closed on 24 November.', undefined, undefined],
  ['en', 'The bridge closed on Dec. 30.', '2025-01-02', '2024-12-30'],
  ['en', 'The bridge closed on Tuesday.', wednesday, '2024-11-26'],
  ['en', 'The bridge closed on Wednesday.', wednesday, '2024-11-27'],
  ['en', 'The bridge closed on Tuesday.', undefined, undefined],
  ['en', 'The bridge will close on Tuesday.', wednesday, undefined],
  ['en', 'The bridge closed on Tuesday last week.', wednesday, undefined],
  ['en', 'The deadline is January 20.', wednesday, undefined],
  ['en', 'It closed on 3 May 2024 and opened on 5 May 2024.', undefined, undefined],
  ['en', 'The 12 marched on.', wednesday, undefined],
  ['en', 'It closed on 31 February 2024.', undefined, undefined],
  ['en', 'It recalls the November 3, 2020, flood in Zell.', undefined, undefined],
  ['en', 'Since November 3, 2020, the road has been dry.', undefined, undefined],
  [
    'en',
    'The road reopened on May 4, 2021, half a year after the November 3, 2020, flood.',
    undefined,
    '2021-05-04',
  ],
  ['en', 'It closed on 3 May and on 5 June 2024.', undefined, undefined],
  ['en', 'A boy was shot Saturday night near Zell.', wednesday, '2024-11-23'],
  ['en', 'Police shot a man late Tuesday, who died.', wednesday, '2024-11-26'],
  ['en', 'The bridge closed on Friday, Nov. 8.', wednesday, '2024-11-08'],
  ['en', 'The bridge was closed yesterday.', wednesday, '2024-11-26'],
  ['en', 'The bridge, which could open next year, closed on Tuesday.', wednesday, '2024-11-26'],
  ['en', 'The trial begins Monday.', wednesday, undefined],
  ['en', 'Drivers were glad of Sunday’s opening.', wednesday, undefined],
  ['en', 'He wrote for the Sunday Times and ran a club.', wednesday, undefined],
  ['en', 'A vigil was set for Sunday.', wednesday, undefined],
  ['es', 'El puente se abrirá el martes.', wednesday, undefined],
  ['es', 'El puente cerró este martes.', wednesday, '2024-11-26'],
  ['fr', 'Le pont ouvrira mardi.', wednesday, undefined],
  ['de', 'Die Brücke wurde am Dienstagabend gesperrt.', wednesday, '2024-11-26'],
  ['de', 'Die Brücke wurde gestern gesperrt.', wednesday, '2024-11-26'],
  ['uk', 'Міст закрили в п’ятницю.', wednesday, '2024-11-22'],
  ['ru', 'Мост откроют во вторник.', wednesday, undefined],
  ['de', 'Das Hochwasser vom 3. November 2020 ist nicht vergessen.', undefined, undefined],
  ['fr', 'La crue du 3 novembre 2020 reste dans les mémoires.', undefined, undefined],
  ['es', 'Nadie olvida la crecida del 3 de noviembre de 2020.', undefined, undefined],
  ['de', 'Die Brücke wurde am 24. November 2024 gesperrt.', undefined, '2024-11-24'],
  ['de', 'Die Brücke wurde am Dienstag gesperrt.', wednesday, '2024-11-26'],
  ['fr', 'Le pont a fermé le 1er mars 2024.', undefined, '2024-03-01'],
  ['es', 'El puente cerró el 3 de mayo de 2024.', undefined, '2024-05-03'],
  ['it', 'Il ponte ha chiuso il 3 maggio 2024.', undefined, '2024-05-03'],
  ['pt', 'A ponte fechou em 3 de maio de 2024.', undefined, '2024-05-03'],
  ['nl', 'De brug sloot op dinsdag.', wednesday, '2024-11-26'],
  ['pl', 'Most zamknięto 3 maja 2024 roku.', undefined, '2024-05-03'],
  ['ru', 'Мост закрыли 3 мая 2024 года.', undefined, '2024-05-03'],
  ['ru', 'Мост закрыли во вторник.', wednesday, '2024-11-26'],
  ['uk', 'Міст закрили 3 травня 2024 року.', undefined, '2024-05-03'],
])('%s: %s (published %s) is of %s', (language, text, published, day) => {
  expect(findDay(text, language, published)?.date).toBe(day)
})

const crossing = 'The bridge of Zell closed to all traffic on Tuesday after divers found cracks in it.'
const storm = 'A storm had torn planks from the railing on Friday and left the deck under water.'
const mayor = 'Repairs are paid by the county, which owns the road on both sides of the river.'
const reopening = 'Engineers from Osk opened one lane for ambulances on Wednesday morning.'

function timelineOf(drafts: readonly Draft[]) {
  const articles = drafts.map(
    (draft, at) => makeArticle({id: `a${at}`, published: wednesday, ...draft}).article,
  )
  const input = {story: makeStory(articles), articles, nearDuplicates: makeUnlike(articles)}
  return makeBody({...input, limits: {share: 1, words: 1000}})
}

test('days of claims stand in order of time, and the lead stays where it is', () => {
  const {claims, timeline} = timelineOf([
    {headline: 'Zell bridge closed', paragraphs: [[crossing], [storm], [mayor], [reopening]]},
  ])
  expect(timeline.map(({date}) => date)).toEqual(['2024-11-22', '2024-11-27'])
  expect(claims[0]?.text).toBe(crossing)
  for (const {text, citations} of timeline) {
    expect([crossing, storm, reopening].some((sentence) => sentence.startsWith(text))).toBe(true)
    expect(citations[0]?.text).toBe(text)
  }
})

test('what is all of one day is no timeline', () => {
  const then = 'Engineers from Osk measured both pillars of it on Tuesday morning.'
  expect(timelineOf([{headline: 'Zell bridge closed', paragraphs: [[crossing], [then]]}]).timeline).toEqual(
    [],
  )
})

test('the day on which somebody only spoke is no event', () => {
  const spoke = 'The work takes a year, the county engineer said on Monday.'
  const {timeline} = timelineOf([
    {headline: 'Zell bridge closed', paragraphs: [[crossing], [storm], [spoke], [mayor]]},
  ])
  expect(timeline.map(({date}) => date)).not.toContain('2024-11-25')
})

test('a state that a later one has overtaken stands on its own day', () => {
  const first = 'Six people died when a night bus caught fire on the Tarn pass early on Sunday.'
  const later =
    'The death toll of the bus fire on the Tarn pass rose to eight on Tuesday, when two women died.'
  const inquiry = 'Prosecutors opened a case against the company of the bus for a blocked exit.'
  const {claims, timeline} = timelineOf([
    {headline: 'Bus burns on the Tarn pass, six dead', published: '2024-11-25', paragraphs: [[first]]},
    {headline: 'Death toll of bus fire on the Tarn pass rises to eight', paragraphs: [[later], [inquiry]]},
  ])
  expect(claims[0]?.text).toBe(later)
  expect(timeline.map(({date, text}) => [date, text.slice(0, 16)])).toEqual([
    ['2024-11-24', 'Six people died '],
  ])
})
