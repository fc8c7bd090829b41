import {expect, test} from 'vitest'
import {briefingSchema} from '../src/schemas/briefing.ts'
import {siteSchema} from '../src/schemas/site.ts'
import {themeSchema} from '../src/schemas/theme.ts'

test('an empty site file is a whole site', () => {
  expect(siteSchema.parse({})).toEqual({
    title: 'Wirefold briefings',
    description: expect.any(String),
    language: 'en',
    sources: 'keep',
    coverage: 'counts only',
    noindex: false,
    optOut: [],
    timeZone: 'UTC',
    url: 'http://localhost:4321/',
    quotation: {share: 0.2, words: 90},
  })
  expect(siteSchema.parse({quotation: {words: 10}}).quotation).toEqual({share: 0.2, words: 10})
})

test.each([
  {field: 'url', value: 'briefings.example'},
  {field: 'url', value: 'ftp://briefings.example/'},
  {field: 'timeZone', value: 'Mars/Olympus'},
  {field: 'language', value: 'English please'},
  {field: 'titel', value: 'misspelt'},
])('a site file with $field: $value is wrong', ({field, value}) => {
  expect(siteSchema.safeParse({[field]: value}).success).toBe(false)
})

test('a theme needs a title and terms, and takes nothing unknown', () => {
  expect(themeSchema.parse({title: 'A', terms: ['a']})).toEqual({
    formerIds: [],
    title: 'A',
    description: '',
    terms: ['a'],
    exclusions: [],
  })
  for (const wrong of [{title: 'A'}, {title: 'A', terms: []}, {title: 'A', terms: ['a'], excludes: ['b']}]) {
    expect(themeSchema.safeParse(wrong).success).toBe(false)
  }
})

const briefing = {
  id: 's',
  slug: 'a-story',
  headline: 'A story',
  firstSeen: '2024-11-24T06:00:00Z',
  updated: '2024-11-24T06:00:00Z',
  themes: ['a'],
  summary: 'A claim.',
  origins: 1,
  sources: [],
  grouping: {sharedNames: [], sharedTerms: []},
}

test('a briefing written by hand may leave out what only the build knows', () => {
  expect(briefingSchema.parse(briefing)).toMatchObject({pinned: false, formerSlugs: [], matchedTerms: {}})
  expect(briefingSchema.parse(briefing)).not.toHaveProperty('date')
})

test.each([
  {field: 'slug', value: '../elsewhere'},
  {field: 'slug', value: '..'},
  {field: 'slug', value: 'a b'},
  {field: 'slug', value: 'a?b'},
  {field: 'themes', value: ['a/b']},
  {field: 'formerSlugs', value: ['a#b']},
  {field: 'date', value: '24.11.2024'},
  {field: 'updated', value: '2024-11-24'},
])('a briefing whose $field is $value is wrong', ({field, value}) => {
  expect(briefingSchema.safeParse({...briefing, [field]: value}).success).toBe(false)
})
