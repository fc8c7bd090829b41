import {execFileSync} from 'node:child_process'
import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {temporaryFolder} from './temporary-folder.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Prints the packages that are loaded while a folder is read and taken apart. */
const script = `
import {registerHooks} from 'node:module'
const seen = new Set()
registerHooks({resolve: (name, context, next) => {
  const found = next(name, context)
  const parts = found.url.split('/node_modules/')
  if (parts.length > 1) seen.add(parts.at(-1).match(/^(?:@[^/]+[/])?[^/]+/)[0])
  return found
}})
const {readFolder} = await import('./scripts/read-sources.ts')
const {openSources} = await import('./scripts/open-sources.ts')
const {extractArticles} = await import('./src/pipeline/index.ts')
extractArticles((await openSources(readFolder(process.env.FOLDER))).documents)
process.stdout.write(JSON.stringify([...seen]))
`

function loadedFor(name: string, content: string): string[] {
  const folder = temporaryFolder()
  mkdirSync(folder, {recursive: true})
  writeFileSync(join(folder, name), content)
  const out = execFileSync(process.execPath, ['--no-warnings', '--input-type=module', '--eval', script], {
    cwd: root,
    env: {...process.env, NODE_OPTIONS: '', FOLDER: folder},
    encoding: 'utf8',
  })
  return JSON.parse(out) as string[]
}

const readers = ['csv-parse', 'feedsmith', 'htmlparser2', 'mammoth', 'postal-mime', 'unpdf', 'yauzl']

test('what reads a format is loaded for its first file only', () => {
  const words =
    'Tram runs\n\nThe tram of Tarn runs again after a week of repairs, the council said on Monday.\n'
  const text = loadedFor('tram.txt', words)
  expect(readers.filter((name) => text.includes(name))).toEqual([])
  const table = loadedFor('trams.csv', 'title,text\nTram runs,The tram of Tarn runs again.\n')
  expect(readers.filter((name) => table.includes(name))).toEqual(['csv-parse'])
})
