import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {findBreaks} from '../src/pipeline/sentences/sentence-breaks.ts'
import {CLASS, classOfUnit} from '../src/pipeline/sentences/unit-classes.ts'

const segmenter = new Intl.Segmenter('en', {granularity: 'sentence'})
const segment = (text: string) => [...segmenter.segment(text)].map(({index}) => index).filter((at) => at > 0)

describe('findBreaks', () => {
  test.each([
    {text: 'It rained. We left.', breaks: [11]},
    {text: 'It rose 3.5 per cent. “Too much,” she said.', breaks: [22]},
    {text: 'Он ушёл! Она осталась? Нет.', breaks: [9, 23]},
    {text: 'The U.S.A. won.', breaks: []},
  ])('parts $text', ({text, breaks}) => {
    expect(findBreaks(text, 'en')).toEqual(breaks)
  })

  test('leaves scripts it does not know to the segmenter', () => {
    expect(findBreaks('雨が降った。帰った。', 'ja')).toEqual([6])
  })

  test('knows a Greek question', () => {
    expect(findBreaks('Τι έγινε; Τίποτα.', 'el')).toEqual([10])
  })

  test('parts every unit it knows as the segmenter does', () => {
    const units = [...classOfUnit.keys()].filter((unit) => classOfUnit[unit] !== CLASS.foreign)
    const wrong = units
      .map((unit) => String.fromCharCode(unit))
      .filter((unit) => {
        const around = [
          `a. ${unit} b`,
          `a.${unit}B`,
          `${unit}.B`,
          `a${unit} B`,
          `a? ${unit}B`,
          `a.) (${unit} b`,
        ]
        return around.some((text) => findBreaks(text, 'en').join() !== segment(text).join())
      })
    expect(wrong).toEqual([])
  })

  test('parts any mixture of marks as the segmenter does', () => {
    const mixture = fc.array(fc.constantFrom(...'aBéЖ1 .?!…"“”’\'()-–—,:;#\u00a0'), {maxLength: 16})
    fc.assert(
      fc.property(mixture, (units) => {
        const text = units.join('')
        expect(findBreaks(text, 'en')).toEqual(segment(text))
      }),
      {numRuns: 2000},
    )
  })
})
