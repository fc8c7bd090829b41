import {spawnSync} from 'node:child_process'
import {existsSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync} from 'node:fs'
import {hostname} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {withLock} from '../scripts/lock.ts'
import {temporaryFolder} from './temporary-folder.ts'

test('a second build waits for the first, says so, and then runs', async () => {
  const lock = join(temporaryFolder(), 'lock')
  const events: string[] = []
  const begun = Promise.withResolvers<void>()
  const waited = Promise.withResolvers<void>()
  const first = withLock(
    lock,
    () => {},
    async () => {
      events.push('first begins')
      begun.resolve()
      await waited.promise
      events.push('first ends')
    },
  )
  await begun.promise
  const second = withLock(
    lock,
    (line) => {
      events.push(line)
      waited.resolve()
    },
    () => events.push('second runs'),
  )
  await Promise.all([first, second])
  expect(events).toEqual([
    'first begins',
    `another build (process ${process.pid}) holds ${lock}; waiting for it`,
    'first ends',
    'second runs',
  ])
})

test('the lock names its holder and is gone afterwards, also when the work fails', async () => {
  const lock = join(temporaryFolder(), 'lock')
  const work = withLock(
    lock,
    () => {},
    () => {
      expect(readFileSync(lock, 'utf8')).toBe(`${process.pid} ${hostname()}`)
      throw new Error('no')
    },
  )
  await expect(work).rejects.toThrow('no')
  expect(existsSync(lock)).toBe(false)
})

/** Take a lock that somebody left; answers what was said about it. */
async function takeOver(text: string, age = 0): Promise<string[]> {
  const folder = temporaryFolder()
  const lock = join(folder, 'lock')
  writeFileSync(lock, text)
  const then = Date.now() / 1000 - age
  utimesSync(lock, then, then)
  writeFileSync(`${lock}.${deadId}.stale`, '')
  const said: string[] = []
  await withLock(
    lock,
    (line) => {
      said.push(line)
      // Its holder ends.
      rmSync(lock)
    },
    () => undefined,
  )
  expect(readdirSync(folder)).toEqual([])
  return said
}

const deadId = spawnSync(process.execPath, ['--eval', '']).pid
const hour = 3600

test.each([
  {whose: 'of a process that is gone', text: `${deadId} ${hostname()}`},
  {whose: 'of an earlier process with the id of this one', text: `${process.pid} ${hostname()}`},
  {whose: 'of another machine, untouched for an hour', text: '7 elsewhere', age: hour},
  {whose: 'of a clock that was set back', text: '7 elsewhere', age: -hour},
  {whose: 'that is empty', text: '', age: hour},
  {whose: 'that is garbage', text: '\u0000\u0000', age: hour},
])('a lock $whose is taken over without a word, and what lies beside it goes', async ({text, age}) => {
  expect(await takeOver(text, age)).toEqual([])
})

test.each([
  {
    whose: 'another machine',
    text: '7 elsewhere',
    says: 'a build on another machine (process 7 of elsewhere) holds',
  },
  {
    whose: 'a living process',
    text: `${process.ppid} ${hostname()}`,
    says: `another build (process ${process.ppid}) holds`,
  },
])('a lock of $whose that was just touched is waited for', async ({text, says}) => {
  expect((await takeOver(text)).join()).toContain(says)
})

test('whoever stood still for so long that another took over is told before it puts anything in place', async () => {
  const lock = join(temporaryFolder(), 'lock')
  const work = withLock(
    lock,
    () => {},
    (checkHeld) => {
      checkHeld()
      writeFileSync(lock, '7 elsewhere')
      checkHeld()
    },
  )
  await expect(work).rejects.toThrow(/took over/)
  expect(readFileSync(lock, 'utf8')).toBe('7 elsewhere')
})
