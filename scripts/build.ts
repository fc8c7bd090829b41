import {buildBriefings, currentMoment, type Say} from './briefings.ts'
import {buildSite} from './build-site.ts'
import type {SitePlaces} from './run-astro.ts'
import {shown} from './settings-files.ts'
import {formatSummary} from './summary.ts'

/** The main job: a desk's sources become briefings, its briefings become a site. */
export async function buildDesk(places: SitePlaces, say: Say) {
  const summary = await buildBriefings({desk: places.desk, now: currentMoment()}, say)
  await buildSite(places, say)
  const coverage = shown(`${places.desk}/coverage.json`)
  say(
    formatSummary(summary, [
      `The site is in ${shown(places.dist)}/.`,
      `What became of every line is on its coverage page, and in ${coverage}.`,
    ]),
  )
}
