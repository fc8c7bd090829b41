import {existsSync} from 'node:fs'
import {Command, InvalidArgumentError} from 'commander'
import {UserError} from '../src/pipeline/settings/user-error.ts'
import {type BuildOptions, buildBriefings, currentMoment, type Say} from './briefings.ts'
import {exitCodeOf, tellError} from './report-error.ts'
import {formatSummary} from './summary.ts'

/** `npm run briefings` as the command line asks for it. */
export async function runCommand() {
  try {
    await build()
  } catch (error) {
    tellError(error)
    process.exitCode = exitCodeOf(error)
  }
}

interface Flags extends BuildOptions {
  json?: boolean
  quiet?: boolean
}

async function build() {
  const program = new Command('briefings')
    .description('Split, clean and group the articles of a folder, and write one cited briefing a story.')
    .option('--desk <dir>', 'folder of site.yaml and themes', 'content')
    .option('--sources <dir>', 'folder to read: the desk’s sources unless said')
    .option(
      '--out <dir>',
      'folder to write, the desk unless said; its register and editorial decisions are used',
    )
    .option('--now <date>', 'the moment new stories are first seen: a day or a moment in UTC', parseMoment)
    .option('--json', 'print the summary as data on stdout')
    .option('--quiet', 'print no progress and no summary')
    .allowExcessArguments(false)
    .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  program.parse()
  const flags = program.opts<Flags>()
  const say: Say = flags.quiet ? () => {} : (line) => process.stderr.write(`${line}\n`)
  const now = flags.now ?? currentMoment()
  // A desk's own sources need not be there: a desk without any is a site that says so.
  if (flags.sources !== undefined && !existsSync(flags.sources)) {
    throw new UserError(`--sources: expected a folder, found no ${flags.sources}`)
  }

  const summary = await buildBriefings({...flags, now}, say)
  if (flags.json) process.stdout.write(`${JSON.stringify(summary, undefined, 2)}\n`)
  else {
    const out = flags.out ?? flags.desk
    say(formatSummary(summary, [`Written to ${out}/; read ${out}/briefings/ first.`]))
  }
}

/** A day or a moment as the moment it begins. Throws what commander reports as a wrong option. */
function parseMoment(text: string): string {
  const moment = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z)?$/.test(text)
    ? new Date(text)
    : undefined
  if (!moment || Number.isNaN(moment.getTime()) || !text.startsWith(moment.toISOString().slice(0, 10))) {
    throw new InvalidArgumentError('expected 2026-01-31 or 2026-01-31T08:00:00Z')
  }
  return `${moment.toISOString().slice(0, 19)}Z`
}
