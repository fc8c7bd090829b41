import {mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {describe, expect, onTestFinished, test} from 'vitest'
import {type BuildPlaces, recallBuild} from '../scripts/build-memory.ts'
import {cachePath, readKept, writeKept} from '../scripts/kept-files.ts'
import {readLook} from '../scripts/read-sources.ts'
import type {Summary} from '../scripts/summary.ts'
import {temporaryFolder} from './temporary-folder.ts'

const summary: Summary = {
  documents: 2,
  articles: 2,
  teasers: 0,
  nearDuplicates: 0,
  stories: 2,
  briefings: {},
  outside: 2,
  problems: [],
  warnings: [],
  changes: {added: 0, changed: 0, removed: 0},
  unchanged: false,
}

const files: Record<string, string> = {
  'sources/a.txt': 'Bridge shut',
  'sources/b/c.txt': 'Bridge open',
  'content/site.yaml': 'title: Desk',
  'content/themes/ports.yaml': 'title: Ports',
  'out/editorial.yaml': 'pin: []',
  'out/briefings/ports/bridge.mdx': 'Bridge open',
  'out/coverage.json': '{}',
  'out/stories.json': '[]',
}

function placesOf(folder: string): BuildPlaces {
  return {sources: join(folder, 'sources'), desk: join(folder, 'content'), out: join(folder, 'out')}
}

function project(): {folder: string; places: BuildPlaces} {
  const folder = temporaryFolder()
  for (const [path, text] of Object.entries(files)) write(folder, path, text)
  const places = placesOf(folder)
  onTestFinished(() => rmSync(cachePath(places.out, 'files'), {force: true}))
  return {folder, places}
}

function write(folder: string, path: string, text: string) {
  mkdirSync(dirname(join(folder, path)), {recursive: true})
  writeFileSync(join(folder, path), text)
}

/** A build that reads its sources, meets `meanwhile` and writes what stands there already. */
function build(places: BuildPlaces, meanwhile = () => {}) {
  const {sources, remember} = recallBuild(places)
  for (const {text} of readLook(sources)) expect(text).not.toBe('')
  meanwhile()
  remember(summary)
}

test('a build that changed nothing since is recalled, again and again', () => {
  const {places} = project()
  expect(recallBuild(places).summary).toBeUndefined()
  build(places)
  expect(recallBuild(places).summary).toEqual(summary)
  expect(recallBuild(places).summary).toEqual(summary)
})

test('files that were only touched change nothing', () => {
  const {folder, places} = project()
  build(places)
  for (const path of Object.keys(files)) utimesSync(join(folder, path), 1, 1)
  expect(recallBuild(places).summary).toEqual(summary)
})

describe('a build is not recalled after a change', () => {
  test.each(Object.keys(files))('of %s', (path) => {
    const {folder, places} = project()
    build(places)
    write(folder, path, `${files[path]} again`)
    expect(recallBuild(places).summary).toBeUndefined()
  })

  test.each(Object.keys(files))('that takes %s away', (path) => {
    const {folder, places} = project()
    build(places)
    rmSync(join(folder, path))
    expect(recallBuild(places).summary).toBeUndefined()
  })

  test.each(['sources/d.txt', 'content/themes/seas.yaml', 'out/briefings/seas/ferry.mdx'])(
    'that adds %s',
    (path) => {
      const {folder, places} = project()
      build(places)
      write(folder, path, 'Ferry runs')
      expect(recallBuild(places).summary).toBeUndefined()
    },
  )

  test.each(Object.keys(files).filter((path) => !/coverage|stories|briefings/.test(path)))(
    'of %s while the build was at work',
    (path) => {
      const {folder, places} = project()
      build(places, () => write(folder, path, `${files[path]} again`))
      expect(recallBuild(places).summary).toBeUndefined()
    },
  )
})

test('what is kept of the folders used last stays, the rest goes', () => {
  const folder = temporaryFolder()
  const paths = Array.from({length: 30}, (_, index) => join(folder, `folder-${index}`))
  for (const [index, path] of paths.entries()) {
    for (const file of [`${path}.files`, `${path}.memo`]) {
      writeKept(file, path, 'seal')
      utimesSync(file, index, index)
    }
  }
  const names = Map.groupBy(readdirSync(folder), (name) => name.split('.', 1)[0])
  expect(names.size).toBe(20)
  expect([...names.values()].filter(({length}) => length !== 2)).toEqual([])
  expect(readKept(`${paths.at(-1)}.files`, 'seal')).toBe(paths.at(-1))
  expect(readKept(`${paths.at(-1)}.memo`, 'another seal')).toBeUndefined()
})
