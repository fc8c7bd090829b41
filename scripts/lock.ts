import {linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'

/** Milliseconds between two looks at a lock that somebody holds: short beside a build, long beside a look. */
const pollInterval = 200

/** Milliseconds a build waits for another: longer than any build of a real collection takes. */
const patience = 1_200_000

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
    const holder = readHolder(path)
    if (holder === undefined) continue
    if (!isAlive(holder)) {
      clearAway(path, holder)
      continue
    }
    if (waited === 0) say(`another build (process ${holder}) holds ${path}; waiting for it`)
    if (waited >= patience) {
      throw new LockedError(
        `process ${holder} has held ${path} for ${patience / 1000} s: stop it, then build again`,
      )
    }
    await sleep(pollInterval)
    waited += pollInterval
  }
}

// A link appears whole or not at all, so no other process ever reads a lock without its holder.
function tryAcquire(path: string): boolean {
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, String(process.pid))
  try {
    linkSync(draft, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(draft, {force: true})
  }
}

function readHolder(path: string): number | undefined {
  try {
    return Number(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

// Two processes may find the same dead holder: whoever moves away a lock that was taken meanwhile puts it back.
function clearAway(path: string, holder: number) {
  const aside = `${path}.${process.pid}.stale`
  try {
    renameSync(path, aside)
    if (readHolder(aside) !== holder) linkSync(aside, path)
  } catch {
    // Somebody else cleared it away first.
  }
  rmSync(aside, {force: true})
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
