import {execFileSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {cpSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {expect, test} from 'vitest'
import {temporaryFolder} from './temporary-folder.ts'

/** What a build reads, beside the content and the packages. */
const program = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'public', 'scripts', 'src']

interface Surroundings {
  timeZone: string
  /** The order in which the content's files come into being: what a folder lists first, on some file systems. */
  order: 1 | -1
}

/** Copy the program and the fixture to a new folder, build there, and hash every file of the site. */
function buildElsewhere({timeZone, order}: Surroundings): Record<string, string> {
  const folder = join(temporaryFolder(), timeZone.replace('/', '-'))
  for (const name of program) cpSync(name, join(folder, name), {recursive: true})
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  copyInOrder('tests/fixtures/site', join(folder, 'content'), order)

  const env = {PATH: process.env.PATH, HOME: folder, TZ: timeZone, SITE_URL: 'https://desk.example/news/'}
  execFileSync(process.execPath, ['scripts/build-site.ts'], {cwd: folder, env, stdio: 'pipe'})
  return hashFiles(join(folder, 'dist'))
}

function listFiles(folder: string): string[] {
  return (readdirSync(folder, {recursive: true}) as string[])
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort()
}

function copyInOrder(from: string, to: string, order: 1 | -1) {
  for (const path of listFiles(from).sort((a, b) => (a < b ? -order : order))) {
    mkdirSync(dirname(join(to, path)), {recursive: true})
    cpSync(join(from, path), join(to, path))
  }
}

function hashFiles(folder: string): Record<string, string> {
  const hash = (path: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('hex')
  return Object.fromEntries(listFiles(folder).map((path) => [path, hash(path)]))
}

test('a site is the same bytes wherever, whenever and from whatever order of files it is built', () => {
  const here = buildElsewhere({timeZone: 'Pacific/Auckland', order: 1})
  expect(Object.keys(here)).toContain('index.html')
  expect(Object.keys(here)).toContain('pagefind/pagefind-entry.json')
  expect(buildElsewhere({timeZone: 'America/Los_Angeles', order: -1})).toEqual(here)
})
