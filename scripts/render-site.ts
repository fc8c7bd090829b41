import {once} from 'node:events'
import {join} from 'node:path'
import type {Readable} from 'node:stream'
import {text} from 'node:stream/consumers'
import {stripVTControlCharacters} from 'node:util'
import type {Count} from './progress.ts'
import {UnfinishedError} from './report-error.ts'
import {runAstro, type SitePlaces} from './run-astro.ts'

/** Variables that Vite would take for its own: left in the environment, `BASE_URL` would break every link. */
const viteVariables = ['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR', 'SITE', 'ASSETS_PREFIX', 'VITEST']

/** How Astro tells that a briefing's page is drawn. */
const drawnPage = /├─ \S*?\/briefings\//g

/** Run Astro's build, silent unless it fails. `drafts` has what it needs besides the desk; `tell` counts briefings. */
export async function renderSite(places: SitePlaces, drafts: string, tell: Count) {
  const withheld = Object.fromEntries(viteVariables.map((name) => [name, undefined]))
  // Whatever runs this build, a test or a developer's shell, the pages are those to publish.
  const made = {SHARE_IMAGES: drafts, KEPT_PAGES: join(drafts, 'kept-pages.json')}
  const env = {...process.env, ...withheld, ...made, NODE_ENV: 'production'}
  const astro = runAstro(['build'], places, {env, stdio: ['ignore', 'pipe', 'pipe']})
  const [output, errors, [code]] = await Promise.all([
    countPages(astro.stdout!, tell),
    text(astro.stderr!),
    once(astro, 'exit'),
  ])
  if (code !== 0) throw failure(output, errors)
}

/** All that Astro says, its pages counted as it says them. */
async function countPages(stream: Readable, tell: Count): Promise<string> {
  const said: string[] = []
  let pages = 0
  for await (const piece of stream.setEncoding('utf8')) {
    said.push(piece)
    pages += piece.match(drawnPage)?.length ?? 0
    tell(pages)
  }
  return said.join('')
}

/** Astro says in its first line what is wrong, after that where in its own code. */
function failure(output: string, errors: string): UnfinishedError {
  const lines = stripVTControlCharacters(errors).split('\n')
  const first = lines.find((line) => line.trim() !== '')?.trim() ?? 'it did not say why'
  return new UnfinishedError(`Astro could not draw the pages: ${first}`, `${output}${errors}`)
}
