import {existsSync, renameSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {withLock} from './lock.ts'
import {programRoot} from './program.ts'
import {inPart} from './report-error.ts'

/** One for all desks: Astro keeps what it draws pages with in the program's folder, whichever folder it builds into. */
export const siteLock = join(programRoot, '.cache/site.lock')

const retired = (target: string) => `${target}.old`

/**
 * Put a finished folder in another one's place, so that whoever is killed when leaves one of the two whole.
 * Between its two renames there is no target: {@linkcode recoverFolder} mends that.
 */
export function swapFolder(finished: string, target: string) {
  recoverFolder(target)
  try {
    if (existsSync(target)) renameSync(target, retired(target))
    renameSync(finished, target)
  } catch (error) {
    if (!existsSync(target) && existsSync(retired(target))) renameSync(retired(target), target)
    throw error
  }
  cleanAway(retired(target))
}

/** Finish or undo a swap that was cut short. Call before building anew, while holding the lock. */
export function recoverFolder(target: string) {
  if (!existsSync(retired(target))) return
  if (existsSync(target)) rmSync(retired(target), {recursive: true, force: true})
  else renameSync(retired(target), target)
}

/** For whoever reads a site: bring it back if a swap was cut short. */
export async function recoverSite(dist: string, say: (line: string) => void) {
  if (!existsSync(retired(dist))) return
  const part = {doing: 'bringing back the last good site', stands: `It lies in ${retired(dist)}.`}
  await inPart(part, () => withLock(siteLock, say, () => recoverFolder(dist)))
}

/** The new folder stands: what cannot be removed of the last one now is in nobody's way. */
function cleanAway(path: string) {
  try {
    rmSync(path, {recursive: true, force: true})
  } catch {
    // The next build tries again.
  }
}
