import {describe, expect, test} from 'vitest'
import {around} from '../src/lib/around.ts'
import {pageAddress, pageParam, pagesByWeight, pagesOf, titleOfPage} from '../src/lib/pages.ts'
import {siteWords} from '../src/words/site-words.ts'

test.each([
  {items: [], pages: [[]]},
  {items: [1, 2], pages: [[1, 2]]},
  {items: [1, 2, 3], pages: [[1, 2], [3]]},
])('$items in pages of two: $pages', ({items, pages}) => {
  expect(pagesOf(items, 2)).toEqual(pages)
})

test('what weighs more than a page has one of its own', () => {
  expect(pagesByWeight([3, 3, 50, 1, 9], (weight) => weight, 10)).toEqual([[3, 3], [50], [1, 9]])
})

test('the first page of a list is the list itself', () => {
  expect([1, 2].map((page) => pageAddress('themes/x/', page))).toEqual(['themes/x/', 'themes/x/2/'])
  expect([1, 2].map(pageParam)).toEqual([undefined, '2'])
  expect([1, 2].map((page) => titleOfPage('X', page, siteWords('en')))).toEqual(['X', 'X: Page 2'])
})

describe('what is shown of a long list', () => {
  const items = [...'abcdefg']
  test.each([
    {index: 0, shown: 'abc', before: 0, after: 4},
    {index: 3, shown: 'cde', before: 2, after: 2},
    {index: 6, shown: 'efg', before: 4, after: 0},
  ])('around $index: $shown', ({index, shown, before, after}) => {
    expect(around(items, index, 3)).toEqual({before, shown: [...shown], after})
  })

  test('is all of a short one', () => {
    expect(around(items, 2, 9)).toEqual({before: 0, shown: items, after: 0})
  })
})
