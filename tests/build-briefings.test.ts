import {type SpawnSyncReturns, spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import type {Coverage} from '../src/coverage.ts'
import {deskFolder} from './edition-input.ts'
import {temporaryFolder} from './temporary-folder.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const script = join(root, 'scripts/wirefold.js')
const now = ['--now', '2026-01-31']

/** The desk of a project. */
const own = ['--desk', 'content']

/** The desk of the tests, which they only read. */
const desk = ['--desk', deskFolder]

interface Run {
  cwd?: string
  env?: Record<string, string>
}

function briefings(args: readonly string[], {cwd = root, env = {}}: Run = {}): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [script, 'briefings', ...args], {
    cwd,
    encoding: 'utf8',
    env: {...process.env, ...env},
  })
}

/** A folder with a desk in `content/`: the themes of the tests' desk and whatever sources a test writes. */
function project(sources: Record<string, string | Uint8Array> = {}): string {
  const folder = temporaryFolder()
  cpSync(join(deskFolder, 'themes'), join(folder, 'content/themes'), {recursive: true})
  mkdirSync(join(folder, 'content/sources'), {recursive: true})
  for (const [path, text] of Object.entries(sources)) {
    writeFileSync(join(folder, 'content/sources', path), text)
  }
  return folder
}

function everyFile(folder: string): Record<string, string> {
  const names = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile())
  const paths = names.map(({parentPath, name}) => join(parentPath, name)).sort()
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length), readFileSync(path, 'utf8')]))
}

const coverageOf = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'coverage.json'), 'utf8')) as Coverage

const droneStory = `Harbour city counts drone damage

Two drones hit the grain harbour of Izmarin early on Monday, the port authority said.

The drone attack set a warehouse on fire, and nobody was hurt.
`

describe('a build of a desk', () => {
  test('makes briefings in theme folders, a register and a coverage file, and sums up on stderr', () => {
    const out = temporaryFolder()
    const {status, stdout, stderr} = briefings([...desk, '--out', out, ...now])
    expect(status).toBe(0)
    expect(stdout).toBe('')
    for (const theme of ['drone-warfare', 'north-korea', 'sahel-diplomacy']) {
      expect(readdirSync(join(out, 'briefings', theme))).not.toEqual([])
      expect(stderr).toMatch(new RegExp(`^  ${theme} +\\d+$`, 'm'))
    }
    expect(existsSync(join(out, 'stories.json'))).toBe(true)
    expect(stderr).toMatch(/^documents +10$/m)
    expect(stderr).toMatch(/^problems +0$/m)
    expect(stderr).toMatch(/outside the themes/)
    expect(stderr).not.toContain('\u001b')
  })

  test('is the same to the byte in another folder, time zone and language, and on another day', () => {
    const [here, there] = [temporaryFolder(), project()]
    briefings([...desk, '--out', here, ...now], {env: {TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8'}})
    rmSync(join(there, 'content'), {recursive: true})
    cpSync(deskFolder, join(there, 'content'), {recursive: true})
    briefings([...own, ...now, '--out', 'made'], {cwd: there, env: {TZ: 'America/Los_Angeles'}})
    expect(everyFile(join(there, 'made'))).toEqual(everyFile(here))
  })

  test('does nothing the second time, and mends what somebody deleted', () => {
    const out = temporaryFolder()
    briefings([...desk, '--out', out, ...now])
    const before = everyFile(out)
    const second = briefings([...desk, '--out', out, '--now', '2026-02-01'])
    expect(second.stderr).toContain('nothing changed since the last build')
    expect(everyFile(out)).toEqual(before)
    const gone = Object.keys(before).find((path) => path.endsWith('.mdx'))!
    rmSync(join(out, gone))
    expect(briefings([...desk, '--out', out, '--now', '2026-02-01']).status).toBe(0)
    expect(everyFile(out)).toEqual(before)
  })

  test('with --json prints the summary as data on stdout, with --quiet nothing', () => {
    const out = temporaryFolder()
    const {stdout} = briefings([...desk, '--out', out, '--json', '--quiet', ...now])
    expect(JSON.parse(stdout)).toMatchObject({documents: 10, unchanged: false, problems: []})
    const quiet = briefings([...desk, '--out', out, '--quiet', ...now])
    expect(quiet.stdout + quiet.stderr).toBe('')
  })
})

describe('messy input', () => {
  test('no sources make an empty edition', () => {
    const {status, stderr} = briefings([...own, ...now], {cwd: project()})
    expect(status).toBe(0)
    expect(stderr).toMatch(/^documents +0$/m)
  })

  test('what cannot be used is recorded with its place, and the rest is built', () => {
    const folder = project({
      'empty.txt': '',
      'photo.txt': new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0, 0, 0, 1]),
      'latin.txt': Buffer.concat([Buffer.from(droneStory), Buffer.from([0xff])]),
      'rows.jsonl': `{"title": "A", "text": 5}\n{oops\n`,
      'bad.md': `---\ntitle: [unclosed\n---\n\n${droneStory}`,
      'line.txt': 'word '.repeat(1_000_000),
    })
    const {status, stderr} = briefings([...own, ...now], {cwd: folder})
    expect(status).toBe(0)
    expect(stderr).toMatch(/^problems +[6-9]$/m)
    const {documents} = coverageOf(join(folder, 'content'))
    const withProblems = documents.filter(({problems}) => problems.length > 0).map(({path}) => path)
    expect(withProblems).toEqual(['bad.md', 'empty.txt', 'latin.txt', 'line.txt', 'photo.txt', 'rows.jsonl'])
    expect(readdirSync(join(folder, 'content/briefings/drone-warfare'))).toHaveLength(1)
  })
})

describe('wrong settings stop the build with exit code 2 and leave the last edition alone', () => {
  test.each([
    {
      file: 'site.yaml',
      text: 'title: Desk\nquotation:\n  share: lots\n',
      says: 'content/site.yaml:3:3: quotation.share: expected a number, found "lots"',
    },
    {
      file: 'themes/ports.yaml',
      text: 'title: Ports\nterm: [harbour]\n',
      says: 'content/themes/ports.yaml',
    },
    {
      file: 'themes/My Theme.yaml',
      text: 'title: Ports\nterms: [harbour]\n',
      says: 'expected lower-case letters, digits and hyphens, then .yaml, found "My Theme.yaml"',
    },
    {file: 'editorial.yaml', text: 'pin: 5\n', says: 'content/editorial.yaml:1:1'},
    {file: 'stories.json', text: '{"version": 1,', says: 'content/stories.json'},
  ])('$file', ({file, text, says}) => {
    const folder = project({'a.txt': droneStory})
    expect(briefings([...own, ...now], {cwd: folder}).status).toBe(0)
    const before = everyFile(join(folder, 'content/briefings'))
    writeFileSync(join(folder, 'content', file), text)
    const {status, stderr} = briefings([...own, ...now], {cwd: folder})
    expect(stderr).toContain(says)
    expect(stderr).not.toContain('    at ')
    expect(status).toBe(2)
    expect(everyFile(join(folder, 'content/briefings'))).toEqual(before)
  })

  test.each([
    {args: ['--now', 'yesterday'], says: 'expected 2026-01-31 or 2026-01-31T08:00:00Z'},
    {args: ['--now', '2026-02-30'], says: 'expected 2026-01-31 or 2026-01-31T08:00:00Z'},
    {args: ['--sorces', 'x'], says: "unknown option '--sorces'"},
    {args: ['--sources', 'no/such/folder'], says: 'no/such/folder'},
  ])('$args', ({args, says}) => {
    const {status, stderr} = briefings([...desk, ...args, '--out', temporaryFolder()])
    expect(stderr).toContain(says)
    expect(status).toBe(2)
  })

  test('--help names every option', () => {
    const {status, stdout} = briefings(['--help'])
    expect(status).toBe(0)
    for (const option of ['--desk', '--sources', '--out', '--json', '--quiet', '--now'])
      expect(stdout).toContain(option)
  })
})

test('two builds at once both end with the same whole edition', async () => {
  const out = temporaryFolder()
  const start = () =>
    spawn(process.execPath, [script, 'briefings', ...desk, '--out', out, '--quiet', ...now], {cwd: root})
  const codes = await Promise.all([start(), start()].map(async (build) => (await once(build, 'exit'))[0]))
  expect(codes).toEqual([0, 0])
  const alone = temporaryFolder()
  briefings([...desk, '--out', alone, ...now])
  expect(everyFile(out)).toEqual(everyFile(alone))
})

test('a build killed at any moment leaves the last edition whole', async () => {
  const folder = project({'a.txt': droneStory})
  briefings([...own, ...now], {cwd: folder})
  const before = everyFile(join(folder, 'content/briefings'))
  for (const delay of [50, 150, 250, 350]) {
    writeFileSync(
      join(folder, 'content/sources', `${delay}.txt`),
      `${droneStory}\nIt burned for ${delay} minutes.\n`,
    )
    const build = spawn(process.execPath, [script, 'briefings', '--desk', 'content', '--quiet', ...now], {
      cwd: folder,
    })
    const timer = setTimeout(() => build.kill('SIGKILL'), delay)
    const [, signal] = await once(build, 'exit')
    clearTimeout(timer)
    if (signal) expect(Object.keys(everyFile(join(folder, 'content/briefings')))).toEqual(Object.keys(before))
  }
  expect(briefings([...own, ...now], {cwd: folder}).status).toBe(0)
})
