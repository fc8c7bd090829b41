/** The main job: `content/` becomes briefings, briefings become `dist/`. Exit codes as in `build-briefings.js`. */
import {buildBriefings, currentMoment} from './briefings.ts'
import {buildSite} from './build-site.ts'
import {exitCodeOf, tellError} from './report-error.ts'
import {formatSummary} from './summary.ts'

const say = (line: string) => process.stderr.write(`${line}\n`)

try {
  const summary = await buildBriefings({desk: 'content', now: currentMoment()}, say)
  await buildSite({content: 'content', out: 'dist', siteUrl: process.env.SITE_URL, say})
  say(
    formatSummary(summary, [
      'The site is in dist/; npm run preview serves it.',
      'What became of every line is on its coverage page, and in content/coverage.json.',
    ]),
  )
} catch (error) {
  tellError(error)
  process.exitCode = exitCodeOf(error)
}
