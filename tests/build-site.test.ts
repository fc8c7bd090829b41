import {cpSync, existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseRssFeed} from 'feedsmith'
import {expect, test} from 'vitest'
import {buildSite} from '../scripts/build-site.ts'
import {recoverFolder, swapFolder} from '../scripts/swap-folder.ts'
import {temporaryFolder} from './temporary-folder.ts'

function folderWith(path: string, page: string) {
  mkdirSync(path, {recursive: true})
  writeFileSync(join(path, 'index.html'), page)
}

const page = (path: string) => readFileSync(join(path, 'index.html'), 'utf8')

test('a finished site takes the place of the last one', () => {
  const dist = join(temporaryFolder(), 'dist')
  folderWith(dist, 'old')
  folderWith(`${dist}.building`, 'new')
  swapFolder(`${dist}.building`, dist)
  expect(page(dist)).toBe('new')
  expect(existsSync(`${dist}.old`)).toBe(false)
})

test.each([
  {what: 'before the new site had its name', hasNew: false, left: 'old'},
  {what: 'before the old site was gone', hasNew: true, left: 'new'},
])('a swap that was cut short $what leaves a whole site', ({hasNew, left}) => {
  const dist = join(temporaryFolder(), 'dist')
  folderWith(`${dist}.old`, 'old')
  if (hasNew) folderWith(dist, 'new')
  recoverFolder(dist)
  expect(page(dist)).toBe(left)
  expect(existsSync(`${dist}.old`)).toBe(false)
})

test('a build that fails says why and leaves the last good site', async () => {
  const folder = temporaryFolder()
  const [content, dist] = [join(folder, 'content'), join(folder, 'dist')]
  cpSync('tests/fixtures/site', content, {recursive: true})
  writeFileSync(
    join(content, 'briefings/drone-warfare/broken.mdx'),
    '---\nheadline: "No more than this"\n---\n',
  )
  folderWith(dist, 'last good')

  const build = buildSite({desk: content, dist, siteUrl: 'https://desk.example/'}, () => undefined)
  await expect(build).rejects.toThrow(/broken/)
  expect(page(dist)).toBe('last good')
  expect(existsSync(`${dist}.building`)).toBe(false)
})

test('an empty content folder makes a whole site, with nothing of the one built before', async () => {
  const folder = temporaryFolder()
  const [content, dist] = [join(folder, 'content'), join(folder, 'dist')]
  mkdirSync(content)
  const build = (content: string) =>
    buildSite({desk: content, dist, siteUrl: 'https://desk.example/'}, () => undefined)
  await build('tests/fixtures/site')
  expect(page(dist)).toContain('Velograd')
  await build(content)
  expect(page(dist)).not.toContain('Velograd')
  expect(page(dist)).toContain('sources/')
  expect(parseRssFeed(readFileSync(join(dist, 'rss.xml'), 'utf8')).items ?? []).toEqual([])
  expect(existsSync(join(dist, 'share/home.png'))).toBe(true)
})
