/**
 * Makes a release: version, changelog, commit and tag, all in this repository and nothing beyond it. With `--rehearse` in a
 * clone that is thrown away. Exit codes: 0 made, 1 something broke, 2 wrong input.
 */
import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Command} from 'commander'
import {UserError} from '../src/pipeline/settings/user-error.ts'
import {programRoot} from './program.ts'
import {exitCodeOf, tellError} from './report-error.ts'

const unreleased = '## Unreleased\n'

/** The version a release is called: the next of a kind, or the one said. Throws `UserError` for one that is not later. */
export function nextVersion(current: string, wanted: string): string {
  const [major, minor, patch] = current.split('.').map(Number) as [number, number, number]
  const next: Record<string, string> = {
    major: `${major + 1}.0.0`,
    minor: `${major}.${minor + 1}.0`,
    patch: `${major}.${minor}.${patch + 1}`,
  }
  const version = next[wanted] ?? wanted
  const isLater =
    /^\d{1,6}\.\d{1,6}\.\d{1,6}$/.test(version) && version.localeCompare(current, 'en', {numeric: true}) > 0
  if (isLater) return version
  throw new UserError(`${wanted}: expected major, minor, patch or a version after ${current}`)
}

/** The changelog with what was unreleased under its version. Throws `UserError` where there is nothing to release. */
export function releaseChangelog(changelog: string, version: string, day: string): string {
  const start = changelog.indexOf(unreleased)
  const rest = changelog.slice(start + unreleased.length)
  const end = rest.search(/^## /m)
  const notes = (end < 0 ? rest : rest.slice(0, end)).trim()
  if (start < 0 || notes === '')
    throw new UserError(`CHANGELOG.md: expected what changed under "${unreleased.trim()}", found nothing`)
  const head = changelog.slice(0, start)
  return `${head}${unreleased}\n## ${version} – ${day}\n\n${notes}\n${end < 0 ? '' : `\n${rest.slice(end)}`}`
}

function release(folder: string, wanted: string, day: string): string {
  const git = (...args: readonly string[]) => run(folder, 'git', args)
  const changed = git('status', '--porcelain')
  if (changed !== '') throw new UserError(`commit or put aside what you changed first:\n${changed}`)
  const path = (name: string) => join(folder, name)
  const current = (JSON.parse(readFileSync(path('package.json'), 'utf8')) as {version: string}).version
  const version = nextVersion(current, wanted)
  writeFileSync(
    path('CHANGELOG.md'),
    releaseChangelog(readFileSync(path('CHANGELOG.md'), 'utf8'), version, day),
  )
  for (const name of ['package.json', 'package-lock.json']) {
    const text = readFileSync(path(name), 'utf8')
    // The first two of a lock file are the program's own; all others belong to its packages.
    const own = name === 'package.json' ? 1 : 2
    let left = own
    writeFileSync(
      path(name),
      text.replaceAll(`"version": "${current}"`, (found) => (left-- > 0 ? `"version": "${version}"` : found)),
    )
  }
  git('commit', '--quiet', '--all', '--message', `chore(release): ${version}`)
  git('tag', '--annotate', `v${version}`, '--message', `Wirefold ${version}`)
  return version
}

function rehearse(wanted: string, day: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'wirefold-release-'))
  try {
    run(programRoot, 'git', ['clone', '--quiet', '--no-hardlinks', programRoot, folder])
    const version = release(folder, wanted, day)
    return `${version} can be released:\n${run(folder, 'git', ['show', '--stat', '--format=%s', `v${version}^{}`])}`
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

function run(folder: string, command: string, args: readonly string[]): string {
  const {status, stdout, stderr} = spawnSync(command, args, {cwd: folder, encoding: 'utf8'})
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stderr}`)
  return stdout.trim()
}

if (import.meta.main) {
  const program = new Command('release')
    .description('Make a release: version, changelog, commit and tag. Nothing leaves this repository.')
    .argument('<version>', 'major, minor, patch, or a version such as 1.2.0')
    .option('--rehearse', 'do it in a clone that is thrown away, and say what would be released')
    .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  try {
    program.parse()
    const day = new Date().toISOString().slice(0, 10)
    const wanted = program.args[0]!
    const told = program.opts<{rehearse?: boolean}>().rehearse
      ? rehearse(wanted, day)
      : `v${release(programRoot, wanted, day)} is committed and tagged. Publish it: git push --follow-tags`
    process.stdout.write(`${told}\n`)
  } catch (error) {
    tellError(error)
    process.exitCode = exitCodeOf(error)
  }
}
