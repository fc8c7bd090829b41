import {expect, test} from 'vitest'
import type {KnownMember, Recognition} from '../src/pipeline/identity/recognise-members.ts'
import {settledStories} from '../src/pipeline/identity/settled-groups.ts'
import type {StoryGroup} from '../src/pipeline/types.ts'
import type {RegisterStory} from '../src/register.ts'

const storyOf: Record<string, string> = {a1: 'a', a2: 'a', b1: 'b', c1: 'c'}
const stories = ['a', 'b', 'c', 'd'].map(
  (id): RegisterStory => ({
    id,
    slug: id,
    formerSlugs: [],
    firstSeen: '2026-01-01T00:00:00Z',
    updated: '2026-01-01T00:00:00Z',
    published: false,
    content: '',
    members: Object.keys(storyOf)
      .filter((article) => storyOf[article] === id)
      .map((article) => ({article, sketch: ''})),
    ...(id === 'd' && {mergedInto: 'c'}),
  }),
)
const known = new Map(
  stories.flatMap(({id, members}) =>
    members.map((member): [string, KnownMember] => [member.article, {story: id, member}]),
  ),
)
const recognition: Recognition = {known, found: new Set(known.keys()), traces: new Map()}

const settled = (groups: readonly string[][], left: readonly string[] = []) =>
  settledStories(
    groups.map((articles): StoryGroup => ({articles, opinions: [], evidence: {}})),
    recognition,
    stories,
    new Set(left),
  )

test.each([
  {name: 'groups as the register has them', groups: [['a2', 'a1'], ['b1']], expected: ['a', 'b']},
  {name: 'a new article in a story', groups: [['a1', 'a2', 'new'], ['b1']], expected: [undefined, 'b']},
  {name: 'a story in two parts', groups: [['a1'], ['a2'], ['b1']], expected: [undefined, undefined, 'b']},
  {name: 'two stories in one group', groups: [['a1', 'a2', 'b1']], expected: [undefined]},
  {
    name: 'an article of one story in another',
    groups: [['a1', 'b1'], ['a2']],
    expected: [undefined, undefined],
  },
  {name: 'a story that another was merged into', groups: [['c1']], expected: [undefined]},
  {name: 'a group of new articles', groups: [['new']], expected: [undefined]},
  {name: 'a group without articles', groups: [[]], expected: [undefined]},
])('$name: $expected', ({groups, expected}) => {
  expect(settled(groups)).toEqual(expected)
})

test('an article that left its story settles nothing', () => {
  expect(settled([['a1', 'a2'], ['b1']], ['a2'])).toEqual([undefined, 'b'])
})

test('an article in two groups leaves all to be weighed', () => {
  expect(settled([['b1'], ['b1'], ['a1', 'a2']])).toEqual([undefined, undefined, undefined])
})
