import {existsSync, renameSync, rmSync} from 'node:fs'

const retired = (target: string) => `${target}.old`

/**
 * Put a finished folder in another one's place, so that whoever is killed when leaves one of the two whole.
 * Between its two renames there is no target: {@linkcode recoverFolder} mends that.
 */
export function swapFolder(finished: string, target: string) {
  recoverFolder(target)
  if (existsSync(target)) renameSync(target, retired(target))
  renameSync(finished, target)
  rmSync(retired(target), {recursive: true, force: true})
}

/** Finish or undo a swap that was cut short. Call before building anew. */
export function recoverFolder(target: string) {
  if (!existsSync(retired(target))) return
  if (existsSync(target)) rmSync(retired(target), {recursive: true})
  else renameSync(retired(target), target)
}
