import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'

/** A link of a finished site that leads nowhere. */
export interface DeadLink {
  /** Page it stands on, below the folder of the site. */
  page: string
  target: string
  reason: 'no such page or file' | 'no such place on that page' | 'leaves the base path'
}

/** What a page leads to, and the places on it that others may lead to. */
interface Page {
  targets: Set<string>
  ids: Set<string>
}

/**
 * The dead links of a finished site. `address` is where it will stand, base path included. Pages are those Astro wrote:
 * attributes have double quotes, and text has none of its own.
 */
export function findDeadLinks(dist: string, address: URL): DeadLink[] {
  const pages = readPages(dist)
  const dead: DeadLink[] = []
  for (const [page, {targets}] of pages) {
    const url = new URL(
      page.replace(/(?:^|\/)index\.html$/, (end) => (end.startsWith('/') ? '/' : '')),
      address,
    )
    for (const target of targets) {
      const reason = findReason(target, url, address, dist, pages)
      if (reason) dead.push({page, target, reason})
    }
  }
  return dead
}

function readPages(dist: string): Map<string, Page> {
  const paths = (readdirSync(dist, {recursive: true}) as string[])
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html'))
    .sort()
  return new Map(paths.map((path) => [path, readPage(readFileSync(join(dist, path), 'utf8'))]))
}

function readPage(html: string): Page {
  const [targets, ids] = [new Set<string>(), new Set<string>()]
  for (const [, name, value] of withoutScripts(html).matchAll(/\s(href|src|id)="([^"]*)"/g)) {
    const text = value!.replaceAll('&#38;', '&').replaceAll('&amp;', '&')
    if (name === 'id') ids.add(text)
    else targets.add(text)
  }
  return {targets, ids}
}

/** What stands between the tags of a script is no markup: a template, for example. */
function withoutScripts(html: string): string {
  const [first, ...rest] = html.split('<script')
  const tails = rest.map((part) => {
    const body = part.indexOf('>') + 1
    const end = part.indexOf('</script>')
    return end < 0 ? part.slice(0, body) : part.slice(0, body) + part.slice(end)
  })
  return [first, ...tails].join('<script')
}

function findReason(
  target: string,
  page: URL,
  address: URL,
  dist: string,
  pages: ReadonlyMap<string, Page>,
): DeadLink['reason'] | undefined {
  if (!URL.canParse(target, page)) return 'no such page or file'
  const url = new URL(target, page)
  if (url.origin !== address.origin) return undefined
  if (!url.pathname.startsWith(address.pathname)) return 'leaves the base path'
  const path = decodeURIComponent(url.pathname.slice(address.pathname.length))
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
  if (!isFile(join(dist, file))) return 'no such page or file'
  const place = decodeURIComponent(url.hash.slice(1))
  // What begins with a colon tells the browser to look for words.
  if (place === '' || place.startsWith(':') || !pages.has(file)) return undefined
  return pages.get(file)!.ids.has(place) ? undefined : 'no such place on that page'
}

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile()
