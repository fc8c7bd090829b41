import {expect, it} from 'vitest'
import {wordsShared} from '../src/pipeline/stories/shared-words.ts'

const quake = {
  headline: 'Earthquake shakes Cajamarca',
  text: 'An earthquake shook the Peruvian city of Cajamarca before dawn, and the cathedral lost its bell tower.',
}
const quakeToo = {
  headline: 'Bell tower falls in Peru',
  text: 'The bell tower of Cajamarca fell when an earthquake struck the city, its mayor said at the site.',
}
const vote = {
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
