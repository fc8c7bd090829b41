import {appendFileSync, cpSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseRssFeed} from 'feedsmith'
import {expect, test} from 'vitest'
import {buildSite} from '../scripts/build-site.ts'
import {findDeadLinks} from '../scripts/check-links.ts'
import type {Coverage} from '../src/coverage.ts'
import {temporaryFolder} from './temporary-folder.ts'

const siteUrl = 'https://desk.example/news/'

/** A built site whose `site.yaml` says `settings`. */
async function build(settings: string, change: (desk: string) => void = () => {}): Promise<string> {
  const folder = temporaryFolder()
  const [desk, dist] = [join(folder, 'desk'), join(folder, 'dist')]
  cpSync('tests/fixtures/site', desk, {recursive: true})
  writeFileSync(join(desk, 'site.yaml'), `title: Desk\n${settings}`)
  change(desk)
  await buildSite({desk, dist, siteUrl}, () => {})
  expect(findDeadLinks(dist, new URL(siteUrl))).toEqual([])
  return dist
}

const read = (dist: string, path: string) => readFileSync(join(dist, path), 'utf8')
const pagesOf = (dist: string) =>
  readdirSync(dist, {recursive: true, encoding: 'utf8'}).filter((path) => path.endsWith('.html'))

test('unless said otherwise a site tells how much was left out, and no word of it', async () => {
  let coverage: Coverage | undefined
  const dist = await build('noindex: true\n', (desk) => {
    coverage = JSON.parse(readFileSync(join(desk, 'coverage.json'), 'utf8'))
    const theme = join(desk, 'themes/drone-warfare.yaml')
    appendFileSync(theme, '\nformerIds: [uavs]\n')
  })
  const page = read(dist, 'coverage/index.html')
  expect(page).toContain(`<dd>${coverage!.documents.length}</dd>`)
  for (const {path} of coverage!.documents) expect(page).not.toContain(path)
  for (const {briefing, headline} of coverage!.stories) if (!briefing) expect(page).not.toContain(headline)
  expect(readdirSync(join(dist, 'coverage'))).toEqual(['index.html'])

  for (const path of pagesOf(dist))
    expect(read(dist, path)).toContain('<meta name="robots" content="noindex"')
  expect(read(dist, 'robots.txt')).not.toContain('Sitemap')

  // A theme's file was renamed: its old page leads to the new one, and whoever reads the old feed reads on.
  expect(read(dist, 'themes/uavs/index.html')).toContain('url=/news/themes/drone-warfare/')
  for (const file of ['rss.xml', 'atom.xml', 'feed.json']) {
    expect(read(dist, `themes/uavs/${file}`)).toBe(read(dist, `themes/drone-warfare/${file}`))
  }
  expect(parseRssFeed(read(dist, 'themes/uavs/rss.xml')).items?.length).toBeGreaterThan(0)
})

test('a site may keep its account to itself', async () => {
  const dist = await build('coverage: off\n')
  expect(existsSync(join(dist, 'coverage'))).toBe(false)
  for (const path of pagesOf(dist)) expect(read(dist, path)).not.toContain('/news/coverage/')
  expect(read(dist, 'sitemap.xml')).not.toContain('/coverage/')
})

test('a story that an editor hid appears nowhere, on no page of the account either', async () => {
  const headline = 'A story nobody may read'
  const dist = await build('coverage: public\n', (desk) => {
    const file = join(desk, 'coverage.json')
    const coverage = JSON.parse(readFileSync(file, 'utf8')) as Coverage
    const article = coverage.articles.find(({story}) =>
      coverage.stories.some(({id, briefing}) => id === story && !briefing),
    )!
    article.headline = headline
    const story = coverage.stories.find(({id}) => id === article.story)!
    Object.assign(story, {headline, hidden: true})
    writeFileSync(file, JSON.stringify(coverage))
  })
  const files = readdirSync(dist, {recursive: true, encoding: 'utf8'}).map((path) => join(dist, path))
  for (const file of files)
    if (statSync(file).isFile()) expect(readFileSync(file, 'utf8').includes(headline)).toBe(false)
  expect(existsSync(join(dist, 'coverage/1/index.html'))).toBe(true)
})
