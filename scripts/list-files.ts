import {lstatSync, readdirSync} from 'node:fs'
import {join} from 'node:path'

/**
 * Paths of everything below `folder` that is no folder, sorted by code unit, `/` on every system.
 *
 * Names that begin with a dot are left out. A folder that cannot be listed stands for itself, so that whoever reads it
 * reports it. A `folder` that does not exist holds nothing.
 */
export function listFiles(folder: string): string[] {
  return listBelow(folder, '').sort(byCodeUnit)
}

function listBelow(folder: string, below: string): string[] {
  let entries: string[]
  try {
    entries = readdirSync(join(folder, below))
  } catch {
    return below ? [below] : []
  }
  return entries
    .filter((name) => !name.startsWith('.'))
    .map((name) => (below ? `${below}/${name}` : name))
    .flatMap((path) => (lstatSync(join(folder, path)).isDirectory() ? listBelow(folder, path) : [path]))
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
