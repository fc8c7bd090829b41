import {type BigIntStats, lstatSync, readdirSync} from 'node:fs'
import {join} from 'node:path'

/** A file, and what one look at it told without opening it. */
export interface SeenFile {
  /** Relative to the folder that was looked at, `/` on every system. */
  path: string
  /** Undefined for what may be listed but not looked at. */
  status: BigIntStats | undefined
}

/**
 * Everything below `folder` that is no folder, or what of it lies `below` a folder in it, sorted by code unit.
 *
 * Names that begin with a dot are left out. A folder that cannot be listed stands for itself, so that whoever reads it
 * reports it. A `folder` that does not exist holds nothing.
 */
export function seeFiles(folder: string, below = ''): SeenFile[] {
  const found: SeenFile[] = []
  seeBelow(folder, below, undefined, found)
  return found.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
}

/** The file of this path, or nothing. */
export function seeFile(folder: string, path: string): SeenFile[] {
  try {
    const status = lstatSync(join(folder, path), {bigint: true, throwIfNoEntry: false})
    return status ? [{path, status}] : []
  } catch {
    return [{path, status: undefined}]
  }
}

function seeBelow(folder: string, below: string, itself: SeenFile | undefined, found: SeenFile[]) {
  let names: string[]
  try {
    names = readdirSync(join(folder, below))
  } catch {
    if (itself) found.push(itself)
    return
  }
  for (const name of names) {
    if (name.startsWith('.')) continue
    for (const file of seeFile(folder, below ? `${below}/${name}` : name)) {
      if (file.status?.isDirectory()) seeBelow(folder, file.path, file, found)
      else found.push(file)
    }
  }
}
