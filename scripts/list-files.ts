import {lstatSync, readdirSync} from 'node:fs'
import {join} from 'node:path'

/** A file, and what one look at it told without opening it. */
export interface SeenFile {
  /** Relative to the folder that was looked at, `/` on every system. */
  path: string
  kind: 'file' | 'folder' | 'link' | 'other' | 'hidden'
  /** Bytes; nanoseconds of the last change of the bytes, and of anything about it; its number in the file system. */
  traits: readonly [size: bigint, mtime: bigint, ctime: bigint, ino: bigint]
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
  const seen = seeAt(join(folder, path), path)
  return seen ? [seen] : []
}

function seeAt(place: string, path: string): SeenFile | undefined {
  try {
    const status = lstatSync(place, {bigint: true, throwIfNoEntry: false})
    if (!status) return undefined
    const kind = status.isFile()
      ? 'file'
      : status.isDirectory()
        ? 'folder'
        : status.isSymbolicLink()
          ? 'link'
          : 'other'
    return {path, kind, traits: [status.size, status.mtimeNs, status.ctimeNs, status.ino]}
  } catch {
    return {path, kind: 'hidden', traits: [0n, 0n, 0n, 0n]}
  }
}

function seeBelow(folder: string, below: string, itself: SeenFile | undefined, found: SeenFile[]) {
  const place = join(folder, below)
  let names: string[]
  try {
    names = readdirSync(place)
  } catch {
    if (itself) found.push(itself)
    return
  }
  for (const name of names) {
    if (name.startsWith('.')) continue
    const file = seeAt(`${place}/${name}`, below ? `${below}/${name}` : name)
    if (file?.kind === 'folder') seeBelow(folder, file.path, file, found)
    else if (file) found.push(file)
  }
}
