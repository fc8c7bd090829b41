import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {findNumbers} from '../src/pipeline/numbers/find-numbers.ts'

/** The rows `text = number unit; …` of a file, `low..high` for a range, `-` where nothing is to be read. */
function readRows(name: string): {text: string; expected: string}[] {
  const path = new URL(`fixtures/numbers/${name}.txt`, import.meta.url)
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const at = line.lastIndexOf(' = ')
      return {text: line.slice(0, at), expected: line.slice(at + 3)}
    })
}

/** What was read, as the rows write it. */
function write(text: string, language: string): string {
  const found = findNumbers(text, language).map(({least, most, unit}) => {
    const value = least === most ? round(least) : `${round(least)}..${round(most)}`
    return unit ? `${value} ${unit.name}` : value
  })
  return found.join('; ') || '-'
}

const round = (value: number): string => String(Number(value.toFixed(6)))

describe.each(['en', 'pl', 'ru', 'uk'])('numbers in %s', (language) => {
  test.each(readRows(language))('$text', ({text, expected}) => {
    expect(write(text, language)).toBe(expected)
  })
})

describe('numbers in other languages', () => {
  test.each(
    readRows('others').map(({text, expected}) => ({
      language: text.slice(0, 2),
      text: text.slice(5),
      expected,
    })),
  )('$language: $text', ({language, text, expected}) => {
    expect(write(text, language)).toBe(expected)
  })
})

test('the places of a number hold it, its qualifier and its sign', () => {
  const text = 'They gave more than A$42 million, and nearly 12 percent of it at once.'
  const [money, share] = findNumbers(text, 'en')
  expect(text.slice(money!.start, money!.end)).toBe('more than A$42 million')
  expect(money!.text).toBe('more than A$42 million')
  expect(text.slice(share!.start, share!.unit!.end)).toBe('nearly 12 percent')
  expect(share!.low).toBeLessThan(12)
})

test('a text of nothing but number words is read in time', () => {
  const words = 'zweihundertfünfzigtausend'.repeat(40)
  expect(findNumbers(`${words} ${'one hundred and '.repeat(2000)}`, 'de').length).toBeLessThan(5000)
  expect(findNumbers('one hundred and '.repeat(5000), 'en').length).toBeLessThan(10_000)
})
