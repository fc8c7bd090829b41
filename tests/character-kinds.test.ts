import {expect, test} from 'vitest'
import {KIND, kindOfUnit, lowerUnit} from '../src/pipeline/text/character-kinds.ts'

test.each([
  {character: 'a', kind: 'lower'},
  {character: 'Ж', kind: 'upper'},
  {character: 'ǅ', kind: 'upper'},
  {character: '٣', kind: 'digit'},
  {character: '½', kind: 'caseless'},
  {character: '\u0301', kind: 'caseless'},
  {character: '語', kind: 'unspaced'},
  {character: '๓', kind: 'digit'},
  {character: '؟', kind: 'sentenceEnd'},
  {character: '-', kind: 'other'},
  {character: '\ud835', kind: 'other'},
] as const)('$character is $kind', ({character, kind}) => {
  expect(kindOfUnit[character.charCodeAt(0)]).toBe(KIND[kind])
})

test.each(['Éé', 'Σσ', 'Ⓐⓐ', 'ßß', 'İİ', '\ud835\ud835'])(
  '%s: the second is the first in lower case',
  (pair) => {
    expect(lowerUnit[pair.charCodeAt(0)]).toBe(pair.charCodeAt(1))
  },
)
