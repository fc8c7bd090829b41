import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {HtmlValidate} from 'html-validate'
import type {Browser, BrowserContextOptions, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {buildSite} from '../../scripts/build-site.ts'
import {atomProblems, rssProblems} from '../feed-rules.ts'
import {findBarriers} from './find-barriers.ts'
import {launchChromium, noLimit} from './find-chromium.ts'
import {serve} from './serve.ts'
import {holdStill, type Visit, visit} from './visit.ts'

const base = '/some/base/'

/** One page of each kind, by its address below the base path. */
const kinds = [
  '',
  'themes/',
  'themes/drone-warfare/',
  'briefings/drone-swarm-hits-velograd-port/',
  'briefings/velograd-port-attack/',
  'briefings/a-convoy-that-never-left/',
  'archive/',
  'archive/2024-11/',
  'archive/undated/',
  'search/',
  'coverage/',
  'coverage/1/',
  'subscribe/',
  'about/',
  '404.html',
]

let folder: string
let site: string
let browser: Browser
let stop: () => void

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wirefold-site-'))
  const out = join(folder, 'dist')
  const server = await serve(out, base)
  site = server.url
  stop = server.close
  browser = await launchChromium()
  await buildSite({desk: 'tests/fixtures/site', dist: out, siteUrl: site}, () => undefined)
})

afterAll(async () => {
  await browser?.close()
  stop?.()
  rmSync(folder, {recursive: true, force: true})
})

/** Open a page of the site and hand it over. */
async function withPage<T>(path: string, options: BrowserContextOptions, look: (page: Page) => Promise<T>) {
  const context = await browser.newContext(options)
  context.setDefaultTimeout(noLimit)
  try {
    const page = await context.newPage()
    await holdStill(page, site + path)
    await page.goto(site + path)
    return await look(page)
  } finally {
    await context.close()
  }
}

const files = (ending: string) =>
  (readdirSync(join(folder, 'dist'), {recursive: true}) as string[])
    .filter((path) => path.endsWith(ending))
    .sort()

describe('every page', () => {
  const visits = new Map<string, Visit>()

  beforeAll(async () => {
    const origin = new URL(site).origin
    const context = await browser.newContext({viewport: {width: 320, height: 640}})
    context.setDefaultTimeout(noLimit)
    for (const file of files('.html')) {
      const url = site + file.replace(/index\.html$/, '')
      visits.set(url, await visit(context, url, origin))
    }
    await context.close()
  })

  test('loads without error, missing file, policy violation or word to another host', () => {
    expect(visits.size).toBeGreaterThan(30)
    const offences = [...visits].flatMap(([url, {offences}]) => offences.map((text) => `${url} ${text}`))
    expect(offences).toEqual([])
  })

  test('leads only to what is there, and stays below the base path', async () => {
    const origin = new URL(site).origin
    const own = [...visits.values()].flatMap(({targets}) => targets).filter((url) => url.startsWith(origin))
    expect(own.filter((url) => !url.startsWith(site))).toEqual([])

    const addresses = [...new Set(own.map((url) => url.replace(/#.*$/, '')))]
    const answers = await Promise.all(
      addresses.map(async (url) => ({url, status: (await fetch(url)).status})),
    )
    expect(answers.filter(({status}) => status !== 200)).toEqual([])
  })

  test('has what its links to places inside pages ask for', () => {
    const asked = [...visits.values()].flatMap(({targets}) => targets).filter((url) => url.includes('#'))
    const missing = asked.filter((url) => {
      const [page, id] = url.split('#') as [string, string]
      return visits.has(page) && !visits.get(page)!.ids.includes(decodeURIComponent(id))
    })
    expect(missing).toEqual([])
  })

  test('fits a window of 320 pixels', () => {
    const wide = [...visits].filter(([, {overflow}]) => overflow > 0).map(([url]) => url)
    expect(wide).toEqual([])
  })

  test('is reached from the home page', () => {
    const reached = new Set([site])
    for (const url of reached) {
      for (const target of visits.get(url)?.targets ?? []) {
        const page = target.replace(/#.*$/, '')
        if (visits.has(page)) reached.add(page)
      }
    }
    const left = [...visits.keys()].filter((url) => !reached.has(url) && !url.endsWith('404.html'))
    const former = ['velograd-port-attack', 'fuel-tanks-burn-after-drones-strike-port', 'convoy-leaves-gao']
    expect(left.map((url) => url.slice(site.length)).sort()).toEqual(
      [...former, 'a-convoy-that-never-left'].map((slug) => `briefings/${slug}/`).sort(),
    )
  })

  test('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: {
        // Matters of taste, and of a minifier's.
        'long-title': 'off',
        'no-trailing-whitespace': 'off',
        'void-style': 'off',
        'attribute-boolean-style': 'off',
        'no-inline-style': 'off',
      },
    })
    const problems: string[] = []
    for (const file of files('.html')) {
      const report = await validator.validateString(readFileSync(join(folder, 'dist', file), 'utf8'))
      for (const {messages} of report.results) {
        problems.push(...messages.map(({ruleId, message, line}) => `${file}:${line} ${ruleId}: ${message}`))
      }
    }
    expect(problems).toEqual([])
  })
})

test('pages but the search have one small script, fetched after them, and none of it is in them', () => {
  const sizes = new Map(files('.js').map((file) => [file, statSync(join(folder, 'dist', file)).size]))
  const offences = files('.html').flatMap((file) => {
    const html = readFileSync(join(folder, 'dist', file), 'utf8')
    const scripts = [...html.matchAll(/<script(?! type="application\/ld\+json")([^>]*)>/g)].map(
      ([, attributes]) => attributes!,
    )
    const own = scripts.map((attributes) => /src="([^"]+)"/.exec(attributes)?.[1]?.slice(base.length))
    const sum = own.reduce((sum, script) => sum + (sizes.get(script ?? '') ?? Number.POSITIVE_INFINITY), 0)
    return sum <= (file.startsWith('search/') ? 14_000 : 3_000) ? [] : [`${file}: ${own.join()} ${sum}`]
  })
  expect(offences).toEqual([])
})

test('a reader who asks for it sees what is new since the last visit, and can have it forgotten', () =>
  withPage('', {}, async (page) => {
    const marks = () => page.locator('.teaser:not(.teaser-first) .badge-news').count()
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
    await page.click('.visits button')
    await page.evaluate(() => {
      const key = localStorage.key(0)!
      localStorage.setItem(key, JSON.stringify({seen: '2024-11-20T00:00:00Z'}))
    })
    await page.reload()
    await page.waitForSelector('.badge-news')
    expect(await marks()).toBeGreaterThan(0)
    await page.click('.visits button')
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
  }))

test('a key opens the search from anywhere', () =>
  withPage('about/', {}, async (page) => {
    await page.keyboard.press('/')
    await page.waitForURL(`${site}search/#q`)
    await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'q')
  }))

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  test.each(kinds)('nobody is kept out of /%s', async (path) => {
    expect(await withPage(path, {colorScheme}, findBarriers)).toEqual([])
  })
})

test.each(kinds.filter((path) => path !== 'search/'))('/%s reads without JavaScript', async (path) => {
  const text = await withPage(path, {javaScriptEnabled: false}, (page) => page.innerText('main'))
  expect(text.length).toBeGreaterThan(40)
})

test('searching without JavaScript says where to go instead', async () => {
  const text = await withPage('search/', {javaScriptEnabled: false}, (page) => page.innerText('main'))
  expect(text).toContain('Archive')
})

test('an address that moved leads to the story', async () => {
  const page = await browser.newPage()
  page.setDefaultTimeout(noLimit)
  await page.goto(`${site}briefings/velograd-port-attack/`)
  await page.waitForURL(`${site}briefings/drone-swarm-hits-velograd-port/`, {timeout: noLimit})
  await page.close()
})

test('every feed is well-formed XML and announced where it belongs', async () => {
  const alternates = await withPage('themes/drone-warfare/', {}, (page) =>
    page.$$eval('link[rel="alternate"]', (links) => links.map((link) => (link as HTMLLinkElement).href)),
  )
  const expected = ['themes/drone-warfare/', ''].flatMap((path) =>
    ['rss.xml', 'atom.xml', 'feed.json'].map((name) => site + path + name),
  )
  expect(alternates.sort()).toEqual(expected.sort())

  const errors = await withPage('', {}, (page) =>
    page.evaluate(
      async (urls) => {
        const texts = await Promise.all(urls.map(async (url) => (await fetch(url)).text()))
        const documents = texts.map((text) => new DOMParser().parseFromString(text, 'application/xml'))
        return documents.flatMap((document) => document.querySelector('parsererror')?.textContent ?? [])
      },
      [...files('.xml'), ...files('.opml')].map((file) => site + file),
    ),
  )
  expect(errors).toEqual([])
})

test('the feed validator of the W3C would have nothing to say', () => {
  const problems = files('.xml')
    .filter((file) => /(?:rss|atom)\.xml$/.test(file))
    .flatMap((file) => {
      const xml = readFileSync(join(folder, 'dist', file), 'utf8')
      return (file.endsWith('rss.xml') ? rssProblems : atomProblems)(xml, site + file)
    })
  expect(problems).toEqual([])
})

/** Ask for something and hand over the page with what was found. */
function search<T>(query: string, look: (page: Page) => Promise<T>) {
  return withPage(`search/?${query}`, {}, async (page) => {
    await page.waitForFunction(() => document.querySelector('.search-status')!.textContent!.includes(':'))
    return look(page)
  })
}

const found = (page: Page) => page.$$eval('.found a', (links) => links.map((a) => a.textContent))

test('a search finds a story, marks why, and leads to it; its question stands in the address', () =>
  withPage('search/', {}, async (page) => {
    expect(await page.locator('.search-before .teaser').count()).toBeGreaterThan(3)
    await page.fill('.search-form input', 'transformers')
    await page.waitForSelector('.found mark')
    expect(await found(page)).toEqual(['Drone swarm hits Velograd port and sets fuel tanks alight'])
    expect(await page.isVisible('.search-before')).toBe(false)
    await page.click('.found a')
    await page.waitForURL(`${site}briefings/drone-swarm-hits-velograd-port/**`)
    await page.goBack()
    await page.waitForSelector('.found mark')
    expect(page.url()).toBe(`${site}search/?q=transformers`)
    expect(await page.inputValue('.search-form input')).toBe('transformers')
  }))

test('what is not found says what to try, and offers stories', () =>
  search('q=zeppelin', async (page) => {
    expect(await page.innerText('.search-status')).toContain('zeppelin')
    expect(await page.isVisible('.search-before .teaser')).toBe(true)
  }))

test('searching loads at most 60 KB of script, and none before it is meant', () =>
  withPage('search/', {}, async (page) => {
    const scripts = () =>
      page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .filter(({name}) => name.endsWith('.js'))
          .map((entry) => (entry as PerformanceResourceTiming).decodedBodySize),
      )
    const sum = async () => (await scripts()).reduce((a, b) => a + b, 0)
    expect(await sum()).toBeLessThan(12_000)
    await page.fill('.search-form input', 'transformer')
    await page.waitForSelector('.found mark')
    expect(await sum()).toBeLessThan(60_000)
  }))

test.each([
  {query: 'q=Velograd', left: 3},
  {query: 'q=Velograd&theme=drone-warfare', left: 3},
  {query: 'q=Velograd&publisher=Harbour+Times', left: 2},
  {query: `q=Velograd&publisher=${encodeURIComponent('Морской вестник')}`, left: 1},
  {query: 'q=Velograd&month=2024-10', left: 0},
  {query: `q=${encodeURIComponent('отгрузкой')}`, left: 1},
  {query: 'publisher=Harbour+Times', left: 2},
])('a search for $query leaves $left', ({query, left}) =>
  search(query, async (page) => expect(await found(page)).toHaveLength(left)),
)
