import {hash} from 'node:crypto'
import {existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {hashFiles} from './hash-files.ts'
import {cacheFolder} from './program.ts'
import type {SitePlaces} from './run-astro.ts'
import {spareCache} from './spare-cache.ts'

/** What a site is made of in a desk, besides settings and themes. */
const content = ['briefings', 'stories.json', 'coverage.json']

/** Hash of all that a site is made of. `frame` stands for what every page shares. */
export function hashSiteInput({desk}: SitePlaces, frame: string): string {
  return hash('sha256', JSON.stringify([frame, hashFiles(desk, content)]), 'hex')
}

/** True when the last build made the site that stands in `dist` of this very input, and nobody touched it since. */
export function stands({dist}: SitePlaces, input: string): boolean {
  return spareCache(() => readFileSync(recordFile(dist), 'utf8') === recordOf(dist, input)) ?? false
}

/** Remember what the site in `dist` was made of. */
export function rememberSite({dist}: SitePlaces, input: string): void {
  spareCache(() => {
    mkdirSync(dirname(recordFile(dist)), {recursive: true})
    writeFileSync(recordFile(dist), recordOf(dist, input))
  })
}

const recordFile = (dist: string) =>
  join(cacheFolder(), 'sites', hash('sha256', resolve(dist), 'hex').slice(0, 16))

/** The input, and every file of the site by size and time of change. */
function recordOf(dist: string, input: string): string {
  const paths = existsSync(dist) ? readdirSync(dist, {recursive: true, encoding: 'utf8'}).sort() : []
  const files = paths.map((path) => {
    const {size, mtimeMs} = statSync(join(dist, path))
    return [path, size, mtimeMs]
  })
  return `${input} ${hash('sha256', JSON.stringify(files), 'hex')}`
}
