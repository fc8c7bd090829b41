import {
  closeSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeSync,
} from 'node:fs'
import {hostname} from 'node:os'
import {basename, dirname, join, resolve} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'

/** Milliseconds between two looks at a lock that somebody holds: short beside a build, long beside a look. */
const POLL_INTERVAL = 200

/** Milliseconds between two touches of a lock by its holder. */
const TOUCH_INTERVAL = 30_000

/**
 * Milliseconds without a touch after which a lock is nobody's any more, and those a build waits for another: longer than
 * any build of a real collection works without looking up.
 */
const PATIENCE = 1_200_000

/** Milliseconds after which a lock that names nobody is one whose maker died while he wrote it. */
const WRITING_TIME = 5000

/** Thrown when another process holds the lock for longer than a build takes, or has taken it over. */
export class LockedError extends Error {
  override name = 'LockedError'
}

/** Throws `LockedError` if the lock is another's by now: this process stood still for so long that it was given up. */
export type CheckHeld = () => void

interface Holder {
  id: number
  host: string
}

/** Locks that this process holds. An id alone is no proof: that of a dead holder may be this process's now. */
const held = new Set<string>()

const ownText = `${process.pid} ${hostname()}`

/**
 * Run `work` while no other process holds the lock file at `path`.
 *
 * The file names the process that holds it and its machine, and is touched as long as it is held. A lock whose process is
 * gone is taken over, as is one that nobody has touched for {@linkcode PATIENCE}: another machine's processes cannot be
 * looked for. One that is held is waited for, with a word to `say`, and refused after as long a time.
 */
export async function withLock<T>(
  path: string,
  say: (line: string) => void,
  work: (checkHeld: CheckHeld) => Promise<T> | T,
): Promise<T> {
  await acquire(path, say)
  held.add(resolve(path))
  const touching = setInterval(() => touch(path), TOUCH_INTERVAL).unref()
  try {
    return await work(() => checkHeld(path))
  } finally {
    clearInterval(touching)
    held.delete(resolve(path))
    giveBack(path)
  }
}

/** True while somebody holds the lock. */
export function isLocked(path: string): boolean {
  const text = readText(path)
  return text !== undefined && !isGivenUp(path, parseHolder(text))
}

async function acquire(path: string, say: (line: string) => void) {
  mkdirSync(dirname(path), {recursive: true})
  let waited = 0
  while (!tryAcquire(path)) {
    const text = readText(path)
    if (text === undefined) continue
    const holder = parseHolder(text)
    if (isGivenUp(path, holder)) {
      clearAway(path, text)
      continue
    }
    if (waited === 0 && holder) say(`${describe(holder)} holds ${path}; waiting for it`)
    if (waited >= PATIENCE && holder)
      throw new LockedError(
        `${describe(holder)} has held ${path} for ${PATIENCE / 60_000} minutes: stop it, or delete that file if it no longer runs. Then build again.`,
      )
    await sleep(POLL_INTERVAL)
    waited += POLL_INTERVAL
  }
  sweep(path)
}

const describe = ({id, host}: Holder) =>
  host === hostname()
    ? `another build (process ${id})`
    : `a build on another machine (process ${id} of ${host})`

function tryAcquire(path: string): boolean {
  let file: number
  try {
    file = openSync(path, 'wx')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
  try {
    writeSync(file, ownText)
    return true
  } catch (error) {
    rmSync(path, {force: true})
    throw Object.assign(error as Error, {path})
  } finally {
    closeSync(file)
  }
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

function parseHolder(text: string): Holder | undefined {
  const [, id, host = hostname()] = /^([1-9]\d*)(?: (\S+))?\s*$/.exec(text) ?? []
  return id === undefined ? undefined : {id: Number(id), host}
}

function isGivenUp(path: string, holder: Holder | undefined): boolean {
  // Neither way: a clock may have been set back.
  const age = Math.abs(Date.now() - (statSync(path, {throwIfNoEntry: false})?.mtimeMs ?? 0))
  if (!holder) return age > WRITING_TIME
  if (age > PATIENCE) return true
  if (holder.host !== hostname()) return false
  return holder.id === process.pid ? !held.has(resolve(path)) : !isAlive(holder.id)
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

// Two processes may find the same dead holder: whoever moves away a lock that was taken meanwhile puts it back.
function clearAway(path: string, text: string) {
  const aside = `${path}.${process.pid}`
  try {
    renameSync(path, aside)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw error
  }
  if (readText(aside) !== text) linkSync(aside, path)
  rmSync(aside, {force: true})
}

/** Remove what processes left beside the lock that died while they cleared one away. */
function sweep(path: string) {
  const start = `${basename(path)}.`
  try {
    for (const name of readdirSync(dirname(path))) {
      const id = name.startsWith(start) ? Number(/^[1-9]\d*/.exec(name.slice(start.length))?.[0]) : Number.NaN
      if (id > 0 && (id === process.pid || !isAlive(id))) rmSync(join(dirname(path), name), {force: true})
    }
  } catch {
    // It is in nobody's way.
  }
}

function giveBack(path: string) {
  try {
    if (readText(path) === ownText) rmSync(path)
  } catch {
    // It names a process that will be gone, and then is nobody's.
  }
}

function touch(path: string) {
  try {
    const now = new Date()
    utimesSync(path, now, now)
  } catch {
    // Whoever took it away is met before anything is put in place.
  }
}

function checkHeld(path: string) {
  if (readText(path) === ownText) return
  throw new LockedError(`another build took over ${path} while this one stood still: build again`)
}
