import {lstatSync, readdirSync} from 'node:fs'
import {join} from 'node:path'

/** A file that is there, and why its bytes are not read, if they are not. */
export interface ListedFile {
  /** Relative to the folder that was listed, `/` on every system. */
  path: string
  unread?: string | undefined
}

/** Bytes of the largest file that is read: one text of more would not fit into V8's longest string. */
const LARGEST_FILE = 500_000_000

/**
 * Everything below `folder` that is no folder, or what of it lies `below` a folder in it, sorted by code unit.
 *
 * Names that begin with a dot are left out. A folder that cannot be listed stands for itself, so that whoever reads it
 * reports it. A `folder` that does not exist holds nothing; one that cannot be listed throws.
 */
export function listFiles(folder: string, below = ''): ListedFile[] {
  const found: ListedFile[] = []
  listBelow(folder, below, found)
  return found.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
}

function listBelow(folder: string, below: string, found: ListedFile[]) {
  let names: string[]
  try {
    names = readdirSync(join(folder, below))
  } catch (error) {
    // A whole folder of sources that is lost is not one that is empty.
    if (!below && (error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    if (below) found.push({path: below, unread: 'a folder that cannot be listed'})
    return
  }
  for (const name of names) {
    if (name.startsWith('.')) continue
    const path = below ? `${below}/${name}` : name
    const file = lookAtFile(folder, path)
    if (file) found.push(file)
    else listBelow(folder, path, found)
  }
}

/** A file of this path; undefined for a folder. */
export function lookAtFile(folder: string, path: string): ListedFile | undefined {
  try {
    const status = lstatSync(join(folder, path))
    if (status.isDirectory()) return undefined
    if (status.isSymbolicLink()) return {path, unread: 'a symbolic link, which is not followed'}
    if (!status.isFile()) return {path, unread: 'not a regular file'}
    if (status.size <= LARGEST_FILE) return {path}
    return {path, unread: `${status.size} bytes, more than the ${LARGEST_FILE} that are read as one text`}
  } catch (error) {
    return {path, unread: `unreadable: ${(error as NodeJS.ErrnoException).code ?? error}`}
  }
}
