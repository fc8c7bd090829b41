import {describe, expect, test} from 'vitest'
import {parseRegister} from '../src/pipeline/identity/register.ts'
import {serialiseRegister} from '../src/pipeline/identity/serialise-register.ts'
import {settleContent} from '../src/pipeline/identity/settle-content.ts'
import {UserError} from '../src/pipeline/settings/user-error.ts'
import type {Register, RegisterStory} from '../src/register.ts'
import {build, makeArticle, makeBody} from './story-fixtures.ts'

const [a, b, c] = ['ash', 'beech', 'chestnut'].map((name) => makeArticle(makeBody(name))) as [
  ReturnType<typeof makeArticle>,
  ReturnType<typeof makeArticle>,
  ReturnType<typeof makeArticle>,
]
const first = build({groups: [[a], [b], [c]], now: '2026-01-01T00:00:00Z'}).register
const merged = build({groups: [[a, b], [c]], register: first, now: '2026-01-02T00:00:00Z'}).register

const holding = (stories: readonly RegisterStory[], {id}: {id: string}) =>
  stories.find(({members, mergedInto}) => !mergedInto && members.some(({article}) => article === id))!
const failure = (text: string) => {
  try {
    parseRegister(text, 'content/stories.json')
  } catch (error) {
    if (error instanceof UserError) return error.message
    throw error
  }
  return 'no error'
}
const edited = (change: (stories: RegisterStory[]) => void, register: Register = merged) => {
  const copy = structuredClone(register)
  change(copy.stories)
  return failure(serialiseRegister(copy))
}

test('a register reads back as it was written, and is written the same', () => {
  const text = serialiseRegister(merged)
  expect(parseRegister(text, 'stories.json')).toEqual(merged)
  expect(serialiseRegister(parseRegister(text, 'stories.json'))).toBe(text)
  expect(JSON.parse(text)).toEqual(merged)
})

test('what became of a story first does not show in the order of its fields', () => {
  const [story] = first.stories as [RegisterStory]
  const write = (last: Partial<RegisterStory>) =>
    serialiseRegister({version: 2, stories: [{...story, ...last}]})
  expect(write({storyline: 'one', mergedInto: 'two'})).toBe(write({mergedInto: 'two', storyline: 'one'}))
})

test('a missing register starts afresh', () => {
  expect(parseRegister(undefined, 'stories.json')).toEqual({version: 2, stories: []})
  const empty = serialiseRegister({version: 2, stories: []})
  expect(parseRegister(empty, 'stories.json')).toEqual({version: 2, stories: []})
})

test('a register of the first form is read: what it does not know is left open', () => {
  const text = serialiseRegister(merged).replace('"version":2', '"version":1')
  expect(parseRegister(text, 'stories.json')).toEqual(merged)
})

test('a register of a later form says which program to take, and offers nothing that would lose it', () => {
  const told = failure('{"version": 3, "stories": []}')
  expect(told).toMatch(/stories\.json:1:1: version: expected format 2 or older, found 3: a newer version/)
  expect(told).not.toContain('delete')
})

test('what two people add is brought together by git: rows are in order of id, not of age', () => {
  const rows = serialiseRegister(first)
    .split('\n')
    .filter((line) => line.startsWith('{"id"'))
  expect(rows).toEqual(rows.toSorted())
  expect(rows).toHaveLength(3)
})

test('a new article changes only the lines of its story', () => {
  const d = makeArticle(makeBody('date palm'))
  const before = serialiseRegister(first).split('\n')
  const after = serialiseRegister(build({groups: [[a, d], [b], [c]], register: first}).register).split('\n')
  expect(after.filter((line) => !before.includes(line)).every((line) => line.includes('"article"'))).toBe(
    true,
  )
})

describe('a register that cannot be trusted says where, why and what to do', () => {
  test.each<[string, string, RegExp]>([
    ['not JSON', '{"version": 1,\n "stories": [}', /^content\/stories\.json:2:\d+: expected JSON/],
    ['cut short', serialiseRegister(merged).slice(0, 200), /^content\/stories\.json:\d+:\d+: expected JSON/],
    [
      'a merge conflict',
      `<<<<<<< ours\n${serialiseRegister(merged)}`,
      /^content\/stories\.json:1:1: expected JSON/,
    ],
    ['empty', '', /^content\/stories\.json.*expected JSON/],
    ['a list', '[]', /the file: expected fields with values, found a list/],
    ['no version', '{"version": 0, "stories": []}', /:1:\d+: version: expected .*, found 0/],
  ])('%s', (_, text, message) => {
    expect(failure(text)).toMatch(message)
    expect(failure(text)).toMatch(/or delete it to start afresh/)
  })

  test.each<[string, (stories: RegisterStory[]) => void, RegExp]>([
    ['an unknown field', ([story]) => Object.assign(story!, {titel: 'x'}), /:\d+:\d+: stories\[0\]\.titel/],
    [
      'a date out of shape',
      ([story]) => Object.assign(story!, {firstSeen: 'May'}),
      /stories\[0\]\.firstSeen.*"May"/,
    ],
    [
      'an address that leaves its folder',
      ([story]) => Object.assign(story!, {slug: '../x'}),
      /stories\[0\]\.slug/,
    ],
    [
      'two stories with one id',
      (stories) => stories.push({...holding(stories, c), slug: 'x', members: []}),
      /an id of its own/,
    ],
    [
      'two with one address',
      (stories) => stories.push({...holding(stories, c), id: 'x', members: []}),
      /an address of its own/,
    ],
    [
      'an address another one formerly had',
      (stories) => Object.assign(holding(stories, c), {slug: formerSlug}),
      /an address of its own/,
    ],
    [
      'one article in two',
      (stories) => stories.push({...holding(stories, c), id: 'x', slug: 'x'}),
      /an article of its own/,
    ],
    [
      'a merge into nothing',
      (stories) => Object.assign(stories.find(({mergedInto}) => mergedInto)!, {mergedInto: 'nobody'}),
      /:\d+:\d+: stories\[\d\]\.mergedInto: expected the id of a story.*found "nobody"/,
    ],
    [
      'a merge into itself',
      (stories) => Object.assign(stories[2]!, {mergedInto: stories[2]!.id}),
      /stories\[2\]\.mergedInto/,
    ],
  ])('%s', (_, change, message) => {
    expect(edited(change)).toMatch(message)
  })

  const formerSlug = merged.stories.flatMap(({formerSlugs}) => formerSlugs)[0]
})

describe('settled content', () => {
  const [story] = first.stories
  const contents = (text: string) => new Map([[story!.id, text]])
  const settled = settleContent(first, contents('claim one'), '2026-01-01T00:00:00Z')
  const of = (register: Register) => register.stories.find(({id}) => id === story!.id)!

  test('moves updated only when the claims change', () => {
    const same = settleContent(settled, contents('claim one'), '2026-01-05T00:00:00Z')
    expect(same).toEqual(settled)
    const other = settleContent(settled, contents('claim two'), '2026-01-05T00:00:00Z')
    expect(of(other).updated).toBe('2026-01-05T00:00:00Z')
    expect(of(other).firstSeen).toBe('2026-01-01T00:00:00Z')
  })

  test('never moves updated back', () => {
    const other = settleContent(settled, contents('claim two'), '2025-01-05T00:00:00Z')
    expect(of(other).updated).toBe(of(settled).updated)
  })

  test('a story once published stays so', () => {
    expect(of(settleContent(settled, new Map(), '2026-01-05T00:00:00Z')).published).toBe(true)
    expect(settled.stories.filter(({published}) => published)).toHaveLength(1)
  })
})
