import type {BrowserContext, Page} from 'playwright-core'

/** What a page did that it should not have, and where it leads. */
export interface Visit {
  /** Errors, refused requests, policy violations and requests to other hosts, in words. */
  offences: string[]
  /** Absolute addresses of all it links to and loads, share images and feeds included. */
  targets: string[]
  /** Ids that a fragment may lead to. */
  ids: string[]
  /** Pixels by which the content is wider than the window. */
  overflow: number
}

/** Keep a page where it is: one that forwards could not be looked at. */
export async function holdStill(page: Page, url: string) {
  await page.route(url, async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replace('http-equiv="refresh"', 'name="held-still"')
    await route.fulfill({response, body})
  })
}

/** Load a page and see what becomes of it. `origin` is the only host it may talk to. */
export async function visit(context: BrowserContext, url: string, origin: string): Promise<Visit> {
  const page = await context.newPage()
  const offences: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') offences.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => offences.push(`script: ${error.message}`))
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`)) offences.push(`asks another host: ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) offences.push(`${response.status()}: ${response.url()}`)
  })
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) => {
      throw new Error(`policy ${violatedDirective} blocked ${blockedURI}`)
    })
  })
  try {
    await holdStill(page, url)
    await page.goto(url, {waitUntil: 'load'})
    return {offences, ...(await inspect(page))}
  } finally {
    await page.close()
  }
}

function inspect(page: Page): Promise<Omit<Visit, 'offences'>> {
  return page.evaluate(() => {
    const attributes = [
      ['[href]', 'href'],
      ['[src]', 'src'],
      ['meta[property="og:image"], meta[property="og:url"], meta[name="twitter:image"]', 'content'],
      ['[bundle-path]', 'base-url'],
    ] as const
    const targets = attributes.flatMap(([selector, name]) =>
      [...document.querySelectorAll(selector)].map((element) => element.getAttribute(name) ?? ''),
    )
    return {
      targets: [...new Set(targets.map((target) => new URL(target, location.href).href))],
      ids: [...document.querySelectorAll('[id]')].map(({id}) => id),
      overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    }
  })
}
