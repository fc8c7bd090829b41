import {createHash} from 'node:crypto'
import {cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, expect, test, vi} from 'vitest'
import {buildSite} from '../scripts/build-site.ts'
import {temporaryFolder} from './temporary-folder.ts'

const first = 'briefings/drone-warfare'

afterEach(() => vi.unstubAllEnvs())

/** Build a desk with what a cache folder has kept; answers what the build said. */
async function build(desk: string, dist: string, cache: string): Promise<string> {
  vi.stubEnv('CACHE_DIR', cache)
  const said: string[] = []
  await buildSite({desk, dist, siteUrl: 'https://desk.example/news/'}, (line) => said.push(line))
  return said.join('\n')
}

function hashFiles(folder: string): Record<string, string> {
  const paths = readdirSync(folder, {recursive: true, encoding: 'utf8'}).sort()
  const files = paths.filter((path) => statSync(join(folder, path)).isFile())
  return Object.fromEntries(
    files.map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    ]),
  )
}

function edit(file: string, from: RegExp, to: string) {
  const text = readFileSync(file, 'utf8')
  expect(text).toMatch(from)
  writeFileSync(file, text.replace(from, to))
}

/** Changes a desk may see between two builds. */
const changes: {what: string; make: (desk: string, file: string) => void}[] = [
  {what: 'a headline', make: (desk, file) => edit(join(desk, file), /^headline: "/m, 'headline: "Tonight: ')},
  {
    what: 'a briefing gone',
    make: (desk, file) => {
      rmSync(join(desk, file))
      edit(join(desk, 'coverage.json'), new RegExp(`,\\s*"briefing": "${file}"`), '')
    },
  },
  {
    what: 'a theme',
    make: (desk) => edit(join(desk, 'themes/drone-warfare.yaml'), /^title: .*/m, 'title: Of drones'),
  },
]

test.each(changes)('pages that were kept are those of a clean build: $what changes', async ({make}) => {
  const work = temporaryFolder()
  const [desk, dist, cache] = [join(work, 'desk'), join(work, 'dist'), join(work, 'cache')]
  cpSync('tests/fixtures/site', desk, {recursive: true})
  await build(desk, dist, cache)
  // What a disk gives back changed is drawn again.
  const [page] = readdirSync(join(cache, 'pages'))
  writeFileSync(join(cache, 'pages', page!), 'something else')
  for (const name of readdirSync(join(cache, 'share-images')))
    edit(join(cache, 'share-images', name), /IDAT[\s\S]/, 'IDAT')
  make(desk, join(first, readdirSync(join(desk, first)).sort()[0]!))
  await build(desk, dist, cache)

  const clean = join(work, 'clean')
  await build(desk, clean, join(work, 'empty-cache'))
  expect(hashFiles(dist)).toEqual(hashFiles(clean))
})

test('a site that stands is not built again, and is when a file of it is lost', async () => {
  const work = temporaryFolder()
  const [dist, cache] = [join(work, 'dist'), join(work, 'cache')]
  await build('tests/fixtures/site', dist, cache)
  expect(await build('tests/fixtures/site', dist, cache)).toContain('nothing changed')
  rmSync(join(dist, 'index.html'))
  await build('tests/fixtures/site', dist, cache)
  expect(existsSync(join(dist, 'index.html'))).toBe(true)
})
