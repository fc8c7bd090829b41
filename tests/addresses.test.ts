import {expect, test} from 'vitest'
import type {Briefing} from '../src/briefing.ts'
import {formerAddresses} from '../src/lib/addresses.ts'
import type {RegisterStory} from '../src/register.ts'

const briefing = (id: string, formerSlugs: string[] = []) =>
  ({id, slug: id, headline: `About ${id}`, formerSlugs}) as unknown as Briefing
const story = (id: string, more: Partial<RegisterStory> = {}) =>
  ({id, slug: id, formerSlugs: [], published: true, members: [], ...more}) as unknown as RegisterStory
const register = (...stories: RegisterStory[]) => ({version: 2 as const, stories})

test('a former address leads to the briefing', () => {
  expect(formerAddresses([briefing('a', ['once-a'])], register())).toEqual([
    {slug: 'once-a', kind: 'moved', to: {slug: 'a', headline: 'About a'}},
  ])
})

test('an address of a living briefing is never forwarded', () => {
  expect(formerAddresses([briefing('a', ['b']), briefing('b')], register(story('b')))).toEqual([])
})

test('every address of a merged story leads to the story it lives on in, merges later too', () => {
  const stories = register(
    story('a'),
    story('b', {mergedInto: 'a'}),
    story('c', {mergedInto: 'b', formerSlugs: ['c-1']}),
  )
  const to = {slug: 'a', headline: 'About a'}
  expect(formerAddresses([briefing('a')], stories)).toEqual([
    {slug: 'b', kind: 'moved', to},
    {slug: 'c', kind: 'moved', to},
    {slug: 'c-1', kind: 'moved', to},
  ])
})

test('a published story without a briefing says at all its addresses that it was withdrawn', () => {
  expect(formerAddresses([], register(story('a', {formerSlugs: ['a-1']})))).toEqual([
    {slug: 'a', kind: 'withdrawn'},
    {slug: 'a-1', kind: 'withdrawn'},
  ])
})

test('a story that was never published has no address', () => {
  expect(formerAddresses([], register(story('a', {published: false})))).toEqual([])
})

test('stories merged in a circle are withdrawn, not followed for ever', () => {
  const stories = register(story('a', {mergedInto: 'b'}), story('b', {mergedInto: 'a'}))
  expect(formerAddresses([], stories).map(({kind}) => kind)).toEqual(['withdrawn', 'withdrawn'])
})
