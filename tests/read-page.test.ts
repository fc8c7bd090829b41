import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {type LabelledPage, readPage} from './eval/read-page.ts'

const page = (...body: string[]) =>
  readPage(['language: en', 'shape: single', '---', ...body].join('\n'), 'a.page')

const textOf = ({text}: LabelledPage, spans: readonly {start: number; end: number}[]) =>
  spans.map(({start, end}) => text.slice(start, end))

describe('readPage', () => {
  it('strips the labels and keeps empty lines', () => {
    const {text} = page('R| Menu', '', '@article', 'H| Fog', 'P| It lifted.', '@end')
    expect(text).toBe('Menu\n\nFog\nIt lifted.\n')
  })

  it('spans an article from its first kept line to its last', () => {
    const labelled = page('@article', 'M| 3 May', 'H| Fog', 'R| Share', 'P| It lifted.', 'R| More', '@end')
    expect(textOf(labelled, labelled.articles)).toEqual(['Fog\nShare\nIt lifted.'])
    expect(textOf(labelled, labelled.removals)).toEqual(['3 May', 'Share', 'More'])
  })

  it('takes bracketed words of a kept line for removals', () => {
    const labelled = page('@article', 'H| Fog', 'P| ⟦TARN (AB) - ⟧It lifted⟦… more⟧', '@end')
    expect(labelled.text).toBe('Fog\nTARN (AB) - It lifted… more\n')
    expect(textOf(labelled, labelled.removals)).toEqual(['TARN (AB) - ', '… more'])
  })

  it('joins a headline of two lines, without the words that must go', () => {
    const labelled = page('@article kind=teaser published=2024-05-03', 'H| ⟦LIVE ⟧Fog', 'H| lifts', '@end')
    expect(labelled.articles).toEqual([
      {start: 0, end: 14, kind: 'teaser', published: '2024-05-03', headline: 'Fog lifts'},
    ])
  })

  it('gives no headline to an article without a headline line', () => {
    expect(page('@article', 'P| It lifted.', '@end').articles[0]).not.toHaveProperty('headline')
  })

  it.each([
    ['a line without a label', ['Menu'], 'a.page:4: expected a label'],
    ['a kept line outside an article', ['P| It lifted.'], 'a.page:4: expected a kept line to stand between'],
    ['an unknown attribute', ['@article date=today'], 'a.page:4: expected kind=article'],
    ['an article in an article', ['@article', '@article'], 'a.page:5: expected @end before another'],
    ['an article left open', ['@article', 'P| It lifted.'], 'a.page: expected @end before the end'],
    ['an article without text', ['@article', '@end'], 'a.page:5: expected a kept line'],
  ])('refuses %s with its place', (_, body, message) => {
    expect(() => page(...body)).toThrow(message)
  })

  it('refuses a shape nobody defined', () => {
    expect(() => readPage('language: en\nshape: scroll\n---\n', 'a.page')).toThrow('expected a header')
  })
})

describe('the labelled pages', () => {
  const pages = ['dev', 'held'].flatMap((half) => {
    const folder = new URL(`eval/pages/${half}/`, import.meta.url)
    return readdirSync(folder).map((name) => ({
      half,
      page: readPage(readFileSync(new URL(name, folder), 'utf8'), name),
    }))
  })

  it('are as many and as varied as the floors promise', () => {
    expect(pages.length).toBeGreaterThanOrEqual(60)
    expect(pages.flatMap(({page}) => page.articles).length).toBeGreaterThanOrEqual(250)
    expect(new Set(pages.map(({page}) => page.language)).size).toBeGreaterThanOrEqual(8)
  })

  it('show every shape in both halves', () => {
    const shapesOf = (half: string) =>
      new Set(pages.filter((entry) => entry.half === half).map(({page}) => page.shape))
    expect(shapesOf('held')).toEqual(shapesOf('dev'))
  })
})
