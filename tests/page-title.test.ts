import {expect, test} from 'vitest'
import {pageTitle} from '../src/lib/page-title.ts'

test.each([
  {title: 'Archive', expected: 'Archive · The Desk'},
  {title: 'x'.repeat(65), expected: 'x'.repeat(65)},
  {title: `${'word '.repeat(20)}end`, expected: `${'word '.repeat(13)}word…`},
  {title: 'x'.repeat(100), expected: `${'x'.repeat(69)}…`},
])('$title', ({title, expected}) => {
  expect(pageTitle(title, 'The Desk')).toBe(expected)
})

test('never cuts a character in two', () => {
  expect(pageTitle(`${'x'.repeat(68)}😀😀`, 'The Desk').isWellFormed()).toBe(true)
})
