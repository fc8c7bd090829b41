import {mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {describe, expect, onTestFinished, test} from 'vitest'
import {type BuildPlaces, recallBuild, recallSteps} from '../scripts/build-memory.ts'
import {cachePath, readCache, writeCache} from '../scripts/cache-files.ts'
import {readSources} from '../scripts/read-sources.ts'
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
  gone: [],
  changes: {added: 0, changed: 0, removed: 0},
  passedOver: {},
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
  onTestFinished(() => rmSync(cachePath(places.out, 'build'), {force: true}))
  return {folder, places}
}

function write(folder: string, path: string, text: string) {
  mkdirSync(dirname(join(folder, path)), {recursive: true})
  writeFileSync(join(folder, path), text)
}

const recall = (places: BuildPlaces) => recallBuild(places, readSources(places.sources))

/** A build that meets `meanwhile` and writes what stands there already. */
function build(places: BuildPlaces, meanwhile = () => {}) {
  const {remember} = recall(places)
  meanwhile()
  remember(summary)
}

test('a build that changed nothing since is recalled, again and again', () => {
  const {places} = project()
  expect(recall(places).summary).toBeUndefined()
  build(places)
  expect(recall(places).summary).toEqual(summary)
  expect(recall(places).summary).toEqual(summary)
})

test('files that were only touched change nothing', () => {
  const {folder, places} = project()
  build(places)
  for (const path of Object.keys(files)) utimesSync(join(folder, path), 1, 1)
  expect(recall(places).summary).toEqual(summary)
})

test('a file of the same size and times is read all the same', () => {
  const {folder, places} = project()
  const path = join(folder, 'sources/a.txt')
  utimesSync(path, 1, 1)
  build(places)
  writeFileSync(path, 'Bridge open')
  utimesSync(path, 1, 1)
  expect(recall(places).summary).toBeUndefined()
})

describe('a build is not recalled after a change', () => {
  test.each(Object.keys(files))('of %s', (path) => {
    const {folder, places} = project()
    build(places)
    write(folder, path, `${files[path]} again`)
    expect(recall(places).summary).toBeUndefined()
  })

  test.each(Object.keys(files))('that takes %s away', (path) => {
    const {folder, places} = project()
    build(places)
    rmSync(join(folder, path))
    expect(recall(places).summary).toBeUndefined()
  })

  test.each(['sources/d.txt', 'content/themes/seas.yaml', 'out/briefings/seas/ferry.mdx'])(
    'that adds %s',
    (path) => {
      const {folder, places} = project()
      build(places)
      write(folder, path, 'Ferry runs')
      expect(recall(places).summary).toBeUndefined()
    },
  )

  test.each(Object.keys(files).filter((path) => !/coverage|stories|briefings/.test(path)))(
    'of %s while the build was at work',
    (path) => {
      const {folder, places} = project()
      build(places, () => write(folder, path, `${files[path]} again`))
      expect(recall(places).summary).toBeUndefined()
    },
  )
})

test('what is cached of the folders used last stays, the rest goes', () => {
  const folder = temporaryFolder()
  const paths = Array.from({length: 30}, (_, index) => join(folder, `folder-${index}`))
  for (const [index, path] of paths.entries()) {
    for (const file of [`${path}.files`, `${path}.memo`]) {
      writeCache(file, 'key', path)
      utimesSync(file, index, index)
    }
  }
  const names = Map.groupBy(readdirSync(folder), (name) => name.split('.', 1)[0])
  expect(names.size).toBe(20)
  expect([...names.values()].filter(({length}) => length !== 2)).toEqual([])
  expect(readCache(`${paths.at(-1)}.files`, 'key')).toBe(paths.at(-1))
  expect(readCache(`${paths.at(-1)}.memo`, 'another key')).toBeUndefined()
})

/** An output folder for which a build made something. */
function built(): {out: string; file: string} {
  const out = temporaryFolder()
  const file = cachePath(out, 'texts.step')
  onTestFinished(() => rmSync(file, {force: true}))
  recallSteps(out).reuse.data({step: 'texts', fingerprints: ['a']}, () => 'made once')
  return {out, file}
}

const made = (out: string) =>
  recallSteps(out).reuse.data({step: 'texts', fingerprints: ['a']}, () => 'made anew')

test('what the stages made is there for the next build of the same folder', () => {
  expect(made(built().out)).toEqual(['made once'])
  expect(made(temporaryFolder())).toEqual(['made anew'])
})

test.each([
  {damage: 'a flipped bit', change: (bytes: Buffer) => bytes.fill(bytes.at(-1)! ^ 1, bytes.length - 1)},
  {damage: 'a cut', change: (bytes: Buffer) => bytes.subarray(0, -3)},
  {damage: 'another file', change: () => Buffer.from('stories')},
  {damage: 'no content', change: () => Buffer.alloc(0)},
])('$damage makes the next build start afresh', ({change}) => {
  const {out, file} = built()
  writeFileSync(file, change(readFileSync(file)))
  expect(made(out)).toEqual(['made anew'])
})

test('what another version of the program left is thrown away', () => {
  const {out, file} = built()
  writeCache(file, 'another version', readCache(file, 'another version') ?? {})
  expect(made(out)).toEqual(['made anew'])
})
