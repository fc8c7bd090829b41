import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {buildSite} from '../../scripts/build-site.ts'
import {writeStressDesk} from '../stress-desk.ts'
import {findBarriers} from './find-barriers.ts'
import {launchChromium, noLimit} from './find-chromium.ts'
import {serve} from './serve.ts'

let folder: string
let site: string
let browser: Browser
let stop: () => void

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wirefold-strain-'))
  const [desk, out] = [join(folder, 'desk'), join(folder, 'dist')]
  const server = await serve(out, '/desk/')
  site = server.url
  stop = server.close
  browser = await launchChromium()
  writeStressDesk(desk, {stories: 60, language: 'ar'})
  await buildSite({desk, dist: out, siteUrl: site}, () => undefined)
})

afterAll(async () => {
  await browser?.close()
  stop?.()
  rmSync(folder, {recursive: true, force: true})
})

async function at<T>(width: number, path: string, look: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage({viewport: {width, height: width < 400 ? 640 : 900}})
  page.setDefaultTimeout(noLimit)
  try {
    await page.goto(site + path)
    return await look(page)
  } finally {
    await page.close()
  }
}

/** Boxes of the elements that a selector finds, in whole pixels from the top left of the page. */
const boxes = (page: Page, selector: string) =>
  page.$$eval(selector, (elements) =>
    elements.map((element) => {
      const {left, top, width, bottom} = element.getBoundingClientRect()
      return {
        left: Math.round(left),
        top: Math.round(top),
        width: Math.round(width),
        bottom: Math.round(bottom),
      }
    }),
  )

const paths = [
  '',
  'briefings/great-fire/',
  'briefings/forty-words/',
  'briefings/sixty-letters/',
  'themes/fires/',
  'archive/',
  'search/',
]

test.each([320, 768, 1280])('at %i pixels nothing is wider than the window', async (width) => {
  for (const path of paths) {
    const wider = await at(width, path, (page) =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    )
    expect({path, wider}).toEqual({path, wider: 0})
  }
})

test('on a phone the second headline stands within the first screen and a half', async () => {
  const [, second] = await at(320, '', (page) => boxes(page, '.teaser-headline'))
  expect(second!.top).toBeLessThan(1.5 * 640)
})

test('no theme stands alone beside a hole, and one without a story stands nowhere', () =>
  at(768, '', async (page) => {
    const columns = await boxes(page, '.front-theme')
    const rows = Map.groupBy(columns, ({top}) => top)
    for (const row of rows.values()) {
      const width = row.reduce((sum, column) => sum + column.width, 0)
      expect(width).toBeGreaterThan(768 * 0.8)
    }
    expect(await page.innerText('main')).not.toContain('Nothing yet')
  }))

test('citations and sources fold, and a link into what is folded opens it', () =>
  at(1280, 'briefings/great-fire/', async (page) => {
    expect(await page.locator('.briefing-text .cite:visible').count()).toBeLessThan(30)
    expect(await page.locator('.source:visible').count()).toBe(5)
    const [cite] = await boxes(page, '.cite')
    expect(Math.min(cite!.width, cite!.bottom - cite!.top)).toBeGreaterThanOrEqual(24)
    await page.click('.told-by a[href="#source-17"]')
    await page.waitForSelector('#source-17:visible')
  }))

test('reads from right to left, and keeps nobody out', () =>
  at(1280, 'briefings/great-fire/', async (page) => {
    const [main, aside] = [await boxes(page, '.with-aside-main'), await boxes(page, '.with-aside-aside')]
    expect(main[0]!.left).toBeGreaterThan(aside[0]!.left)
    expect(await findBarriers(page)).toEqual([])
  }))

test.each(paths)('/%s loads little, and nothing in it moves', (path) =>
  at(412, path, async (page) => {
    const {requests, fonts, bytes, shift} = await page.evaluate(async () => {
      await document.fonts.ready
      const loaded = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
      const fonts = loaded.filter(({name}) => name.endsWith('.woff2'))
      const shifts = await new Promise<number>((resolve) => {
        new PerformanceObserver((list, observer) => {
          observer.disconnect()
          resolve(
            list.getEntries().reduce((sum, entry) => sum + (entry as unknown as {value: number}).value, 0),
          )
        }).observe({type: 'layout-shift', buffered: true})
        setTimeout(() => resolve(0), 300)
      })
      return {
        requests: loaded.length + 1,
        fonts: fonts.length,
        bytes: fonts.reduce((sum, {decodedBodySize}) => sum + decodedBodySize, 0),
        shift: shifts,
      }
    })
    expect(requests).toBeLessThanOrEqual(9)
    // Two files for a script; the stories of this desk are in three.
    expect(fonts).toBeLessThanOrEqual(4)
    expect(bytes).toBeLessThan(75_000)
    expect(shift).toBeLessThan(0.01)
  }),
)
