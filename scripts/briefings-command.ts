import {existsSync} from 'node:fs'
import {UserError} from '../src/pipeline/settings/user-error.ts'
import {type BuildOptions, buildBriefings, currentMoment, type Say} from './briefings.ts'
import {formatSummary} from './summary.ts'

/** What `briefings` was asked for. */
export interface BuildFlags extends Omit<BuildOptions, 'now'> {
  now?: string
  json?: boolean
  quiet?: boolean
}

/** Make the briefings of a desk and sum up. Throws `UserError` for settings or folders that cannot be used. */
export async function makeBriefings(flags: BuildFlags, say: Say) {
  const {desk, sources, out = desk, json, quiet} = flags
  // A desk's own sources need not be there: a desk without any is a site that says so.
  if (sources !== undefined && !existsSync(sources)) {
    throw new UserError(`--sources: expected a folder, found no ${sources}`)
  }
  const tell: Say = quiet ? () => {} : say
  const summary = await buildBriefings({...flags, now: flags.now ?? currentMoment()}, tell)
  if (json) process.stdout.write(`${JSON.stringify(summary, undefined, 2)}\n`)
  else tell(formatSummary(summary, [`Written to ${out}/; read ${out}/briefings/ first.`]))
}
