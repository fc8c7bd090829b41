import {expect, test} from 'vitest'
import {orderTimeline} from '../src/pipeline/claims/timeline.ts'
import {findDay} from '../src/pipeline/date/find-day.ts'
import {makeArticle} from './make-article.ts'

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
  expect(findDay(text, language, published)).toBe(day)
})

const claimsOf = (sentences: readonly string[]) => {
  const {article} = makeArticle({headline: 'Bridge', published: wednesday, paragraphs: [sentences]})
  const claims = sentences.map((text, index) => {
    const {start, end} = article.sentences[index + 1]!
    return {text, citations: [{article: article.id, start, end, text}]}
  })
  return orderTimeline(claims, [article]).map(({date, text}) => [date, text])
}

test('orders claims of two days or more in time', () => {
  expect(claimsOf(['It opened on Tuesday.', 'It was painted green.', 'It closed on 3 May 2024.'])).toEqual([
    ['2024-05-03', 'It closed on 3 May 2024.'],
    ['2024-11-26', 'It opened on Tuesday.'],
  ])
})

test('claims of one day are no timeline', () => {
  expect(claimsOf(['It opened on Tuesday.', 'It closed on Tuesday.'])).toEqual([])
})
