import {expect, it} from 'vitest'
import {wordsShared} from '../src/pipeline/stories/shared-words.ts'

const quake = {
  language: 'en',
  headline: 'Earthquake shakes Cajamarca',
  text: 'An earthquake shook the Peruvian city of Cajamarca before dawn, and the cathedral lost its bell tower.',
}
const quakeToo = {
  language: 'en',
  headline: 'Bell tower falls in Peru',
  text: 'The bell tower of Cajamarca fell when an earthquake struck the city, its mayor said at the site.',
}
const vote = {
  language: 'en',
  headline: 'Oslo votes for a new tram line',
  text: 'Councillors of Oslo voted for a tram line to the hospital on Tuesday evening.',
}

it('names what at least half of the texts hold, names apart from words', () => {
  const {sharedNames, sharedTerms} = wordsShared([quake, quakeToo])
  expect(sharedNames).toContain('Cajamarca')
  expect(sharedTerms).toContain('earthquake')
  expect(sharedTerms).not.toContain('mayor')
})

it('says nothing of a text alone, or of texts that share nothing', () => {
  expect(wordsShared([quake])).toEqual({sharedNames: [], sharedTerms: []})
  expect(wordsShared([quake, vote])).toEqual({sharedNames: [], sharedTerms: []})
})

const english = (headline: string, text: string) => ({headline, text, language: 'en'})
const namesOf = (...texts: Parameters<typeof wordsShared>[0]) => wordsShared(texts).sharedNames

it.each([
  [
    'articles before a name',
    'The Gulls of Zell won the cup.',
    'Fans said The Gulls of Zell won.',
    ['Gulls', 'Zell'],
  ],
  [
    'days, months and numbers',
    'On Monday, Aug. 3, Bo Lund left.',
    'Last Monday, Aug. 3, Bo Lund left.',
    ['Bo Lund'],
  ],
  ['titles', 'So Mr Lund met Dr Moe.', 'There Mr Lund saw Dr Moe.', ['Lund', 'Moe']],
  ['words that open sentences', 'Firemen came. They met firemen of Zell.', 'Firemen left Zell.', ['Zell']],
  ['what never stands inside one', 'Phase closes in Zell. Phase.', 'Phase was long for Zell.', ['Zell']],
  ['initials', 'So Ann K. Moe left.', 'There Ann K. Moe stays.', ['Ann K. Moe']],
  [
    'a part of a full name',
    'So Ann Moe left. Later Moe came.',
    'There Ann Moe stays. Then Moe left.',
    ['Ann Moe'],
  ],
])('shows no %s as a name', (_, one, other, names) => {
  expect(namesOf(english('a', one), english('b', other)).toSorted()).toEqual(names)
})

it('German nouns are terms, not names', () => {
  const german = (text: string) => ({headline: 'x', text, language: 'de'})
  const shared = namesOf(
    german('Seitdem hat die Molkerei in Kestenholz mehr Kundschaft.'),
    german('Die Kundschaft der Molkerei in Kestenholz wächst seitdem.'),
  )
  expect(shared).toEqual(['Kestenholz'])
})
