import {expect, test} from 'vitest'
import type {BriefingSource} from '../src/briefing.ts'
import {foreignLanguage, headlineLanguage, summaryLanguage} from '../src/lib/languages.ts'

const sources = [
  {headline: 'One', language: 'en', passages: []},
  {headline: 'Раз', language: 'ru', passages: [{start: 0, end: 1, text: 'Два.'}]},
] as unknown as BriefingSource[]

test('text in the language of the page, or in an unknown one, needs no mark', () => {
  expect([foreignLanguage('en', 'en-GB'), foreignLanguage('und', 'en'), foreignLanguage('ru', 'en')]).toEqual(
    [undefined, undefined, 'ru'],
  )
})

test('a headline and a summary are in the language of the source they came from', () => {
  expect(headlineLanguage({headline: 'Раз', sources})).toBe('ru')
  expect(headlineLanguage({headline: 'An editor wrote this', sources})).toBe('en')
  expect(summaryLanguage({summary: 'Два.', sources})).toBe('ru')
})
