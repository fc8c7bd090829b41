import fc from 'fast-check'
import iconv from 'iconv-lite'
import {describe, expect, test} from 'vitest'
import {decode} from '../src/pipeline/read/decode.ts'

const german =
  'Der Bürgermeister räumte am Dienstag ein, dass die Brücke für Fußgänger schon länger gesperrt ist. '
const russian = 'Жители посёлка рассказали, что мост через реку закрыли ещё в прошлом году из-за трещин. '
const japanese = '市長は火曜日、川にかかる橋が昨年から閉鎖されていることを認めた。'

const encoded = (text: string, encoding: string, options?: {addBOM: boolean}) =>
  new Uint8Array(iconv.encode(text, encoding, options))

function read(bytes: Uint8Array) {
  const decoded = decode(bytes)
  if ('binary' in decoded) throw new Error('taken for binary')
  return decoded
}

describe('text', () => {
  test.each([
    {name: 'UTF-8', bytes: encoded(german, 'utf8')},
    {name: 'UTF-8 with a mark', bytes: encoded(german, 'utf8', {addBOM: true})},
    {name: 'UTF-16LE with a mark', bytes: encoded(german, 'utf-16le', {addBOM: true})},
    {name: 'UTF-16BE with a mark', bytes: encoded(german, 'utf-16be', {addBOM: true})},
  ])('$name reads without a problem', ({bytes}) => {
    expect(read(bytes)).toEqual({text: german, problems: []})
  })

  test.each([
    {text: german, encoding: 'utf-16le'},
    {text: german, encoding: 'utf-16be'},
    {text: russian, encoding: 'utf-16le'},
    {text: german, encoding: 'windows-1252'},
    {
      text: '“Quoted”, she said – and the café closed at ten. Nobody in the café objected…',
      encoding: 'windows-1252',
    },
    {text: russian, encoding: 'windows-1251'},
    {text: russian, encoding: 'koi8-r'},
    {text: japanese.repeat(3), encoding: 'shift_jis'},
    {text: japanese.repeat(3), encoding: 'euc-jp'},
  ])('$encoding is found without a mark, and named as a problem', ({text, encoding}) => {
    const decoded = read(encoded(text, encoding))
    expect(decoded.text).toBe(text)
    expect(decoded.problems).toHaveLength(1)
    expect(decoded.problems[0]?.reason.toLowerCase()).toContain(encoding.replace('_', '_'))
  })

  test('the encoding a page names decides where the letters could be either', () => {
    const page = '<html><head><meta charset="iso-8859-2"></head><body>Gołąb</body></html>'
    expect(read(encoded(page, 'iso-8859-2')).text).toBe(page)
  })

  test('a wrong byte in UTF-8 is marked where it stands, and the rest stays', () => {
    const whole = encoded(german, 'utf8')
    const bytes = new Uint8Array([...whole, 0xff, ...whole])
    expect(read(bytes)).toEqual({
      text: `${german}\uFFFD${german}`,
      problems: [{start: german.length, reason: 'bytes that are not utf-8'}],
    })
  })

  test('one letter of another encoding at the end of a long ASCII text is still read', () => {
    const text = `${'Plain words fill the page. '.repeat(9000)}café`
    expect(read(encoded(text, 'windows-1252')).text).toBe(text)
  })

  test('an empty file is empty text', () => {
    expect(read(new Uint8Array())).toEqual({text: '', problems: []})
  })
})

describe('binary', () => {
  test.each([
    {name: 'a PNG', bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]},
    {name: 'NULs among letters', bytes: [65, 0, 0, 66, 0, 67, 68, 0, 0, 0, 69, 70]},
    {name: 'every byte there is', bytes: Array.from({length: 2048}, (_, at) => (at * 7) % 256)},
  ])('$name', ({bytes}) => {
    expect(decode(new Uint8Array(bytes))).toEqual({binary: true})
  })
})

test('every byte sequence is text or binary, never an error', () => {
  fc.assert(
    fc.property(fc.uint8Array({maxLength: 400}), (bytes) => {
      const decoded = decode(bytes)
      expect('binary' in decoded || decoded.text.isWellFormed()).toBe(true)
    }),
  )
})

test('well-formed text comes back from UTF-8 as it went in', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme', maxLength: 200}), (text) => {
      const decoded = decode(new TextEncoder().encode(text))
      if ('binary' in decoded) return
      expect(decoded.text).toBe(text.startsWith('\uFEFF') ? text.slice(1) : text)
    }),
  )
})
