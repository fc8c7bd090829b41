import {closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync} from 'node:fs'
import {dirname} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'

/** Milliseconds between two looks at a lock that somebody holds: short beside a build, long beside a look. */
const pollInterval = 200

/** Milliseconds a build waits for another: longer than any build of a real collection takes. */
const patience = 120_000

/** Thrown when another process holds the lock for longer than a build takes. */
export class LockedError extends Error {
  override name = 'LockedError'
}

/**
 * Run `work` while no other process holds the lock file at `path`.
 *
 * The file names the process that holds it. A lock whose process is gone is taken over; one that is held is waited
 * for, with a word to `say`, and after {@linkcode patience} refused with the holder's id.
 */
export async function withLock<T>(
  path: string,
  say: (line: string) => void,
  work: () => Promise<T> | T,
): Promise<T> {
  await acquire(path, say)
  try {
    return await work()
  } finally {
    rmSync(path, {force: true})
  }
}

async function acquire(path: string, say: (line: string) => void) {
  mkdirSync(dirname(path), {recursive: true})
  let waited = 0
  while (!tryAcquire(path)) {
    const holder = Number(readHolder(path))
    if (!isAlive(holder)) {
      rmSync(path, {force: true})
      continue
    }
    if (waited === 0) say(`another build (process ${holder}) holds ${path}; waiting for it`)
    if (waited >= patience) {
      throw new LockedError(
        `process ${holder} has held ${path} for ${patience / 1000} s: stop it or wait, then build again`,
      )
    }
    await sleep(pollInterval)
    waited += pollInterval
  }
}

function tryAcquire(path: string): boolean {
  try {
    const file = openSync(path, 'wx')
    writeSync(file, String(process.pid))
    closeSync(file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function readHolder(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

function isAlive(id: number): boolean {
  // An empty file is a lock another process is just writing its id into.
  if (id === 0) return true
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
