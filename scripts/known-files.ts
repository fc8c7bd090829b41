import {hash} from 'node:crypto'
import {readFileSync} from 'node:fs'
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

/** A look that is over, as it is written down: a list of paths, and for each its traits and content. */
export interface KnownFiles {
  folder: string
  moment: number
  paths: readonly string[]
  /** Traits of each file, one after the other. */
  traits: BigInt64Array
  contents: readonly string[]
}

/** Bytes of the largest file that is read: one text of more would not fit into V8's longest string. */
const largestFile = 500_000_000n

/**
 * Nanoseconds that a file must have been left alone before it was looked at: the coarsest clock of a file system.
 * What changes twice within one tick of that clock has the same traits before and after the second change.
 */
const settling = 2_000_000_000n

const unread = 'unread: '
const traitsOfFile = 4

/**
 * Look at `seen` files of a folder. The content of those that have the traits they had at an earlier look is `known`;
 * no file is read. Call with a `moment` from before they were seen.
 */
export function lookAt(folder: string, moment: number, seen: readonly SeenFile[], known?: KnownFiles): Look {
  const earlier = known?.folder === resolve(folder) ? known : undefined
  let row = 0
  const files = seen.map(({path, kind, traits}) => {
    while (earlier && row < earlier.paths.length && earlier.paths[row]! < path) row++
    const isKnown = kind === 'file' && earlier?.paths[row] === path && isUnchanged(traits, earlier, row)
    return {path, kind, traits, content: isKnown ? earlier.contents[row] : undefined}
  })
  return {folder, moment, files}
}

function isUnchanged(traits: SeenFile['traits'], known: KnownFiles, row: number): boolean {
  const [, mtime, ctime] = traits
  const settled = BigInt(known.moment) * 1_000_000n - settling
  if (mtime >= settled || ctime >= settled || unreadReason(known.contents[row]!) !== undefined) return false
  return traits.every((trait, at) => BigInt.asIntN(64, trait) === known.traits[row * traitsOfFile + at])
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

const unreadKinds: Readonly<Record<Exclude<SeenFile['kind'], 'file'>, string>> = {
  folder: 'a folder that cannot be listed',
  hidden: 'unreadable: no access',
  link: 'a symbolic link, which is not followed',
  other: 'not a regular file',
}

/** Why a file is not read, as far as can be told without opening it. */
function whyUnread({kind, traits: [size]}: SeenFile): string | undefined {
  if (kind !== 'file') return unreadKinds[kind]
  return size > largestFile
    ? `${size} bytes, more than the ${largestFile} that are read as one text`
    : undefined
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
  const traits = new BigInt64Array(traitsOfFile * read.length)
  for (const [row, file] of read.entries()) traits.set(file.traits, traitsOfFile * row)
  const paths = read.map(({path}) => path)
  return {folder: resolve(folder), moment, paths, traits, contents: read.map(({content}) => content!)}
}
