/** Serves the site and watches: a source, theme, setting or editorial decision that is saved shows in the open page. */
import {watch} from 'node:fs'
import {join} from 'node:path'
import {buildBriefings, currentMoment} from './briefings.ts'
import {exitCodeOf, tellError} from './report-error.ts'
import {runAstro} from './run-astro.ts'

/** What the build reads below `content/`. The rest it writes itself. */
const inputs = /^(?:sources|themes)(?:[\\/]|$)|^(?:site|editorial)\.yaml$/

/** Milliseconds without a further change before a build starts: editors save in several steps. */
const settling = 150

const say = (line: string) => process.stderr.write(`${line}\n`)
const build = () => buildBriefings({desk: 'content', now: currentMoment(), manner: 'file by file'}, say)

try {
  await build()
} catch (error) {
  tellError(error)
  process.exit(exitCodeOf(error))
}

const site = runAstro(['dev', ...process.argv.slice(2)])
site.on('exit', (code) => process.exit(code ?? 0))
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => site.kill(signal))

let timer: NodeJS.Timeout | undefined
let building = Promise.resolve()
watch('content', {recursive: true}, (_, path) => {
  if (!path || !inputs.test(path)) return
  clearTimeout(timer)
  timer = setTimeout(() => {
    building = building.then(() => rebuild(join('content', path)))
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
