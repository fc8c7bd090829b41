import {cpSync, existsSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {parseRegister} from '../src/pipeline/identity/register.ts'
import {UserError} from '../src/pipeline/settings/user-error.ts'
import {buildBriefings, currentMoment, type Say} from './briefings.ts'
import {buildSite} from './build-site.ts'
import {findDeadLinks} from './check-links.ts'
import {checkSettings} from './read-settings.ts'
import type {SitePlaces} from './run-astro.ts'
import {readText, shown} from './settings-files.ts'
import {siteAddress} from './site-address.ts'

/** Dead links told one by one: where there are more, they have one reason. */
const most = 20

/** What a build of briefings reads in a desk besides its sources, and what the site needs of it. */
const settings = ['site.yaml', 'themes', 'editorial.yaml', 'stories.json']

/**
 * Say whether a desk can be published: its settings are right, its briefings and pages can be made, every link leads
 * somewhere. Builds into a folder of its own, so that the desk stays as it is; with `built` it looks at the site that is
 * there. Throws `UserError` that says what is wrong.
 */
export async function checkDesk(places: SitePlaces, {built}: {built: boolean}, say: Say) {
  if (built) return checkSite(places, say)
  // Said of the desk's own files, before they are copied.
  checkSettings({desk: places.desk, out: places.desk})
  const register = join(places.desk, 'stories.json')
  parseRegister(readText(register), shown(register))
  const folder = mkdtempSync(join(tmpdir(), 'wirefold-check-'))
  try {
    const copy = join(folder, 'desk')
    for (const name of settings) {
      const from = join(places.desk, name)
      if (existsSync(from)) cpSync(from, join(copy, name), {recursive: true})
    }
    await buildBriefings({desk: places.desk, out: copy, now: currentMoment()}, say)
    const site = {...places, desk: copy, dist: join(folder, 'dist')}
    await buildSite(site, say)
    checkSite(site, say)
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

function checkSite(places: SitePlaces, say: Say) {
  if (!existsSync(places.dist)) throw new UserError(`${places.dist}: expected a finished site, found none`)
  const dead = findDeadLinks(places.dist, siteAddress(places))
  if (dead.length > 0) {
    const lines = dead.slice(0, most).map(({page, target, reason}) => `  ${page}: ${target}: ${reason}`)
    const more = dead.length > most ? [`  and ${dead.length - most} more`] : []
    throw new UserError([`${dead.length} links lead nowhere:`, ...lines, ...more].join('\n'))
  }
  say('the desk can be published: settings, briefings, pages and links are whole')
}
