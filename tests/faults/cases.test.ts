import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {cpSync, existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {buildSite} from '../../scripts/build-site.ts'
import {faultCases} from './cases.ts'
import {changeDesk, editionOf, restore, writeDesk, writeFiles} from './desk.ts'
import {Runner} from './run.ts'

const work = mkdtempSync(join(tmpdir(), 'wirefold-faults-'))
const live = join(work, 'live')
const [desk, dist] = [join(live, 'desk'), join(live, 'dist')]
const now = ['--now', '2026-01-31']

let runner: Runner
let edition: Record<string, string>

beforeAll(async () => {
  runner = new Runner(join(live, 'cache'))
  writeDesk(desk)
  await runner.run(['build', '--desk', desk, '--dist', dist])
  await runner.run(['briefings', '--desk', desk, ...now])
  edition = editionOf(desk)
  expect(Object.keys(edition)).toHaveLength(4)
  cpSync(live, join(work, 'built'), {recursive: true, preserveTimestamps: true})
})

afterAll(() => {
  runner.stop()
  rmSync(work, {recursive: true, force: true})
})

test.each(faultCases)('$class: $fault: $outcome', async (row) => {
  restore(live, join(work, 'built'))
  row.make(desk)
  const site = row.command === 'build' ? ['--dist', dist] : []
  const options = row.options ?? (site.length > 0 ? [] : now)
  const argv = [row.command ?? 'briefings', '--desk', desk, ...site, ...options]
  const {code, said} = await runner.run(argv, row.disk && {below: live, ...row.disk}, row.env)
  expect(said).not.toMatch(/\n\s+at |made a mistake/)
  expect({code, said}).toMatchObject({code: row.exit})
  if (row.says) expect(said).toMatch(row.says)
  if (row.exit !== 0) {
    // A settings file that was put where a build writes is none of what it wrote.
    const written = (files: Record<string, string>) =>
      Object.entries(files).filter(([path]) => path.startsWith('briefings/') || path === 'coverage.json')
    expect(written(editionOf(desk))).toEqual(written(edition))
  }

  row.mend?.(desk)
  if (!existsSync(join(desk, 'stories.json')) || row.fault.includes('stories.json')) {
    rmSync(join(desk, 'stories.json'), {recursive: true, force: true})
    writeFileSync(join(desk, 'stories.json'), edition['stories.json']!)
  }
  const next = await runner.run(['briefings', '--desk', desk, ...now])
  expect(next).toMatchObject({code: 0})
  for (const path of Object.keys(edition).filter((name) => name.startsWith('briefings/')))
    expect(editionOf(desk)[path]).toBe(edition[path])
  expect(readdirSync(desk).filter((name) => name.startsWith('.'))).toEqual([])
})

test('a path with every mark that means something elsewhere', async () => {
  const odd = join(work, "desk #1 100%? & 'so'")
  writeDesk(odd)
  const outcome = await runner.run(['build', '--desk', odd, '--dist', join(odd, 'dist')])
  expect(outcome).toMatchObject({code: 0})
  expect(existsSync(join(odd, 'dist/index.html'))).toBe(true)
})

test('a changed file is always seen: edited, swapped and renamed with its size and times kept', async () => {
  restore(live, join(work, 'built'))
  const file = (name: string) => join(desk, 'sources', name)
  const texts = ['ferry', 'drone', 'track', 'train'].map(
    (word) => `Old ${word} leaves Tarvik\n\nThe ${word} left Tarvik on Monday, the harbour office said.\n`,
  )
  const then = new Date(1_700_000_000_000)
  for (let round = 0; round < 8; round++) {
    for (const [place, name] of ['one.txt', 'two.txt', 'six.txt'].entries()) {
      writeFileSync(file(name), texts[(round + place * (1 + (round % 3))) % texts.length]!)
      utimesSync(file(name), then, then)
    }
    // What a build knows from before is the same; only what it cached is not there.
    const clean = join(work, 'clean', String(round))
    restore(clean, desk)
    await runner.run(['briefings', '--desk', desk, ...now])
    const {code} = await runner.run(['briefings', '--desk', clean, ...now])
    expect(code).toBe(0)
    expect(editionOf(desk)).toEqual(editionOf(clean))
  }
})

test('five builds at once all end with the same whole edition', async () => {
  restore(live, join(work, 'built'))
  changeDesk(desk)
  const script = fileURLToPath(new URL('../../scripts/wirefold.js', import.meta.url))
  const start = () =>
    spawn(process.execPath, [script, 'briefings', '--desk', desk, '--quiet', ...now], {
      env: {...process.env, CACHE_DIR: join(live, 'cache')},
      stdio: 'ignore',
    })
  const codes = await Promise.all(
    Array.from({length: 5}, async () => (await once(start(), 'exit'))[0] as number),
  )
  expect(codes).toEqual([0, 0, 0, 0, 0])
  const made = editionOf(desk)
  restore(live, join(work, 'built'))
  changeDesk(desk)
  await runner.run(['briefings', '--desk', desk, ...now])
  expect(made).toEqual(editionOf(desk))
})

test('half an edition is no site, and is told', async () => {
  restore(live, join(work, 'built'))
  const gone = 'briefings/ferries/ferry-runs-aground-off-tarvik.mdx'
  writeFiles(desk, {[gone]: undefined})
  const build = buildSite({desk, dist, siteUrl: undefined}, () => undefined)
  await expect(build).rejects.toThrow(`tells of 1 briefing that is not there, ${gone} first`)
})

test('an edition that waits for its place is put there by whoever reads, the site included', async () => {
  restore(live, join(work, 'built'))
  writeFiles(desk, {
    '.edition.ready/plan.json': JSON.stringify({removed: []}),
    '.edition.ready/stories.json': 'the next one',
  })
  await runner.run(['doctor', '--desk', desk, '--dist', dist])
  expect(editionOf(desk)).toEqual({...edition, 'stories.json': 'the next one'})
})

test('the table of faults is that of these tests', async () => {
  const rows = faultCases.map(
    ({class: kind, fault, outcome, exit}) => `| ${kind} | ${fault} | ${outcome} | ${exit} |`,
  )
  const table = [
    '# Faults',
    '',
    'What goes wrong, what becomes of it, and the exit code: each line is a test (`tests/faults/cases.ts`), and this table is',
    'made from them: `npm exec -- vitest run tests/faults/cases.test.ts --update`. Nothing is lost, nothing is left half, no',
    'trace is shown (unless under `--debug`), and the next build makes what a clean one would.',
    '',
    '| kind | fault | what becomes of it | exit |',
    '|---|---|---|---|',
    ...rows,
    '',
    '## The disk',
    '',
    '`tests/faults/disk.test.ts` lets every single read, listing, look, opening, write, folder, rename and removal of a build of',
    'briefings fail in turn, with no space, no permission, a disk that can only be read and an input/output error, and stops',
    'the build in the middle of each change, also by killing its process; for the site it takes some of each. Whatever fails:',
    '',
    '- the last edition or the next one stands whole, the last site or the next one likewise;',
    '- one sentence says what was being done, on which file, why it failed, what stands, what to do; exit code 1;',
    '- what only saves time (`.cache/`) costs a warning and exit code 0; a source that cannot be read is recorded, exit code 0;',
    '- the next build makes what a clean one makes, and cleans up what the last one left.',
    '',
    'Not covered: a machine that loses its power may lose what the system had not written to the disk yet.',
    '',
  ].join('\n')
  await expect(table).toMatchFileSnapshot('../../docs/faults.md')
})
