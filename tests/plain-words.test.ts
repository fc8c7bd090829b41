import fc from 'fast-check'
import {expect, test} from 'vitest'
import {plainWords} from '../src/pipeline/text/plain-words.ts'
import {hostileText} from './hostile-text.ts'

test.each([
  {text: 'The DRONE’s wing', words: ['the', 'drone', 'wing']},
  {text: "Anna's anti-drone unit's 'sea' run", words: ['anna', 'anti', 'drone', 'unit', 'sea', 'run']},
  {text: 'Bundeskanzlerin „Süd“ – 3,5 %', words: ['bundeskanzlerin', 'sud', '3', '5']},
  {text: 'Йод и ёлка', words: ['иод', 'и', 'елка']},
  {text: 'ΟΔΟΣ', words: ['οδος']},
  {text: '漢字 kana', words: ['漢', '字', 'kana']},
  {text: 'किताब', words: ['किताब']},
  {text: '', words: []},
])('$text', ({text, words}) => {
  expect(plainWords(text)).toEqual(words)
})

test('words are the same whether a text holds accents elsewhere or not', () => {
  const letter = fc.constantFrom(..."aBsS'’ -.“–1²шЩσΣςſKİ", "'s", '’S', '’s ')
  const text = fc.oneof(hostileText, fc.string({unit: letter}))
  const holds = (text: string) => {
    expect(plainWords(`${text} é`)).toEqual([...plainWords(text), 'e'])
  }
  fc.assert(fc.property(text, holds), {numRuns: 5000})
})
