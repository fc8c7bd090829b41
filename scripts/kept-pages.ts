import {hash} from 'node:crypto'
import {mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {hashFiles} from './hash-files.ts'
import {cacheFolder, programRoot} from './program.ts'
import type {SitePlaces} from './run-astro.ts'
import {spareCache} from './spare-cache.ts'

/** The page of a briefing, and the name it is kept under: that of all that it shows. */
export interface BriefingPage {
  slug: string
  key: string
}

/** Characters of the checksum that stands first in a kept page. */
const SUM = 64

const sumOf = (html: string) => hash('sha256', html, 'hex')

const keptPages = () => join(cacheFolder(), 'pages')
const keptFile = ({key}: BriefingPage) => join(keptPages(), `${key}.html`)
const pageFile = (site: string, {slug}: BriefingPage) => join(site, 'briefings', slug, 'index.html')

/** What of this program decides how a page looks. */
const drawing = ['astro.config.mjs', 'package.json', 'package-lock.json', 'scripts', 'src']

/** What all pages of a site share: the program, its settings, its themes and its address. */
export function hashFrame({desk, siteUrl}: SitePlaces): string {
  const parts = [process.version, hashFiles(programRoot, drawing), hashFiles(desk, ['site.yaml', 'themes'])]
  return hash('sha256', JSON.stringify([...parts, siteUrl ?? '']), 'hex')
}

/** A briefing's page: all that it shows stands in its file or in the frame. */
export function briefingPage(slug: string, file: string, frame: string): BriefingPage {
  return {slug, key: hash('sha256', `${frame}\n${readFileSync(file, 'utf8')}`, 'hex')}
}

/** A page that was kept, whole; nothing where there is none, or a disk gave back something else. */
export function readKept(page: BriefingPage): string | undefined {
  const text = spareCache(() => readFileSync(keptFile(page), 'utf8'))
  if (text === undefined) return undefined
  const html = text.slice(SUM + 1)
  return text.slice(0, SUM) === sumOf(html) ? html : undefined
}

/** Put a page into a site. */
export function writePage(page: BriefingPage, html: string, site: string): void {
  const file = pageFile(site, page)
  mkdirSync(dirname(file), {recursive: true})
  writeFileSync(file, html)
}

/** Keep pages that were drawn for the next build, and none but those of this one. */
export function keepPages(drawn: readonly BriefingPage[], all: readonly BriefingPage[], site: string): void {
  spareCache(() => keep(drawn, site))
  spareCache(() => forgetOthers(all))
}

function keep(drawn: readonly BriefingPage[], site: string) {
  mkdirSync(keptPages(), {recursive: true})
  for (const page of drawn) {
    const html = readFileSync(pageFile(site, page), 'utf8')
    // Under its own name only once it is whole.
    writeFileSync(`${keptFile(page)}.next`, `${sumOf(html)}\n${html}`)
    renameSync(`${keptFile(page)}.next`, keptFile(page))
  }
}

function forgetOthers(all: readonly BriefingPage[]) {
  const wanted = new Set(all.map(({key}) => `${key}.html`))
  for (const name of readdirSync(keptPages())) {
    if (!wanted.has(name)) rmSync(join(keptPages(), name), {force: true})
  }
}
