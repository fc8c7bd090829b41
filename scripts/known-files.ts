import {hash} from 'node:crypto'
import {type BigIntStats, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import type {SeenFile} from './list-files.ts'

/** A file whose content is known or can be. */
export interface LookedFile extends SeenFile {
  /** Hex SHA-256 of its bytes, or why they are not read. Undefined until somebody asks. */
  content: string | undefined
}

/** The files of a folder as they were at one moment. */
export interface Look {
  folder: string
  /** Milliseconds since 1970, before the first file was looked at. */
  moment: number
  files: readonly LookedFile[]
}

/** A look that is over, as it is written down: a list of paths, and for each its status and content. */
export interface KnownFiles {
  folder: string
  moment: number
  paths: readonly string[]
  /** {@linkcode traits} of each file, one after the other. */
  statuses: BigInt64Array
  contents: readonly string[]
}

/** Bytes of the largest file that is read: one text of more would not fit into V8's longest string. */
const largestFile = 500_000_000n

/**
 * Nanoseconds that a file must have been left alone before it was looked at: the coarsest clock of a file system.
 * What changes twice within one tick of that clock has the same status before and after the second change.
 */
const settling = 2_000_000_000n

const unread = 'unread: '
const traitsOfFile = 4

/** What changes whenever a file is written, replaced or has its times set: the system sets the third by itself. */
const traits = ({size, mtimeNs, ctimeNs, ino}: BigIntStats): bigint[] => [size, mtimeNs, ctimeNs, ino]

/**
 * Look at `seen` files of a folder. The content of those that have the status they had at an earlier look is `known`;
 * no file is read. Call with a `moment` from before they were seen.
 */
export function lookAt(folder: string, moment: number, seen: readonly SeenFile[], known?: KnownFiles): Look {
  const earlier = known?.folder === resolve(folder) ? known : undefined
  let row = 0
  const files = seen.map(({path, status}) => {
    while (earlier && row < earlier.paths.length && earlier.paths[row]! < path) row++
    const isKnown = status && earlier && earlier.paths[row] === path && isUnchanged(status, earlier, row)
    return {path, status, content: isKnown ? earlier.contents[row] : undefined}
  })
  return {folder, moment, files}
}

function isUnchanged(status: BigIntStats, {moment, statuses, contents}: KnownFiles, row: number): boolean {
  const settled = BigInt(moment) * 1_000_000n - settling
  if (status.mtimeNs >= settled || status.ctimeNs >= settled || unreadReason(contents[row]!) !== undefined)
    return false
  return traits(status).every(
    (trait, index) => BigInt.asIntN(64, trait) === statuses[row * traitsOfFile + index],
  )
}

/** What stands for the content of a file: the hash of its bytes, which are read only if they are not known. */
export function contentOf(folder: string, file: LookedFile): string {
  if (file.content === undefined) readAnew(folder, file)
  return file.content!
}

/** The bytes of a file, whose content is known from then on; undefined if they cannot be read. */
export function readAnew(folder: string, file: LookedFile): Buffer | undefined {
  const reason = whyUnread(file)
  if (reason !== undefined) {
    file.content = `${unread}${reason}`
    return undefined
  }
  try {
    const bytes = readFileSync(join(folder, file.path))
    file.content = hash('sha256', bytes, 'hex')
    return bytes
  } catch (error) {
    file.content = `${unread}unreadable: ${(error as NodeJS.ErrnoException).code ?? error}`
    return undefined
  }
}

/** The bytes of a file that must still hold what was seen in it. Throws `ChangedError` if it does not. */
export function readAgain(folder: string, path: string, content: string): Buffer {
  const file = join(folder, path)
  try {
    const bytes = readFileSync(file)
    if (hash('sha256', bytes, 'hex') === content) return bytes
  } catch {
    // Gone or closed is changed as well.
  }
  throw new ChangedError(
    `${file} changed while the build was at work, so nothing was written: start it again`,
  )
}

/** A file that no longer holds what this build saw in it when it began. */
export class ChangedError extends Error {
  override name = 'ChangedError'
}

/** Why the content of a file was not read; undefined if it was. */
export function unreadReason(content: string): string | undefined {
  return content.startsWith(unread) ? content.slice(unread.length) : undefined
}

/** Why a file is not read, as far as its status tells. */
function whyUnread({status}: SeenFile): string | undefined {
  if (!status) return 'unreadable: no access'
  if (status.isSymbolicLink()) return 'a symbolic link, which is not followed'
  if (status.isDirectory()) return 'a folder that cannot be listed'
  if (!status.isFile()) return 'not a regular file'
  if (status.size <= largestFile) return undefined
  return `${status.size} bytes, more than the ${largestFile} that are read as one text`
}

/** True if the same files hold the same. Reads what it must, and no more once it finds a difference. */
export function holdsTheSame({folder, files}: Look, known: KnownFiles): boolean {
  if (files.length !== known.paths.length) return false
  if (!files.every(({path}, index) => path === known.paths[index])) return false
  return files.every((file, index) => contentOf(folder, file) === known.contents[index])
}

/** A look as it is written down. Only of files whose content somebody asked for: the others stay unknown. */
export function keepLook({folder, moment, files}: Look): KnownFiles {
  const read = files.filter(({content}) => content !== undefined)
  const statuses = new BigInt64Array(traitsOfFile * read.length)
  read.forEach(({status}, index) => {
    if (status)
      statuses.set(
        traits(status).map((trait) => BigInt.asIntN(64, trait)),
        traitsOfFile * index,
      )
  })
  const paths = read.map(({path}) => path)
  return {folder: resolve(folder), moment, paths, statuses, contents: read.map(({content}) => content!)}
}
