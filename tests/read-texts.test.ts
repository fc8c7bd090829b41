import fc from 'fast-check'
import {expect, test} from 'vitest'
import {openReuse} from '../src/pipeline/reuse/reuse.ts'
import {profileFrom, readTexts, rowOf} from '../src/pipeline/stories/read-texts.ts'
import {type NewsText, profileOf} from '../src/pipeline/stories/story-profile.ts'
import {countIn, titleCountIn, USE} from '../src/pipeline/stories/term-uses.ts'
import {readWords} from '../src/pipeline/text/word-tokens.ts'
import {statesAfter} from './step-states.ts'

const word = fc.constantFrom(
  'Ferry',
  'ferry',
  'Anna',
  'Brandt',
  'the',
  'fire.',
  '1,200',
  '7',
  'Haus',
  '火事',
  'wird',
)
const words = fc.array(word, {maxLength: 90}).map((list) => list.join(' '))
const news = fc.record({headline: words, text: words, language: fc.constantFrom('en', 'de', 'ja', '')})
const readable = ({text, ...rest}: {headline: string; text: string; language: string}) => {
  return {...rest, text: () => text}
}

test('a profile comes back from its row in every field', () => {
  fc.assert(
    fc.property(news, (text) => {
      const profile = profileOf(readable(text))
      expect(profileFrom(rowOf(profile))).toEqual(profile)
    }),
  )
})

test('texts that did not change are not read again, and say the same', () => {
  const texts = ['Ferry burns in Torvik', 'Fire: ferry, kiln, tram'].map((headline): NewsText => {
    return {
      id: headline,
      fingerprint: headline,
      headline,
      text: () => `${headline} on Monday.`,
      language: 'en',
    }
  })
  const states = statesAfter()
  const read = readTexts(texts, openReuse(states))
  const unreadable = texts.map((text): NewsText => {
    return {
      ...text,
      text: () => {
        throw new Error('read again')
      },
    }
  })
  const again = readTexts(unreadable, openReuse(states))
  for (const place of texts.keys()) expect(again.profileAt(place)).toEqual(read.profileAt(place))
})

test('a profile says how a text uses a term', () => {
  const profile = profileOf({
    headline: 'Kiln bursts and burns in Torvik',
    text: () => `Potters of Torvik ran when the kiln burst, said Anna Brandt. The fire took 1,200 pots and 3 sheds. The rest
      is a list of what was lost that night in a quiet street beside a river where nothing had burnt for years, and then
      somebody counted kilns: a kiln here.`,
    language: 'en',
  })
  const useOf = (term: string): number => profile.uses[profile.terms.indexOf(readWords(term).stems[0]!)]!
  const has = (term: string, use: number): boolean => (useOf(term) & use) === use
  expect(has('Torvik', USE.title | USE.titleName | USE.capital | USE.lead)).toBe(true)
  expect(has('kiln', USE.title | USE.lower | USE.opener | USE.lead)).toBe(true)
  expect([countIn(useOf('kiln')), titleCountIn(useOf('kiln'))]).toEqual([3 + 2 + 1, 1])
  expect([has('1200', USE.number), has('3', USE.number)]).toEqual([true, false])
  expect([has('Brandt', USE.capital), has('Potters', USE.opener), has('counted', USE.lead)]).toEqual([
    true,
    true,
    false,
  ])
  expect(profile.fullNames).toHaveLength(1)
})
