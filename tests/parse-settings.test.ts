import {describe, expect, test} from 'vitest'
import {z} from 'zod'
import {parseSettings} from '../src/pipeline/settings/parse-settings.ts'
import {UserError} from '../src/pipeline/settings/user-error.ts'

const schema = z.strictObject({
  title: z.string().min(2).default('Untitled'),
  terms: z.array(z.string()).min(1).default(['a']),
  share: z.number().min(0).max(1).default(0.2),
  mode: z.enum(['day', 'night']).default('day'),
  date: z
    .string()
    .regex(/^\d{4}$/, {error: 'a year such as 2024'})
    .optional(),
  limits: z.strictObject({words: z.int()}).optional(),
  either: z.union([z.string(), z.array(z.string())]).optional(),
})

const failure = (text: string) => {
  try {
    parseSettings(text, 'content/site.yaml', schema)
  } catch (error) {
    if (error instanceof UserError) return error.message
    throw error
  }
  return 'no error'
}

test('an empty file takes every default', () => {
  expect(parseSettings('', 'site.yaml', schema)).toEqual({
    title: 'Untitled',
    terms: ['a'],
    share: 0.2,
    mode: 'day',
  })
  expect(parseSettings('# nothing yet\n', 'site.yaml', schema).share).toBe(0.2)
})

test('a key without a value counts as absent', () => {
  expect(parseSettings('title:\nshare: 1\n', 'site.yaml', schema)).toMatchObject({
    title: 'Untitled',
    share: 1,
  })
})

describe('a wrong setting names file, line, field, what was expected and what was found', () => {
  test.each([
    ['title: 3', 'content/site.yaml:1:1: title: expected text, found 3'],
    ['share: 1\ntitle: [a]', 'content/site.yaml:2:1: title: expected text, found a list of 1'],
    ['share: 2', 'content/site.yaml:1:1: share: expected at most 1, found 2'],
    ['title: a', 'content/site.yaml:1:1: title: expected at least 2 characters, found "a"'],
    ['terms: []', 'content/site.yaml:1:1: terms: expected at least 1 entries, found a list of 0'],
    [
      'terms:\n  - a\n  - {b: 1}',
      "content/site.yaml:3:5: terms[1]: expected text, found fields b: put a text with a colon into quotes, 'b: 1'",
    ],
    ['mode: dusk', 'content/site.yaml:1:1: mode: expected one of day, night, found "dusk"'],
    ['date: soon', 'content/site.yaml:1:1: date: expected a year such as 2024, found "soon"'],
    ['either: 4', 'content/site.yaml:1:1: either: expected text or a list, found 4'],
    ['limits: {}', 'content/site.yaml:1:1: limits.words: expected a number, found nothing'],
    ['just words', 'content/site.yaml:1:1: the file: expected fields with values, found "just words"'],
    ['- a', 'content/site.yaml:1:1: the file: expected fields with values, found a list of 1'],
  ])('%j', (text, message) => {
    expect(failure(text)).toBe(message)
  })
})

test('an unknown field is an error that suggests the nearest known one', () => {
  expect(failure('share: 1\ntitel: x')).toMatch(/^content\/site\.yaml:2:1: titel: .*did you mean title\?/)
  expect(failure('limits:\n  words: 3\n  wrods: 4')).toMatch(
    /^content\/site\.yaml:3:3: limits\.wrods: .*mean words\?/,
  )
  expect(failure('colour: red')).not.toContain('did you mean')
})

test('every wrong field is told at once', () => {
  expect(failure('title: 3\nshare: 9').split('\n')).toHaveLength(2)
})

describe('what is not YAML is an error with its place', () => {
  test.each([
    ['title: a\ntitle: b', 2],
    ['terms: [a,\n', 2],
    ['title: "open', 1],
    ['title: !!js/function "x"', 1],
    ['---\ntitle: ab\n---\ntitle: cd\n', 3],
  ])('%j', (text, line) => {
    expect(failure(text)).toMatch(new RegExp(`^content/site\\.yaml:${line}:\\d+: `))
  })
})

test('aliases that multiply and nesting without end are refused', () => {
  const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]']
  for (const [from, to] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg']) {
    bomb.push(`${to}: &${to} [${Array(9).fill(`*${from}`).join(',')}]`)
  }
  expect(failure(bomb.join('\n'))).toMatch(/aliases/)
  expect(failure(`title: ${'['.repeat(20_000)}`)).toMatch(/^content\/site\.yaml:/)
})

test('a field called __proto__ is unknown like any other', () => {
  expect(failure('__proto__: {share: 1}')).toContain('__proto__')
})

describe('what YAML takes for something else is told in plain words, with what to write instead', () => {
  test.each<[string, string, RegExp]>([
    ['an asterisk', 'terms:\n  - *klima\n', /:2:5: expected text, found an asterisk before it.*'\*klima'$/],
    ['an ampersand', 'terms:\n  - &klima\n', /:2:\d+: expected text, found an ampersand.*'&klima'$/],
    [
      'a colon',
      'title: Harbours: a list\n',
      /:1:8: expected one text, found another colon.*'Harbours: a list'$/,
    ],
    [
      'a colon in a list',
      'terms:\n  - Kyiv: two dead\n',
      /:2:5: terms\[0\]: expected text.*'Kyiv: two dead'$/,
    ],
    ['an at sign', 'terms:\n  - @home\n', /:2:5: expected text, found a sign.*'@home'$/],
    [
      'an exclamation mark',
      'terms:\n  - !now here\n',
      /:2:5: expected text, found an exclamation mark.*'!now here'$/,
    ],
    ['a quotation mark inside', "title: 'it's'\n", /:1:12: expected the end of the text, found more behind/],
    [
      'a bracket left open',
      'terms: [a, b\ntitle: Desk\n',
      /expected the list or fields in brackets to be closed/,
    ],
    ['no space after the colon', 'title:Desk\nterms: [a]\n', /mind the space after the colon/],
    ['a list beside its field', 'terms: - a\n', /expected the list to begin on a line of its own/],
  ])('%s', (_, text, message) => {
    expect(failure(text)).toMatch(message)
  })

  test('an alias that has its anchor is what it is meant to be', () => {
    expect(parseSettings('terms: &all [a, b]\neither: *all\n', 'site.yaml', schema).either).toEqual([
      'a',
      'b',
    ])
  })
})
