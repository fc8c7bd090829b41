import {watch} from 'node:fs'
import {join} from 'node:path'
import {buildBriefings, currentMoment, type Say} from './briefings.ts'
import {draftDesk} from './draft-desk.ts'
import {tellError} from './report-error.ts'
import {runAstro, type SitePlaces} from './run-astro.ts'

/** What the build reads in a desk. The rest it writes itself. */
const inputs = /^(?:sources|themes)(?:[\\/]|$)|^(?:site|editorial)\.yaml$/

/** Milliseconds without a further change before a build starts: editors save in several steps. */
const settling = 150

/**
 * Serve the site of a desk and watch: a source, theme, setting or editorial decision that is saved shows in the open
 * page. `args` go to Astro's server. The register and the briefings of the desk itself stay as they are, unless it is told
 * to `write` them. Throws `UserError` for settings that are wrong from the start.
 */
export async function serveDesk(places: SitePlaces, args: readonly string[], write: boolean, say: Say) {
  const {desk} = places
  const {draft: out, refresh} = write ? {draft: desk, refresh: () => {}} : draftDesk(desk)
  const build = () => {
    refresh()
    return buildBriefings({desk: out, sources: join(desk, 'sources'), out, now: currentMoment()}, say)
  }
  await build()
  if (!write) say('what is made here is a draft: briefings and stories.json of the desk stay as they are')

  const site = runAstro(['dev', ...args], {...places, desk: out})
  site.on('exit', (code) => process.exit(code ?? 0))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => site.kill(signal))

  let timer: NodeJS.Timeout | undefined
  let building = Promise.resolve()
  watch(desk, {recursive: true}, (_, path) => {
    if (!path || !inputs.test(path)) return
    clearTimeout(timer)
    timer = setTimeout(() => {
      building = building.then(() => rebuild(join(desk, path)))
    }, settling)
  })

  // A mistake in a settings file is told and waited out: the next save may mend it.
  async function rebuild(path: string) {
    say(`${path} changed`)
    try {
      const {changes} = await build()
      say(`briefings: ${changes.added} new, ${changes.changed} changed, ${changes.removed} removed`)
    } catch (error) {
      tellError(error)
    }
  }
}
