import fc from 'fast-check'
import {expect, test} from 'vitest'
import {foldWhiteSpace} from '../src/pipeline/text/fold-white-space.ts'
import {dropInvisible, safeText} from '../src/pipeline/text/safe-text.ts'
import {hostileText} from './hostile-text.ts'

test.each([
  {text: ' two\r\n\twords ', safe: 'two words', what: 'white space folds'},
  {text: 'next\u0085line', safe: 'next line', what: 'every line break is white space'},
  {text: 'a\u0000b\u0007c', safe: 'abc', what: 'controls go'},
  {text: 'pay \u202Elatot\u202C now', safe: 'pay latot now', what: 'bidi overrides go'},
  {text: 'dro\u200Bne\uFEFF', safe: 'drone', what: 'zero-width characters go'},
  {text: 'dro\u200Dne', safe: 'drone', what: 'a joiner in Latin goes'},
  {text: 'می\u200Cخواهم', safe: 'می\u200Cخواهم', what: 'a joiner in Persian stays'},
  {text: 'क्\u200Dष', safe: 'क्\u200Dष', what: 'a joiner in Hindi stays'},
  {text: '👩\u200D🚀', safe: '👩\u200D🚀', what: 'a joiner in an emoji stays'},
  {text: 'a\uD800b', safe: 'a\uFFFDb', what: 'a lone surrogate is replaced'},
  {text: 'e\u0301', safe: 'é', what: 'letters are composed'},
])('$what', ({text, safe}) => {
  expect(safeText(text)).toBe(safe)
})

test('making safe text safe changes nothing', () => {
  fc.assert(
    fc.property(hostileText, (text) => safeText(safeText(text)) === safeText(text)),
    {numRuns: 5000},
  )
})

test('folding white space before changes nothing', () => {
  fc.assert(
    fc.property(hostileText, (text) => safeText(foldWhiteSpace(text)) === safeText(text)),
    {numRuns: 5000},
  )
})

test('a letter that is safe by itself comes through as it is, whatever stands beside it', () => {
  const marks = [
    '\u0301',
    '\u0327',
    '\u0483',
    '\u034F',
    '\u0338',
    '\u200D',
    '\u00AD',
    '\u00A0',
    'e',
    'и',
    ' ',
    '’',
  ]
  for (let unit = 0; unit < 0xd800; unit++) {
    const letter = String.fromCharCode(unit)
    for (const mark of marks) {
      for (const text of [letter + mark, mark + letter]) {
        const slowly = dropInvisible(text.replace(/[\s\u0085]+/g, ' ')).normalize('NFC')
        if (safeText(text) !== slowly.replace(/[\s\u0085]+/g, ' ').trim()) expect.fail(JSON.stringify(text))
      }
    }
  }
})
