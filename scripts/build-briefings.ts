/**
 * Turns `content/sources/` into briefings, register and coverage.
 * Exit codes: 0 done, 1 the build could not be finished, 2 an option or a settings file is wrong.
 */
import {existsSync} from 'node:fs'
import {enableCompileCache} from 'node:module'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {setFlagsFromString} from 'node:v8'
import {Command, InvalidArgumentError} from 'commander'
import {UserError} from '../src/pipeline/settings/user-error.ts'
import {type BuildPlaces, recallBuild, rememberBuild} from './build-memory.ts'
import {withLock} from './lock.ts'
import {exitCodeOf, tellError} from './report-error.ts'
import {formatSummary, type Summary} from './summary.ts'
import type {Manner} from './write-edition.ts'

/** Where to read and write, and the moment new stories are first seen. */
export interface BuildOptions {
  sources: string
  out: string
  /** `YYYY-MM-DDTHH:MM:SSZ`. */
  now: string
  manner?: Manner
}

/** Says what is going on, a line at a time. */
export type Say = (line: string) => void

/** Folder of `site.yaml` and the themes, whichever folder is read and written. */
const settingsFolder = 'content'

/** Need not be there: a project without sources is a site that says so. */
const defaultSources = 'content/sources'

/** Where Node keeps what it made of the program's source, which takes it longer to make than to read. */
const compiledFolder = fileURLToPath(new URL('../.cache/compiled', import.meta.url))

/** Lets the heap grow by less between collections: a large folder takes a third less memory, and no more time. */
const smallSteps = '--heap-growing-percent=40'

/**
 * Make an edition of everything in `sources` and write it below `out`. Does nothing if nothing changed.
 * Throws `UserError` for wrong settings and `LockedError` if another build does not end.
 */
export function buildBriefings(options: BuildOptions, say: Say): Promise<Summary> {
  const {sources, out, now, manner = 'whole'} = options
  const places: BuildPlaces = {sources, out, content: settingsFolder}
  return withLock(join(out, '.briefings.lock'), say, async () => {
    const {inputs, summary: remembered} = recallBuild(places)
    if (remembered) {
      say('nothing changed since the last build')
      return {...remembered, unchanged: true, changes: {added: 0, changed: 0, removed: 0}}
    }
    // The pipeline is loaded only when there is something to do: that alone takes longer than finding out.
    enableCompileCache(compiledFolder)
    setFlagsFromString(smallSteps)
    const {buildEdition} = await import('./build-edition.ts')
    const summary = await buildEdition(places, inputs.sources, {now, manner}, say)
    rememberBuild(places, inputs, summary)
    return summary
  })
}

/** A day or a moment as the moment it begins. Throws what commander reports as a wrong option. */
export function parseMoment(text: string): string {
  const moment = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z)?$/.test(text)
    ? new Date(text)
    : undefined
  if (!moment || Number.isNaN(moment.getTime()) || !text.startsWith(moment.toISOString().slice(0, 10))) {
    throw new InvalidArgumentError('expected 2026-01-31 or 2026-01-31T08:00:00Z')
  }
  return `${moment.toISOString().slice(0, 19)}Z`
}

/** The clock of a build that is told no other. */
export function currentMoment(): string {
  return `${new Date().toISOString().slice(0, 19)}Z`
}

interface Flags extends BuildOptions {
  json?: boolean
  quiet?: boolean
}

async function main() {
  const program = new Command('briefings')
    .description('Split, clean and group the articles of a folder, and write one cited briefing a story.')
    .option('--sources <dir>', 'folder to read', defaultSources)
    .option('--out <dir>', 'folder to write; its register and editorial decisions are used', 'content')
    .option('--now <date>', 'the moment new stories are first seen: a day or a moment in UTC', parseMoment)
    .option('--json', 'print the summary as data on stdout')
    .option('--quiet', 'print no progress and no summary')
    .allowExcessArguments(false)
    .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  program.parse()
  const flags = program.opts<Flags>()
  const say: Say = flags.quiet ? () => {} : (line) => process.stderr.write(`${line}\n`)
  const now = flags.now ?? currentMoment()
  if (flags.sources !== defaultSources && !existsSync(flags.sources)) {
    throw new UserError(`--sources: expected a folder, found no ${flags.sources}`)
  }

  const summary = await buildBriefings({...flags, now}, say)
  if (flags.json) process.stdout.write(`${JSON.stringify(summary, undefined, 2)}\n`)
  else say(formatSummary(summary, [`Written to ${flags.out}/; read ${flags.out}/briefings/ first.`]))
}

if (import.meta.main) {
  try {
    await main()
  } catch (error) {
    tellError(error)
    process.exitCode = exitCodeOf(error)
  }
}
