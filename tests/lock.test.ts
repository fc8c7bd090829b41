import {spawnSync} from 'node:child_process'
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
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
      expect(readFileSync(lock, 'utf8')).toBe(String(process.pid))
      throw new Error('no')
    },
  )
  await expect(work).rejects.toThrow('no')
  expect(existsSync(lock)).toBe(false)
})

test('a lock whose process is gone is taken over without a word', async () => {
  const lock = join(temporaryFolder(), 'lock')
  const {pid} = spawnSync(process.execPath, ['--eval', ''])
  writeFileSync(lock, String(pid))
  const said: string[] = []
  expect(
    await withLock(
      lock,
      (line) => said.push(line),
      () => 'done',
    ),
  ).toBe('done')
  expect(said).toEqual([])
})
