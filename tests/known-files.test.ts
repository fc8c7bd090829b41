import {createHash} from 'node:crypto'
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import {join} from 'node:path'
import {deserialize, serialize} from 'node:v8'
import {describe, expect, test} from 'vitest'
import {
  contentOf,
  holdsTheSame,
  type KnownFiles,
  keepLook,
  type Look,
  lookAt,
} from '../scripts/known-files.ts'
import {seeFiles} from '../scripts/list-files.ts'
import {temporaryFolder} from './temporary-folder.ts'

/** A moment at which everything written now has long been left alone. */
const later = () => Date.now() + 60_000
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')

/** Looks at a folder and asks for all contents. */
function note(folder: string, moment = later()): KnownFiles {
  const look = lookAt(folder, moment, seeFiles(folder))
  for (const file of look.files) contentOf(folder, file)
  return deserialize(serialize(keepLook(look))) as KnownFiles
}

const lookAgain = (folder: string, known: KnownFiles): Look =>
  lookAt(folder, Date.now(), seeFiles(folder), known)

const knownPaths = ({files}: Look): string[] =>
  files.flatMap(({path, content}) => (content === undefined ? [] : [path]))

function folderOf(files: Record<string, string>): string {
  const folder = temporaryFolder()
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), {recursive: true})
    writeFileSync(join(folder, path), text)
  }
  return folder
}

const town = {'a.txt': 'Bridge shut', 'b/c.txt': 'Bridge open', 'b.txt': 'Ferry runs'}

test('what is left alone is known without being read', () => {
  const folder = folderOf(town)
  const known = note(folder)
  const look = lookAgain(folder, known)
  expect(look.files.map(({path, content}) => [path, content])).toEqual([
    ['a.txt', hashOf(town['a.txt'])],
    ['b.txt', hashOf(town['b.txt'])],
    ['b/c.txt', hashOf(town['b/c.txt'])],
  ])
  expect(holdsTheSame(look, known)).toBe(true)
})

describe('what may hold something else is read', () => {
  /** Times of a file as they were before it changed. */
  const keepTimes = (path: string, change: () => void) => {
    const {atime, mtime} = lstatSync(path)
    change()
    utimesSync(path, atime, mtime)
  }
  const changes: Record<string, (folder: string) => void> = {
    'another text': (folder) => writeFileSync(join(folder, 'a.txt'), 'Bridge shut again'),
    'another text of the same length and time': (folder) =>
      keepTimes(join(folder, 'a.txt'), () => writeFileSync(join(folder, 'a.txt'), 'Bridge open')),
    'another file moved there, of the same length and time': (folder) => {
      writeFileSync(join(folder, 'new'), 'Bridge open')
      const {atime, mtime} = lstatSync(join(folder, 'a.txt'))
      utimesSync(join(folder, 'new'), atime, mtime)
      renameSync(join(folder, 'new'), join(folder, 'a.txt'))
    },
    'no file, then one of the same path': (folder) => {
      rmSync(join(folder, 'a.txt'))
      writeFileSync(join(folder, 'a.txt'), 'Bridge open')
    },
    'a link to another text': (folder) => {
      rmSync(join(folder, 'a.txt'))
      symlinkSync('b/c.txt', join(folder, 'a.txt'))
    },
    'a folder': (folder) => {
      rmSync(join(folder, 'a.txt'))
      mkdirSync(join(folder, 'a.txt'))
      writeFileSync(join(folder, 'a.txt/a.txt'), 'Bridge open')
    },
  }
  test.each(Object.entries(changes))('%s', (_, change) => {
    const folder = folderOf(town)
    const known = note(folder)
    change(folder)
    const look = lookAgain(folder, known)
    expect(knownPaths(look)).toEqual(['b.txt', 'b/c.txt'])
    expect(holdsTheSame(look, known)).toBe(false)
  })

  test('two folders that change places', () => {
    const folder = folderOf({'a/x.txt': 'Bridge shut', 'b/x.txt': 'Bridge open'})
    const known = note(folder)
    renameSync(join(folder, 'a'), join(folder, 'c'))
    renameSync(join(folder, 'b'), join(folder, 'a'))
    renameSync(join(folder, 'c'), join(folder, 'b'))
    const look = lookAgain(folder, known)
    expect(knownPaths(look)).toEqual([])
    expect(holdsTheSame(look, known)).toBe(false)
  })

  test('what had changed just before the last look: it may have changed again since, within one tick', () => {
    const folder = folderOf(town)
    const known = note(folder, Date.now())
    const look = lookAgain(folder, known)
    expect(knownPaths(look)).toEqual([])
    expect(holdsTheSame(look, known)).toBe(true)
  })

  test('what bears a time to come', () => {
    const folder = folderOf(town)
    utimesSync(join(folder, 'a.txt'), new Date(), new Date(Date.now() + 86_400_000))
    expect(knownPaths(lookAgain(folder, note(folder)))).toEqual(['b.txt', 'b/c.txt'])
  })

  test('a file of another folder', () => {
    const [one, other] = [folderOf(town), folderOf(town)]
    expect(knownPaths(lookAgain(other, note(one)))).toEqual([])
  })
})

test('touched files are read and found to hold the same', () => {
  const folder = folderOf(town)
  const known = note(folder)
  for (const path of Object.keys(town)) utimesSync(join(folder, path), 1, 1)
  chmodSync(join(folder, 'a.txt'), 0o600)
  const look = lookAgain(folder, known)
  expect(knownPaths(look)).toEqual([])
  expect(holdsTheSame(look, known)).toBe(true)
})

test('files that come and go are no longer the same, whatever stays', () => {
  const folder = folderOf(town)
  const known = note(folder)
  writeFileSync(join(folder, 'aa.txt'), 'Ferry late')
  const more = lookAgain(folder, known)
  expect(knownPaths(more)).toEqual(['a.txt', 'b.txt', 'b/c.txt'])
  expect(holdsTheSame(more, known)).toBe(false)
  rmSync(join(folder, 'b.txt'))
  expect(holdsTheSame(lookAgain(folder, known), known)).toBe(false)
  rmSync(join(folder, 'aa.txt'))
  expect(holdsTheSame(lookAgain(folder, known), known)).toBe(false)
})

test('only what somebody asked for is known the next time', () => {
  const folder = folderOf(town)
  const look = lookAt(folder, later(), seeFiles(folder))
  contentOf(folder, look.files[1]!)
  expect(keepLook(look).paths).toEqual(['b.txt'])
  expect(knownPaths(lookAgain(folder, keepLook(look)))).toEqual(['b.txt'])
})

test('what is not read stays so, and is the same for the same reason only', () => {
  const folder = folderOf(town)
  symlinkSync('/etc/hostname', join(folder, 'link.txt'))
  const known = note(folder)
  const look = lookAgain(folder, known)
  expect(knownPaths(look)).toEqual(['a.txt', 'b.txt', 'b/c.txt'])
  expect(holdsTheSame(look, known)).toBe(true)
  rmSync(join(folder, 'link.txt'))
  writeFileSync(join(folder, 'link.txt'), '')
  expect(holdsTheSame(lookAgain(folder, known), known)).toBe(false)
})
