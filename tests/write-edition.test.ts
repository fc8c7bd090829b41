import {readdirSync, readFileSync, statSync, utimesSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {listBriefings} from '../scripts/list-briefings.ts'
import {LockedError} from '../scripts/lock.ts'
import {writeEdition} from '../scripts/write-edition.ts'
import {temporaryFolder} from './temporary-folder.ts'

const edition = (briefings: Record<string, string>) => ({
  briefings: Object.entries(briefings).map(([path, text]) => ({path, text})),
  register: '{}',
  coverage: '{}',
})

test('says what is new, changed and gone, and leaves nothing else behind', () => {
  const out = temporaryFolder()
  writeEdition(out, edition({'a/one.mdx': '1', 'a/two.mdx': '2', 'b/three.mdx': '3'}))
  const changes = writeEdition(out, edition({'a/one.mdx': '1', 'a/two.mdx': 'two', 'c/four.mdx': '4'}))
  expect(changes).toEqual({added: ['c/four.mdx'], changed: ['a/two.mdx'], removed: ['b/three.mdx']})
  expect(listBriefings(out)).toEqual(['a/one.mdx', 'a/two.mdx', 'c/four.mdx'])
  expect(readFileSync(join(out, 'briefings/a/two.mdx'), 'utf8')).toBe('two')
})

test('a briefing that did not change keeps its time stamp', () => {
  const out = temporaryFolder()
  writeEdition(out, edition({'a/one.mdx': '1', 'a/two.mdx': '2'}))
  const place = join(out, 'briefings/a/one.mdx')
  utimesSync(place, 1000, 1000)
  writeEdition(out, edition({'a/one.mdx': '1', 'a/two.mdx': 'two'}))
  expect(statSync(place).mtimeMs).toBe(1_000_000)
})

test('the folder of the briefings is never moved, for whoever watches it, and nothing is left behind', () => {
  const out = temporaryFolder()
  writeEdition(out, edition({'a/one.mdx': '1'}))
  const folder = statSync(join(out, 'briefings')).ino
  expect(writeEdition(out, edition({'a/one.mdx': '1', 'b/two.mdx': '2'})).added).toEqual(['b/two.mdx'])
  expect(writeEdition(out, edition({'b/two.mdx': 'two', 'c/three.mdx': '3'})).changed).toEqual(['b/two.mdx'])
  expect(writeEdition(out, edition({'b/two.mdx': 'two', 'c/three.mdx': '3'}))).toMatchObject({changed: []})
  expect(readFileSync(join(out, 'briefings/b/two.mdx'), 'utf8')).toBe('two')
  expect(statSync(join(out, 'briefings')).ino).toBe(folder)
  expect(readdirSync(out).sort()).toEqual(['briefings', 'coverage.json', 'stories.json'])
  expect(readdirSync(join(out, 'briefings')).sort()).toEqual(['b', 'c'])
})

test('a build that was given up while it stood still puts nothing in place', () => {
  const out = temporaryFolder()
  writeEdition(out, edition({'a/one.mdx': '1'}))
  const checkHeld = () => {
    throw new LockedError('taken over')
  }
  expect(() => writeEdition(out, edition({'a/one.mdx': 'one'}), checkHeld)).toThrow('taken over')
  expect(readFileSync(join(out, 'briefings/a/one.mdx'), 'utf8')).toBe('1')
})
