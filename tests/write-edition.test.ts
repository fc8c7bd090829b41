import {mkdirSync, readdirSync, readFileSync, renameSync, statSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {listBriefings, writeEdition} from '../scripts/write-edition.ts'
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

test('one briefing alone takes its place among the others, and nothing is left behind', () => {
  const out = temporaryFolder()
  writeEdition(out, edition({'a/one.mdx': '1'}))
  const folder = statSync(join(out, 'briefings')).ino
  expect(writeEdition(out, edition({'a/one.mdx': '1', 'b/two.mdx': '2'})).added).toEqual(['b/two.mdx'])
  expect(writeEdition(out, edition({'a/one.mdx': '1', 'b/two.mdx': 'two'})).changed).toEqual(['b/two.mdx'])
  expect(writeEdition(out, edition({'a/one.mdx': '1', 'b/two.mdx': 'two'}))).toMatchObject({changed: []})
  expect(readFileSync(join(out, 'briefings/b/two.mdx'), 'utf8')).toBe('two')
  expect(statSync(join(out, 'briefings')).ino).toBe(folder)
  expect(readdirSync(out).sort()).toEqual(['briefings', 'coverage.json', 'stories.json'])
})

test('a build that died while it prepared leaves the last edition as it was', () => {
  const out = temporaryFolder()
  writeEdition(out, edition({'a/one.mdx': '1'}))
  mkdirSync(join(out, 'briefings.next/a'), {recursive: true})
  writeFileSync(join(out, 'briefings.next/a/half.mdx'), 'hal')
  expect(listBriefings(out)).toEqual(['a/one.mdx'])
  writeEdition(out, edition({'a/one.mdx': '1'}))
  expect(listBriefings(out)).toEqual(['a/one.mdx'])
})

test('a build that died between its two renames is mended by the next start', () => {
  const out = temporaryFolder()
  writeEdition(out, edition({'a/one.mdx': '1'}))
  renameSync(join(out, 'briefings'), join(out, 'briefings.old'))
  utimesSync(join(out, 'briefings.old/a/one.mdx'), 1000, 1000)
  writeEdition(out, edition({'a/one.mdx': '1'}))
  expect(statSync(join(out, 'briefings/a/one.mdx')).mtimeMs).toBe(1_000_000)
})

test('file by file makes the same edition without moving the folder that is watched', () => {
  const [whole, watched] = [temporaryFolder(), temporaryFolder()]
  const editions = [
    edition({'a/one.mdx': '1', 'a/two.mdx': '2'}),
    edition({'a/two.mdx': 'two', 'b/three.mdx': '3'}),
  ]
  for (const files of editions) writeEdition(whole, files)
  const folders = editions.map((files) => {
    writeEdition(watched, files, 'file by file')
    return statSync(join(watched, 'briefings')).ino
  })
  expect(listBriefings(watched)).toEqual(listBriefings(whole))
  expect(readFileSync(join(watched, 'briefings/a/two.mdx'), 'utf8')).toBe('two')
  expect(new Set(folders).size).toBe(1)
})
