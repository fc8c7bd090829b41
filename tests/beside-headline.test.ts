import {expect, test} from 'vitest'
import {isBesideHeadline} from '../src/pipeline/text/beside-headline.ts'
import {predictStories} from './eval/predict-stories.ts'

const form =
  'Thank you for signing up. We have sent a letter to your address; please confirm it with the link inside.'

test.each([
  {headline: 'Two teenagers hurt in shooting near Larch Road', text: form, isBeside: true},
  {
    headline: 'Golden Shell goes to Chile',
    text: 'A lift in the night: the Chilean Pablo Riquelme has won the festival with a comedy about repair.',
    isBeside: false,
  },
  {headline: 'Fire', text: form, isBeside: false},
  {
    headline: 'Two teenagers hurt in shooting near Larch Road',
    text: 'Police seek a driver.',
    isBeside: false,
  },
  {headline: 'Two teenagers hurt in shooting near Larch Road', text: `${form} `.repeat(10), isBeside: false},
])('$headline: $isBeside', ({headline, text, isBeside}) => {
  expect(isBesideHeadline(headline, text)).toBe(isBeside)
})

test('reports of which only a form was saved are no copies and no story', () => {
  const rows = [
    {id: 'a', title: 'Two teenagers hurt in shooting near Larch Road', text: form},
    {id: 'b', title: 'Gambling dispute ends with three dead in Tolvane', text: form},
  ]
  const stories = new Set(predictStories(rows).map(({story}) => story))
  expect(stories.size).toBe(2)
})
