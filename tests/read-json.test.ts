import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {readJson, readJsonLines} from '../src/pipeline/read/read-json.ts'

const ferry = {
  title: 'Ferry stays in port',
  text: 'The ferry stayed in port.\n\nNobody said why.',
  date: '2024-03-10T08:00:00Z',
  publisher: 'Harbour Post',
  url: 'https://harbour.example/ferry',
}
const bridge = {title: 'Bridge shut', text: 'The bridge is shut.'}

const expected = {
  text: 'Ferry stays in port\n\nThe ferry stayed in port.\n\nNobody said why.\n\nBridge shut\n\nThe bridge is shut.',
  metadata: [
    {
      title: 'Ferry stays in port',
      publisher: 'Harbour Post',
      published: '2024-03-10',
      publishedFrom: 'row',
      url: 'https://harbour.example/ferry',
    },
    {title: 'Bridge shut'},
  ],
}

describe('rows become text, one declared article each', () => {
  test.each([
    ['an array', readJson(JSON.stringify([ferry, bridge], undefined, 2))],
    ['an object with articles', readJson(JSON.stringify({version: 1, articles: [ferry, bridge]}))],
    ['an object with items', readJson(JSON.stringify({items: [ferry, bridge], title: 'A feed'}))],
    ['lines', readJsonLines(`${JSON.stringify(ferry)}\r\n\n${JSON.stringify(bridge)}\n`)],
  ])('%s', (_, reading) => {
    expect(reading.text).toBe(expected.text)
    expect(reading.problems).toEqual([])
    expect(reading.declared.map(({metadata}) => metadata)).toEqual(expected.metadata)
    expect(reading.declared.map(({start, end}) => reading.text.slice(start, end))).toEqual([
      'Ferry stays in port\n\nThe ferry stayed in port.\n\nNobody said why.',
      'Bridge shut\n\nThe bridge is shut.',
    ])
  })

  test('a single row', () => {
    expect(readJson(JSON.stringify(bridge)).declared).toHaveLength(1)
  })

  test('an item of a feed', () => {
    const item = {
      title: 'Bridge shut',
      content_text: 'The bridge is shut.',
      date_published: '2024-03-10T08:00:00Z',
    }
    expect(readJson(JSON.stringify({items: [item]})).declared[0]?.metadata.published).toBe('2024-03-10')
  })

  test('a row without a title', () => {
    expect(readJson('[{"text":"The bridge is shut."}]').text).toBe('The bridge is shut.')
  })
})

describe('a wrong row is a problem with its line, and the others are read', () => {
  test.each([
    ['no JSON', '{"title": "x", "text": }', 'not JSON'],
    ['no object', '[1, 2]', 'a list'],
    ['no text', '{"title": "x"}', 'text'],
    ['a text that is none', '{"title": "x", "text": {"a": 1}}', 'text'],
  ])('%s', (_, row, reason) => {
    const lines = `${JSON.stringify(ferry)}\n${row}\n${JSON.stringify(bridge)}\n`
    for (const reading of [readJsonLines(lines), readJson(`[${lines.trim().replaceAll('\n', ',\n')}]`)]) {
      expect(reading.declared).toHaveLength(2)
      expect(reading.problems).toHaveLength(1)
      expect(reading.problems[0]?.reason).toContain('line 2')
      expect(reading.problems[0]?.reason).toContain(reason)
    }
  })

  test.each([
    ['date', '2024-13-45'],
    ['date', 'yesterday'],
    ['url', 'javascript:alert(1)'],
    ['publisher', ['a']],
  ])('a wrong %s leaves the rest of its row: %s', (field, value) => {
    const {declared, problems} = readJson(JSON.stringify([{...bridge, [field]: value}]))
    expect(declared.map(({metadata}) => metadata)).toEqual([{title: 'Bridge shut'}])
    expect(problems).toHaveLength(1)
  })

  test('a row cut off at the end of the file', () => {
    const reading = readJson(`[${JSON.stringify(bridge)}, {"title": "Ferry`)
    expect(reading.declared).toHaveLength(1)
    expect(reading.problems).toHaveLength(1)
  })

  test.each(['', ' ', '[]', '{}', 'null', '"text"', '[[]]', '{"articles": 3}', '\u0000'])(
    '%j never throws',
    (text) => {
      expect(readJson(text).declared).toEqual([])
    },
  )
})

test('dates of mail headers are read as well', () => {
  const row = {...bridge, date: 'Sun, 10 Mar 2024 08:00:00 +0100'}
  expect(readJson(JSON.stringify([row])).declared[0]?.metadata.published).toBe('2024-03-10')
})

test('a title of several lines is one line, and hidden characters are gone', () => {
  const row = {title: 'Bridge\nshut\u202e', text: 'The \u0000bridge is shut.'}
  expect(readJson(JSON.stringify([row])).text).toBe('Bridge shut\n\nThe bridge is shut.')
})

test('every row of any text is found whole, whatever stands in it', () => {
  const texts = fc.string({unit: 'grapheme', maxLength: 30}).map((text) => `x${text}`)
  fc.assert(
    fc.property(fc.array(fc.record({title: texts, text: texts}), {maxLength: 6}), (rows) => {
      const array = readJson(JSON.stringify(rows))
      const lines = readJsonLines(rows.map((row) => JSON.stringify(row)).join('\n'))
      expect(array.declared).toHaveLength(rows.length)
      expect(array.text).toBe(lines.text)
      expect(array.text.isWellFormed()).toBe(true)
    }),
  )
})

test('any bytes are read without an error', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary', maxLength: 200}), (text) => {
      for (const open of ['', '[', '{', '{"articles":[']) expect(readJson(open + text)).toBeDefined()
      expect(readJsonLines(text)).toBeDefined()
    }),
  )
})
