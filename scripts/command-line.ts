import {join} from 'node:path'
import {Command, InvalidArgumentError} from 'commander'
import type {BuildFlags} from './briefings-command.ts'
import {recoverEdition} from './edition-switch.ts'
import type {FetchFlags} from './fetch-command.ts'
import {isInstalled, programVersion} from './program.ts'
import {exitCodeOf, inPart, tellError} from './report-error.ts'
import type {SitePlaces} from './run-astro.ts'
import {recoverSite} from './swap-folder.ts'

const say = (line: string) => process.stderr.write(`${line}\n`)

/**
 * The program as the command line asks for it. Exit codes: 0 done, whatever the input was like; 1 it could not be
 * finished; 2 an option or a settings file is wrong. What a command needs is loaded when it runs.
 */
export async function runCommandLine(argv: readonly string[]) {
  tellWhatNobodyCaught()
  try {
    await inPart({doing: `running ${argv[2]}`, stands: ''}, () => describeProgram().parseAsync(argv))
  } catch (error) {
    tellError(error)
    process.exitCode = exitCodeOf(error)
  }
}

function tellWhatNobodyCaught() {
  process.on('uncaughtException', (error) => {
    tellError(error)
    process.exit(exitCodeOf(error))
  })
  // Who stops listening, such as `head`, stops nothing.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
    })
  }
}

function describeProgram(): Command {
  const program = new Command('wirefold')
    .description(
      'Turn a pile of messy news articles into a briefing site: every story once, each sentence cited.',
    )
    .version(programVersion(), '--version', 'print the version of the program')
    .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
    .showSuggestionAfterError()
  program
    .command('new')
    .description('make an empty desk: a folder of settings, themes and sources; nothing there is overwritten')
    .argument('<dir>', 'folder to make, or to fill with what is missing')
    .action(async (dir: string) => (await import('./new-desk.ts')).makeDesk(dir, say))
  addFetch(program)
  addBriefings(program)
  addSiteCommands(program)
  addQuestions(program)
  addPublishing(program)
  for (const command of program.commands)
    command.option('--debug', 'tell an error with its trace, and with all that Astro said')
  return program
}

/** A command that works on a desk: the folder one stands in, unless said. */
function onDesk(program: Command, name: string, description: string): Command {
  return program
    .command(name)
    .description(description)
    .option('--desk <dir>', 'folder of site.yaml, themes and sources', '.')
    .hook('preAction', async (_, command) => {
      const {desk} = command.opts<Flags>()
      // A package that is installed anew would forget what saves time, so the desk keeps it.
      if (isInstalled) process.env.CACHE_DIR ??= join(desk, '.cache')
      // Whoever reads finds an edition whole.
      await recoverEdition(desk, say)
    })
}

function addBriefings(program: Command) {
  onDesk(
    program,
    'briefings',
    'split, clean and group the articles of a folder; write one cited briefing a story',
  )
    .option('--sources <dir>', 'folder to read: sources/ of the desk unless said')
    .option(
      '--out <dir>',
      'folder to write, the desk unless said; its register and editorial decisions are used',
    )
    .option('--now <date>', 'the moment new stories are first seen: a day or a moment in UTC', parseMoment)
    .option('--json', 'print the summary as data on stdout')
    .option('--quiet', 'print no progress and no summary')
    .action(async (flags: BuildFlags) => (await import('./briefings-command.ts')).makeBriefings(flags, say))
}

function addFetch(program: Command) {
  onDesk(program, 'fetch', 'ask the feeds of feeds.yaml and keep what is new in sources/feeds/')
    .option('--allow-private', 'ask hosts of closed networks as well')
    .option('--commit <branch>', 'commit what is new and push it to this branch')
    .option('--now <date>', 'the moment of fetching: a day or a moment in UTC', parseMoment)
    .action(async (flags: FetchFlags) => (await import('./fetch-command.ts')).fetchIntoDesk(flags, say))
}

/** A command that makes or serves the site of a desk. */
function onSite(program: Command, name: string, description: string): Command {
  return onDesk(program, name, description)
    .option('--dist <dir>', 'folder of the finished site: dist/ of the desk unless said')
    .hook('preAction', (_, command) => recoverSite(placesOf(command.opts<Flags>()).dist, say))
}

function addSiteCommands(program: Command) {
  onSite(program, 'build', 'make the briefings, then the site').action(async (flags: Flags) =>
    (await import('./build.ts')).buildDesk(placesOf(flags), say),
  )
  onSite(program, 'dev', 'serve the site and build again whatever is saved')
    .argument('[options...]', 'options of the server, after --: --port 4000, --host')
    .option('--write', 'write briefings and stories.json into the desk, instead of a draft beside it')
    .action(async (args: string[], flags: Flags & {write?: boolean}) =>
      (await import('./dev.ts')).serveDesk(placesOf(flags), args, flags.write === true, say),
    )
  onSite(program, 'preview', 'serve the finished site')
    .argument('[options...]', 'options of the server, after --: --port 4000, --host')
    .action(async (args: string[], flags: Flags) =>
      (await import('./preview.ts')).previewSite(placesOf(flags), args),
    )
}

interface Flags {
  desk: string
  dist?: string
}

const placesOf = ({desk, dist = join(desk, 'dist')}: Flags): SitePlaces => ({
  desk,
  dist,
  siteUrl: process.env.SITE_URL,
})

/** What the Publish workflow asks for; nothing forbids to ask for it by hand. */
function addPublishing(program: Command) {
  onDesk(program, 'commit', 'make the briefings, commit them and push them, whoever else pushes meanwhile')
    .option('--branch <name>', 'branch of the desk', 'main')
    .action(async ({desk, branch}: Flags & {branch: string}) => {
      const {commitBriefings, tellWorkflow} = await import('./commit-briefings.ts')
      const outcome = await commitBriefings(desk, branch, say)
      say(`briefings: ${outcome}`)
      tellWorkflow(desk, branch, outcome)
    })
  onDesk(program, 'changes', 'say which stories are new, changed, merged or gone since a commit, in Markdown')
    .argument('[commit]', 'commit of the desk to compare with', 'HEAD')
    .action(async (commit: string, {desk}: Flags) => {
      const {describeChanges} = await import('./describe-changes.ts')
      process.stdout.write(describeChanges(desk, commit))
    })
}

function addQuestions(program: Command) {
  onDesk(
    program,
    'explain',
    'say what was split, removed and dated in a file, or why a story holds its articles',
  )
    .argument('<what>', 'a file, or a story: its id, address, former address or a part of its headline')
    .action(async (what: string, {desk}: Flags) => (await import('./explain.ts')).explain(what, desk))
  onSite(program, 'check', 'say whether the desk can be published: settings, briefings, pages, links')
    .option('--built', 'look at the finished site as it stands, and build nothing')
    .action(async (flags: Flags & {built?: boolean}) =>
      (await import('./check-desk.ts')).checkDesk(placesOf(flags), {built: flags.built === true}, say),
    )
  onSite(
    program,
    'doctor',
    'look for what is amiss in Node, settings, themes and size, and say how to mend it',
  ).action(async (flags: Flags) => (await import('./doctor.ts')).examineDesk(placesOf(flags)))
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
