/** Turns a desk's briefings into its site. Run by itself: exit code 0 done, 1 it could not be finished. */
import {once} from 'node:events'
import {renameSync, rmSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {text} from 'node:stream/consumers'
import {type ListedBriefing, listBriefing} from '../src/lib/listed-briefing.ts'
import {plural} from '../src/lib/plural.ts'
import {shareImages} from '../src/lib/share-cards.ts'
import type {Say} from './briefings.ts'
import {drawShareImages} from './draw-share-images.ts'
import {indexBriefings} from './index-site.ts'
import {briefingPage, hashFrame, keepPages, readKept, writePage} from './kept-pages.ts'
import {withLock} from './lock.ts'
import {cacheFolder, programRoot} from './program.ts'
import {exitCodeOf, tellError} from './report-error.ts'
import {runAstro, type SitePlaces} from './run-astro.ts'
import {readBriefings, readSite, readThemes} from './site-content.ts'
import {hashSiteInput, rememberSite, stands} from './standing-site.ts'
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
  const drafts = `${target}.drafts`
  return withLock(lock, say, async () => {
    recoverFolder(target)
    const frame = hashFrame(places)
    const input = hashSiteInput(places, frame)
    if (stands(places, input)) return say('nothing changed since the site was built')
    for (const folder of [building, drafts]) rmSync(folder, {recursive: true, force: true})
    rmSync(contentStore(), {force: true})
    try {
      await makeSite({...places, dist: building}, frame, drafts, say)
      swapFolder(building, target)
      rememberSite(places, input)
    } finally {
      for (const folder of [building, drafts]) rmSync(folder, {recursive: true, force: true})
    }
  })
}

/** Both results, or the first reason that there is none: told when neither writes any more. */
async function bothDone<A, B>(one: Promise<A>, other: Promise<B>): Promise<[A, B]> {
  await Promise.allSettled([one, other])
  return Promise.all([one, other])
}

/** Make all of a site in its folder. What pages are made with besides the desk waits in `drafts`. */
async function makeSite(places: SitePlaces, frame: string, drafts: string, say: Say) {
  const {desk, dist} = places
  const briefings = [...readBriefings(desk)].map(({briefing, file}) => listBriefing(briefing, file))
  await drawImages(desk, briefings, drafts, say)
  const pages = briefings.map(({slug, file}) => briefingPage(slug, file, frame))
  const kept = new Map(
    pages.flatMap((page) => [[page, readKept(page)] as const]).filter(([, html]) => html !== undefined),
  )
  writeFileSync(join(drafts, 'kept-pages.json'), JSON.stringify([...kept.keys()].map(({slug}) => slug)))

  say('drawing pages and feeds, indexing for search')
  const [index] = await bothDone(indexBriefings(desk), renderSite(places, drafts))
  for (const [page, html] of kept) writePage(page, html!, dist)
  const drawn = pages.filter((page) => !kept.has(page))
  keepPages(drawn, pages, dist)
  index.write(dist)
  renameSync(join(drafts, 'share'), join(dist, 'share'))
  // Tells GitHub Pages to publish folders that begin with an underscore.
  writeFileSync(join(dist, '.nojekyll'), '')
}

async function drawImages(desk: string, briefings: readonly ListedBriefing[], folder: string, say: Say) {
  const images = shareImages(readSite(desk), readThemes(desk), briefings)
  await drawShareImages(images, folder, (done, all) => {
    if (done === all) say(`drew ${plural(all, 'share image')}`)
  })
}

/** Variables that Vite would take for its own: left in the environment, `BASE_URL` would break every link. */
const viteVariables = ['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR', 'SITE', 'ASSETS_PREFIX', 'VITEST']

/** Run Astro's build, silent unless it fails. */
async function renderSite(places: SitePlaces, drafts: string) {
  const withheld = Object.fromEntries(viteVariables.map((name) => [name, undefined]))
  // Whatever runs this build, a test or a developer's shell, the pages are those to publish.
  const made = {SHARE_IMAGES: drafts, KEPT_PAGES: join(drafts, 'kept-pages.json')}
  const env = {...process.env, ...withheld, ...made, NODE_ENV: 'production'}
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
