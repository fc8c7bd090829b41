import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {Carried} from '../src/pipeline/carried.ts'
import {bridgeNamesOf} from '../src/pipeline/stories/bridge-names.ts'
import {announcesDigest} from '../src/pipeline/stories/digest-headline.ts'
import type {KeptTexts} from '../src/pipeline/stories/kept-events.ts'
import {profileFrom, readTexts, rowOf} from '../src/pipeline/stories/read-texts.ts'
import {type NewsText, profileOf} from '../src/pipeline/stories/story-profile.ts'
import {countIn, titleCountIn, USE} from '../src/pipeline/stories/term-uses.ts'
import {readWords} from '../src/pipeline/text/word-tokens.ts'

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

test('readings that were kept are those that would be read, in any order and beside any others', () => {
  const many = fc.uniqueArray(news, {selector: ({headline, text}) => headline + text, maxLength: 8})
  const printed = (texts: readonly {headline: string; text: string; language: string}[]): NewsText[] =>
    texts.map((text) => {
      const print = JSON.stringify(text)
      return {id: print, print, ...readable(text)}
    })
  fc.assert(
    fc.property(many, many, (before, now) => {
      const carried: Carried<KeptTexts> = {}
      const first = readTexts(printed(before), carried)
      for (const text of before.keys()) first.bridgeNamesAt(text)
      const texts = printed([...now, ...before.toReversed()])
      const {profileAt, digests, bridgeNamesAt} = readTexts(texts, {before: carried.after!()})
      expect(texts.map((_, text) => profileAt(text))).toEqual(texts.map(profileOf))
      expect(texts.map((_, text) => bridgeNamesAt(text))).toEqual(texts.map(bridgeNamesOf))
      expect(Array.from(digests, Boolean)).toEqual(texts.map(({headline}) => announcesDigest(headline)))
    }),
  )
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
