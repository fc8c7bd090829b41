import {expect, it} from 'vitest'
import {borrowLinks} from '../src/pipeline/stories/borrowed-links.ts'

const texts = ['en', 'en', 'de', 'en'].map((language) => ({language}))
const link = (one: number, other: number, score: number) => ({one, other, score, isFirm: true})

it('links a foreign text to the twin of a report it is linked to', () => {
  expect(borrowLinks(texts, [link(0, 1, 0.95), link(0, 2, 0.8)])).toEqual([
    {one: 1, other: 2, score: 0.95 * 0.8, isFirm: true},
  ])
})

it('lends nothing to texts that are only alike, or that have a link of their own', () => {
  expect(borrowLinks(texts, [link(0, 3, 0.7), link(0, 2, 0.8)])).toEqual([])
  expect(borrowLinks(texts, [link(0, 1, 0.95), link(0, 2, 0.8), link(1, 2, 0.75)])).toEqual([])
})
