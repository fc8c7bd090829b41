import {createHash} from 'node:crypto'
import {chmodSync, mkdirSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {readSources} from '../scripts/read-sources.ts'
import {temporaryFolder} from './temporary-folder.ts'

function folderWith(files: Record<string, string | Uint8Array>): string {
  const folder = temporaryFolder()
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), {recursive: true})
    writeFileSync(join(folder, path), content)
  }
  return folder
}

const reasons = (folder: string) =>
  readSources(folder).map(({path, problems}) => ({path, reasons: problems.map(({reason}) => reason)}))

test('documents come by path, with the hash of their bytes', () => {
  const folder = folderWith({'b.txt': 'Bee', 'a/z.txt': 'Zed', 'B.txt': 'Big', '.hidden': 'no'})
  expect(readSources(folder)).toEqual(
    [
      ['B.txt', 'Big'],
      ['a/z.txt', 'Zed'],
      ['b.txt', 'Bee'],
    ].map(([path, text]) => ({
      path,
      text,
      sha256: createHash('sha256').update(text!).digest('hex'),
      problems: [],
    })),
  )
})

test('a byte-order mark is no part of the text', () => {
  const folder = folderWith({'a.txt': '\uFEFFNews'})
  expect(readSources(folder)[0]?.text).toBe('News')
})

test('what is no text is recorded with its place, and the rest is read', () => {
  const folder = folderWith({
    'empty.txt': '',
    'blank.txt': ' \n\n',
    'photo.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 0, 1, 0]),
    'news.txt': 'The bridge is open again.',
  })
  symlinkSync('/etc/hostname', join(folder, 'link.txt'))
  expect(reasons(folder)).toEqual([
    {path: 'blank.txt', reasons: ['empty']},
    {path: 'empty.txt', reasons: ['empty']},
    {path: 'link.txt', reasons: ['a symbolic link, which is not followed']},
    {path: 'news.txt', reasons: []},
    {
      path: 'photo.txt',
      reasons: ['no text: a picture: where words stand in it, put them beside it as a text file'],
    },
  ])
})

test('a wrong byte is replaced and its place recorded', () => {
  const bytes = Buffer.concat([
    Buffer.from('Brücke gesperrt '),
    Buffer.from([0xff]),
    Buffer.from(' bis Mai, heißt es.'),
  ])
  const [document] = readSources(folderWith({'a.txt': bytes}))
  expect(document?.problems).not.toEqual([])
  expect(document?.text).toContain('bis Mai')
})

test('no folder is no documents', () => {
  expect(readSources(join(temporaryFolder(), 'none'))).toEqual([])
})

// The superuser reads everything, so there the file is read and nothing is recorded.
test('an unreadable file is recorded', () => {
  const folder = folderWith({'secret.txt': 'Hidden.', 'open.txt': 'Open.'})
  chmodSync(join(folder, 'secret.txt'), 0)
  const documents = readSources(folder)
  expect(documents.map(({path}) => path)).toEqual(['open.txt', 'secret.txt'])
  if (process.getuid?.() !== 0) expect(documents[1]?.problems[0]?.reason).toBe('unreadable: EACCES')
})

test('a name with a backslash stays as it is, and every folder parts names by a slash', () => {
  const folder = folderWith({'a\\b.txt': 'Bee', 'c/d/e.txt': 'Eve'})
  expect(readSources(folder).map(({path}) => path)).toEqual(['a\\b.txt', 'c/d/e.txt'])
})
