/** Turns a desk's briefings into its site. Run by itself: exit code 0 done, 1 it could not be finished. */

import {mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {listBriefing} from '../src/lib/listed-briefing.ts'
import {shareImages} from '../src/lib/share-cards.ts'
import type {Say} from './briefings.ts'
import {drawShareImages} from './draw-share-images.ts'
import {recoverEdition} from './edition-switch.ts'
import {indexBriefings} from './index-site.ts'
import {briefingPage, hashFrame, keepPages, readKept, writePage} from './kept-pages.ts'
import {withLock} from './lock.ts'
import {cacheFolder} from './program.ts'
import {type Count, openProgress} from './progress.ts'
import {readSite, readThemes} from './read-settings.ts'
import {renderSite} from './render-site.ts'
import {exitCodeOf, inPart, tellError, UnfinishedError} from './report-error.ts'
import type {SitePlaces} from './run-astro.ts'
import {shown} from './settings-files.ts'
import {readBriefings, refuseHalfEdition} from './site-content.ts'
import {hashSiteInput, rememberSite, stands} from './standing-site.ts'
import {recoverFolder, siteLock, swapFolder} from './swap-folder.ts'
import {useCacheThatWorks} from './usable-cache.ts'
import {writeBriefingData} from './write-briefing-data.ts'

/** Times a site is made of a desk that changes meanwhile, before it is said to be restless. */
const MOST_ATTEMPTS = 3

/** Removed before each build: Astro would mix what it remembers of another desk into this one. */
const contentStore = () => join(cacheFolder(), 'astro/data-store.json')

/**
 * Build the site of a desk. `dist` holds the last good site until the new one is whole, then that.
 * Throws `UnfinishedError` with what Astro or Pagefind said, or where there is half an edition, and `LockedError` if
 * another build does not end.
 */
export function buildSite(places: SitePlaces, say: Say): Promise<void> {
  const stands = `The last good site stands in ${shown(places.dist)}/, if there was one.`
  useCacheThatWorks()
  return inPart({doing: 'building the site', stands}, () =>
    withLock(siteLock, say, () => buildFromStillDesk(places, say)),
  )
}

/** A desk may change while its site is made: a site is always that of one moment. */
async function buildFromStillDesk(places: SitePlaces, say: Say) {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    recoverFolder(resolve(places.dist))
    await recoverEdition(places.desk, say)
    const frame = hashFrame(places)
    const input = hashSiteInput(places, frame)
    if (stands(places, input)) return say('nothing changed since the site was built')
    const hasChanged = () => hashSiteInput(places, hashFrame(places)) !== input
    if (await replaceSite(places, frame, hasChanged, say)) return rememberSite(places, input)
    say('the desk changed while its site was made: making it again')
  }
  throw new UnfinishedError(`${shown(places.desk)} did not stand still while its site was made.`)
}

/** Make a site and put it in place; false if the desk changed meanwhile, which then is no fault either. */
async function replaceSite(
  places: SitePlaces,
  frame: string,
  hasChanged: () => boolean,
  say: Say,
): Promise<boolean> {
  const target = resolve(places.dist)
  const [building, drafts] = [`${target}.building`, `${target}.drafts`]
  const clear = () => {
    for (const folder of [building, drafts]) rmSync(folder, {recursive: true, force: true})
  }
  clear()
  rmSync(contentStore(), {force: true})
  try {
    refuseHalfEdition(places.desk)
    await makeSite({...places, dist: building}, frame, drafts, say)
    if (hasChanged()) return false
    swapFolder(building, target)
    return true
  } catch (error) {
    if (hasChanged()) return false
    throw error
  } finally {
    clear()
  }
}

/** Both results, or the first reason that there is none: told when neither writes any more. */
async function bothDone<A, B>(one: Promise<A>, other: Promise<B>): Promise<[A, B]> {
  await Promise.allSettled([one, other])
  return Promise.all([one, other])
}

/** Make all of a site in its folder. What pages are made with besides the desk waits in `drafts`. */
async function makeSite(places: SitePlaces, frame: string, drafts: string, say: Say) {
  const {desk, dist} = places
  const {count} = openProgress(say)
  const briefings = [...readBriefings(desk)].map(({briefing, file}) => listBriefing(briefing, file))
  mkdirSync(drafts, {recursive: true})
  const images = shareImages(readSite(desk), readThemes(desk), briefings)
  let drawing: Count | undefined
  await drawShareImages(images, drafts, (done, all) => {
    drawing ??= count('share images drawn', all)
    drawing(done)
  })

  const pages = briefings.map(({slug, file}) => briefingPage(slug, file, frame))
  const kept = new Map(
    pages.flatMap((page) => [[page, readKept(page)] as const]).filter(([, html]) => html !== undefined),
  )
  const drawn = pages.filter((page) => !kept.has(page))
  writeFileSync(join(drafts, 'kept-pages.json'), JSON.stringify([...kept.keys()].map(({slug}) => slug)))
  const [index] = await bothDone(
    indexBriefings(desk, count('briefings indexed for search', briefings.length)),
    renderSite(places, drafts, count('pages drawn', drawn.length)),
  )
  for (const [page, html] of kept) writePage(page, html!, dist)
  keepPages(drawn, pages, dist)
  writeBriefingData(desk, dist)
  index.write(dist)
  renameSync(join(drafts, 'share'), join(dist, 'share'))
  // Tells GitHub Pages to publish folders that begin with an underscore.
  writeFileSync(join(dist, '.nojekyll'), '')
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
