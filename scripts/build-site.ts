/** Turns `content/` into `dist/`. Exit codes: 0 done, 1 the build could not be finished. */
import {once} from 'node:events'
import {renameSync, rmSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {text} from 'node:stream/consumers'
import {listBriefing} from '../src/lib/listed-briefing.ts'
import {plural} from '../src/lib/plural.ts'
import {shareImages} from '../src/lib/share-cards.ts'
import {drawShareImages} from './draw-share-images.ts'
import {indexBriefings} from './index-site.ts'
import {withLock} from './lock.ts'
import {exitCodeOf, tellError} from './report-error.ts'
import {runAstro} from './run-astro.ts'
import {readBriefings, readSite, readThemes} from './site-content.ts'
import {recoverFolder, swapFolder} from './swap-folder.ts'

export interface SiteOptions {
  /** Folder with `site.yaml`, themes and briefings. */
  content: string
  /** Folder that the site replaces. */
  out: string
  /** Address the site is published at, base path included. Overrules `site.yaml`. */
  siteUrl?: string | undefined
  /** Says what is going on, a line at a time. */
  say: (line: string) => void
}

/** One for all: Astro keeps its content store in one place, whichever folder it builds into. */
const lock = '.cache/site.lock'

/** Removed before each build: Astro would mix what it remembers of another content folder into this one. */
const contentStore = '.cache/astro/data-store.json'

/**
 * Build the site of a content folder. `out` holds the last good site until the new one is whole, then that.
 * Throws what Astro or Pagefind said if one of them fails, and `LockedError` if another build does not end.
 */
export function buildSite({content, out, siteUrl, say}: SiteOptions): Promise<void> {
  const target = resolve(out)
  const building = `${target}.building`
  const images = `${target}.images`
  return withLock(lock, say, async () => {
    recoverFolder(target)
    rmSync(building, {recursive: true, force: true})
    rmSync(contentStore, {force: true})
    try {
      await drawImages(content, images, say)
      say('drawing pages and feeds, indexing for search')
      const settings = {
        CONTENT_DIR: content,
        OUT_DIR: building,
        SITE_URL: siteUrl ?? '',
        SHARE_IMAGES: images,
      }
      const [index] = await bothDone(indexBriefings(content), renderSite(settings))
      index.write(building)
      renameSync(join(images, 'share'), join(building, 'share'))
      // Tells GitHub Pages to publish folders that begin with an underscore.
      writeFileSync(join(building, '.nojekyll'), '')
      swapFolder(building, target)
    } finally {
      rmSync(building, {recursive: true, force: true})
      rmSync(images, {recursive: true, force: true})
    }
  })
}

/** Both results, or the first reason that there is none: told when neither writes any more. */
async function bothDone<A, B>(one: Promise<A>, other: Promise<B>): Promise<[A, B]> {
  await Promise.allSettled([one, other])
  return Promise.all([one, other])
}

async function drawImages(content: string, folder: string, say: (line: string) => void) {
  const briefings = [...readBriefings(content)].map(({briefing, file}) => listBriefing(briefing, file))
  const images = shareImages(readSite(content), readThemes(content), briefings)
  await drawShareImages(images, folder, (done, all) => {
    if (done === all) say(`drew ${plural(all, 'share image')}`)
  })
}

/** Variables that Vite would take for its own: left in the environment, `BASE_URL` would break every link. */
const viteVariables = ['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR', 'SITE', 'ASSETS_PREFIX', 'VITEST']

/** Run Astro's build, silent unless it fails. */
async function renderSite(settings: Record<string, string>) {
  const withheld = Object.fromEntries(viteVariables.map((name) => [name, undefined]))
  // Whatever runs this build, a test or a developer's shell, the pages are those to publish.
  const env = {...process.env, ...withheld, ...settings, NODE_ENV: 'production'}
  const astro = runAstro(['build'], {env, stdio: ['ignore', 'pipe', 'pipe']})
  const [output, errors, [code]] = await Promise.all([
    text(astro.stdout!),
    text(astro.stderr!),
    once(astro, 'exit'),
  ])
  if (code !== 0) throw new Error(`Astro could not build the site.\n${output}${errors}`)
}

if (import.meta.main) {
  try {
    await buildSite({
      content: process.env.CONTENT_DIR || 'content',
      out: process.env.OUT_DIR || 'dist',
      siteUrl: process.env.SITE_URL,
      say: (line) => process.stderr.write(`${line}\n`),
    })
  } catch (error) {
    tellError(error)
    process.exitCode = exitCodeOf(error)
  }
}
