import {describe, expect, it} from 'vitest'
import {readAddress} from '../src/pipeline/near-duplicates/article-address.ts'

const keyOf = (url: string) => readAddress(url)?.key

describe('one page', () => {
  it.each([
    ['http and www', 'http://www.harbour.example/2024/ferry'],
    ['a closing slash', 'https://harbour.example/2024/ferry/'],
    ['the mobile site', 'https://m.harbour.example/2024/ferry'],
    ['AMP', 'https://harbour.example/2024/ferry/amp'],
    ['how the reader came', 'https://harbour.example/2024/ferry?utm_source=feed&fbclid=abc'],
    ['a fragment', 'https://harbour.example/2024/ferry#comments'],
  ])('has one key whatever its address says of %s', (_, url) => {
    expect(keyOf(url)).toBe(keyOf('https://harbour.example/2024/ferry'))
  })

  it.each([
    ['another path', 'https://harbour.example/2024/ferries'],
    ['another number', 'https://harbour.example/2024/ferry?id=7'],
    ['another site', 'https://quay.example/2024/ferry'],
  ])('is told from %s', (_, url) => {
    expect(keyOf(url)).not.toBe(keyOf('https://harbour.example/2024/ferry'))
  })

  it.each(['https://harbour.example/', 'mailto:desk@harbour.example', 'ferry', ''])('is not %j', (url) => {
    expect(readAddress(url)).toBeUndefined()
  })
})

it.each([
  ['https://harbour.example/2024/ferry/seite-2', 2],
  ['https://harbour.example/2024/ferry?page=3', 3],
  ['https://harbour.example/2024/ferry/2', 2],
  ['https://harbour.example/2024/ferry', 1],
])('%s is a page of the article', (url, part) => {
  expect(readAddress(url)).toMatchObject({
    base: readAddress('https://harbour.example/2024/ferry')!.base,
    part,
  })
})
