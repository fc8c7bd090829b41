/** Turns a desk's briefings into its site. Run by itself: exit code 0 done, 1 it could not be finished. */
import {once} from 'node:events'
import {renameSync, rmSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {text} from 'node:stream/consumers'
import {listBriefing} from '../src/lib/listed-briefing.ts'
import {plural} from '../src/lib/plural.ts'
import {shareImages} from '../src/lib/share-cards.ts'
import type {Say} from './briefings.ts'
import {drawShareImages} from './draw-share-images.ts'
import {indexBriefings} from './index-site.ts'
import {withLock} from './lock.ts'
import {cacheFolder, programRoot} from './program.ts'
import {exitCodeOf, tellError} from './report-error.ts'
import {runAstro, type SitePlaces} from './run-astro.ts'
import {readBriefings, readSite, readThemes} from './site-content.ts'
import {recoverFolder, swapFolder} from './swap-folder.ts'

/** One for all desks: Astro keeps what it draws pages with in the program's folder, whichever folder it builds into. */
const lock = join(programRoot, '.cache/site.lock')

/** Removed before each build: Astro would mix what it remembers of another desk into this one. */
const contentStore = () => join(cacheFolder(), 'astro/data-store.json')

/**
 * Build the site of a desk. `dist` holds the last good site until the new one is whole, then that.
 * Throws what Astro or Pagefind said if one of them fails, and `LockedError` if another build does not end.
 */
export function buildSite(places: SitePlaces, say: Say): Promise<void> {
  const target = resolve(places.dist)
  const building = `${target}.building`
  const images = `${target}.images`
  return withLock(lock, say, async () => {
    recoverFolder(target)
    rmSync(building, {recursive: true, force: true})
    rmSync(contentStore(), {force: true})
    try {
      await drawImages(places.desk, images, say)
      say('drawing pages and feeds, indexing for search')
      const site = renderSite({...places, dist: building}, images)
      const [index] = await bothDone(indexBriefings(places.desk), site)
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

async function drawImages(desk: string, folder: string, say: Say) {
  const briefings = [...readBriefings(desk)].map(({briefing, file}) => listBriefing(briefing, file))
  const images = shareImages(readSite(desk), readThemes(desk), briefings)
  await drawShareImages(images, folder, (done, all) => {
    if (done === all) say(`drew ${plural(all, 'share image')}`)
  })
}

/** Variables that Vite would take for its own: left in the environment, `BASE_URL` would break every link. */
const viteVariables = ['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR', 'SITE', 'ASSETS_PREFIX', 'VITEST']

/** Run Astro's build, silent unless it fails. */
async function renderSite(places: SitePlaces, images: string) {
  const withheld = Object.fromEntries(viteVariables.map((name) => [name, undefined]))
  // Whatever runs this build, a test or a developer's shell, the pages are those to publish.
  const env = {...process.env, ...withheld, SHARE_IMAGES: images, NODE_ENV: 'production'}
  const astro = runAstro(['build'], places, {env, stdio: ['ignore', 'pipe', 'pipe']})
  const [output, errors, [code]] = await Promise.all([
    text(astro.stdout!),
    text(astro.stderr!),
    once(astro, 'exit'),
  ])
  if (code !== 0) throw new Error(`Astro could not build the site.\n${output}${errors}`)
}

if (import.meta.main) {
  try {
    const [desk, dist] = [process.env.CONTENT_DIR || 'content', process.env.OUT_DIR || 'dist']
    await buildSite({desk, dist, siteUrl: process.env.SITE_URL}, (line) => process.stderr.write(`${line}\n`))
  } catch (error) {
    tellError(error)
    process.exitCode = exitCodeOf(error)
  }
}
