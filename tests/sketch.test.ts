import {describe, expect, test} from 'vitest'
import {bandsOf, resemblanceOf, sketchText} from '../src/pipeline/identity/sketch.ts'
import {makeBody} from './story-fixtures.ts'

const words = makeBody('sketched text', 200).split(' ')
const sketch = sketchText(words.join(' '))
const likeness = (text: string) => resemblanceOf(sketch, sketchText(text))

test('a sketch is 64 characters of base64 at most, and empty without words', () => {
  expect(sketch).toMatch(/^[A-Za-z0-9+/]{64}$/)
  expect(sketchText('one')).toHaveLength(64)
  expect(sketchText(' … — ')).toBe('')
  expect(resemblanceOf('', '')).toBe(0)
})

test('case, punctuation and white space do not count', () => {
  expect(sketchText(words.join(',\n ').toUpperCase())).toBe(sketch)
})

describe('the more two texts share, the more alike their sketches', () => {
  test.each([
    {what: 'one word changed', text: words.with(20, 'changed').join(' '), least: 0.85, most: 1},
    {what: 'a tenth cut off', text: words.slice(0, 180).join(' '), least: 0.75, most: 1},
    {what: 'half cut off', text: words.slice(0, 100).join(' '), least: 0.3, most: 0.7},
    {what: 'another text', text: makeBody('quite another', 200), least: 0, most: 0.1},
  ])('$what', ({text, least, most}) => {
    expect(likeness(text)).toBeGreaterThanOrEqual(least)
    expect(likeness(text)).toBeLessThanOrEqual(most)
  })
})

test('scripts without spaces are sketched too', () => {
  const text = '首都で開かれた会議では、各国の代表が停戦の条件について三日間話し合った。'.repeat(1)
  const edited = text.replace('三日間', '四日間')
  expect(resemblanceOf(sketchText(text), sketchText(edited))).toBeGreaterThan(0.6)
})

test('like texts share a band, unlike ones hardly any', () => {
  const shared = (text: string) =>
    bandsOf(sketchText(text)).filter((band) => bandsOf(sketch).includes(band)).length
  expect(shared(words.with(20, 'changed').join(' '))).toBeGreaterThan(10)
  expect(shared(makeBody('quite another', 200))).toBeLessThan(2)
})
