import {type ChildProcess, execFileSync, spawn} from 'node:child_process'
import {once} from 'node:events'
import {chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import type {Register} from '../src/register.ts'
import {deskFolder} from './edition-input.ts'
import {temporaryFolder} from './temporary-folder.ts'

const program = fileURLToPath(new URL('../scripts/wirefold.js', import.meta.url))
const identity = {GIT_AUTHOR_NAME: 'desk', GIT_AUTHOR_EMAIL: 'desk@desk.example'}
const env = {
  ...process.env,
  ...identity,
  GIT_COMMITTER_NAME: 'desk',
  GIT_COMMITTER_EMAIL: 'desk@desk.example',
}

const git = (folder: string, ...args: readonly string[]): string =>
  execFileSync('git', ['-C', folder, ...args], {env, encoding: 'utf8', stdio: 'pipe'}).trim()

/** Of invented reports that share a theme and no event. */
const report = (place: string) =>
  `Drone falls on ${place}\n\nA drone fell on the market of ${place} on Tuesday, said the mayor of ${place}.\n\nNobody in ${place} was hurt by the drone, and the market opens again on Friday.\n`

/** A bare repository that holds a desk of one report, as a host would. */
function host(): {bare: string; clone: (name: string) => string} {
  const folder = temporaryFolder()
  const bare = join(folder, 'desk.git')
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', bare])
  const clone = (name: string) => {
    execFileSync('git', ['clone', '--quiet', bare, join(folder, name)], {stdio: 'pipe'})
    return join(folder, name)
  }
  const first = clone('first')
  git(first, 'checkout', '--quiet', '-B', 'main')
  cpSync(join(deskFolder, 'themes'), join(first, 'themes'), {recursive: true})
  mkdirSync(join(first, 'sources'))
  writeFileSync(join(first, 'site.yaml'), 'title: Desk\n')
  writeFileSync(join(first, '.gitignore'), 'coverage.json\n.briefings.lock*\n*.next\n.cache/\n')
  add(first, 'Ostrava')
  return {bare, clone}
}

/** Somebody adds a report and pushes it. */
function add(folder: string, place: string) {
  writeFileSync(join(folder, 'sources', `${place}.txt`), report(place))
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--message', `add ${place}`)
  git(folder, 'push', '--quiet', 'origin', 'main')
}

function startCommit(folder: string): ChildProcess {
  const line = [program, 'commit', '--desk', folder]
  return spawn(process.execPath, line, {
    env: {...env, CACHE_DIR: join(folder, '.cache')},
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

async function commit(folder: string): Promise<{code: number; told: string}> {
  const child = startCommit(folder)
  let told = ''
  for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (data) => (told += data))
  const [code] = await once(child, 'close')
  return {code, told}
}

const placesIn = (folder: string): string[] => {
  const {stories} = JSON.parse(readFileSync(join(folder, 'stories.json'), 'utf8')) as Register
  return stories.map(({slug}) => slug).sort()
}

test('the briefings of a push are committed, and the next run has nothing to do', async () => {
  const {clone} = host()
  const desk = clone('a')
  expect(await commit(desk)).toMatchObject({code: 0, told: expect.stringContaining('briefings: pushed')})
  const fresh = clone('fresh')
  expect(placesIn(fresh)).toEqual(['drone-falls-on-ostrava'])
  expect(await commit(fresh)).toMatchObject({code: 0, told: expect.stringContaining('briefings: unchanged')})
})

test('three pushes in quick succession lose nothing, though every run began before the others were done', async () => {
  const {clone} = host()
  const writer = clone('writer')
  const desks: string[] = []
  for (const [index, place] of ['Debrecen', 'Gdynia', 'Kaunas'].entries()) {
    add(writer, place)
    desks.push(clone(`run-${index}`))
  }
  const runs = await Promise.all(desks.map((desk) => commit(desk)))
  expect(runs.map(({code, told}) => (code === 0 ? 0 : told))).toEqual([0, 0, 0])
  const fresh = clone('fresh')
  expect(placesIn(fresh)).toEqual(
    ['debrecen', 'gdynia', 'kaunas', 'ostrava'].map((place) => `drone-falls-on-${place}`),
  )
})

test('a source that is pushed while briefings are made is in them, and both stories keep their addresses', async () => {
  const {bare, clone} = host()
  const [desk, other] = [clone('a'), clone('b')]
  // The host itself takes in another report just before the first push arrives, as a push a moment earlier would.
  writeFileSync(join(other, 'sources', 'Gdynia.txt'), report('Gdynia'))
  git(other, 'add', '--all')
  git(other, 'commit', '--quiet', '--message', 'add Gdynia')
  git(other, 'push', '--quiet', 'origin', 'HEAD:refs/heads/waiting')
  const hook = join(bare, 'hooks/pre-receive')
  writeFileSync(
    hook,
    '#!/bin/sh\nset -e\n[ -e moved ] && exit 0\ntouch moved\nenv -u GIT_QUARANTINE_PATH git update-ref refs/heads/main refs/heads/waiting\n',
  )
  chmodSync(hook, 0o755)
  const {code, told} = await commit(desk)
  expect(told).toContain('somebody else pushed first')
  expect(code).toBe(0)
  expect(placesIn(clone('fresh'))).toEqual(['drone-falls-on-gdynia', 'drone-falls-on-ostrava'])
})

test('a protected branch gets a proposal on a branch of its own', async () => {
  const {bare, clone} = host()
  const desk = clone('a')
  const hook = join(bare, 'hooks/update')
  writeFileSync(
    hook,
    '#!/bin/sh\n[ "$1" = refs/heads/main ] || exit 0\necho "GH006: Protected branch update failed" >&2\nexit 1\n',
  )
  chmodSync(hook, 0o755)
  const {code, told} = await commit(desk)
  expect(code).toBe(0)
  expect(told).toContain('briefings: pull request')
  expect(git(bare, 'show', 'wirefold/briefings:stories.json')).toContain('drone-falls-on-ostrava')
})

test('where nobody may write, it says so and is no failure', async () => {
  const {clone} = host()
  const desk = clone('a')
  git(desk, 'config', 'remote.origin.receivepack', 'echo "Permission to desk denied" >&2; false')
  expect(await commit(desk)).toMatchObject({code: 0, told: expect.stringContaining('briefings: read only')})
})

test('work that is not committed is never overwritten', async () => {
  const {clone} = host()
  const desk = clone('a')
  writeFileSync(join(desk, 'site.yaml'), 'title: Another\n')
  expect(await commit(desk)).toMatchObject({code: 2, told: expect.stringContaining('site.yaml')})
  expect(readFileSync(join(desk, 'site.yaml'), 'utf8')).toBe('title: Another\n')
})

test('what is new, changed and gone since a commit is told by headline', async () => {
  const {clone} = host()
  const desk = clone('a')
  await commit(desk)
  writeFileSync(join(desk, 'sources', 'Kaunas.txt'), report('Kaunas'))
  const line = [program, 'briefings', '--desk', desk, '--quiet']
  execFileSync(process.execPath, line, {env: {...env, CACHE_DIR: join(desk, '.cache')}})
  const told = execFileSync(process.execPath, [program, 'changes', '--desk', desk], {env, encoding: 'utf8'})
  expect(told).toContain('**New: 1**\n\n- Drone falls on Kaunas')
  expect(told).toContain('**Changed: 0**')
  expect(told).toContain('**Gone: 0**')
})
