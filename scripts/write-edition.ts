import {
  closeSync,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import {dirname, join} from 'node:path'
import {recoverFolder, swapFolder} from './swap-folder.ts'

/** One output file: path below the output folder, and what it holds. */
export interface OutputFile {
  path: string
  text: string
}

/** How an edition takes the place of the last one. */
export type Manner = 'whole' | 'file by file'

/** Which files of the output folder a build changed. */
export interface Changes {
  added: string[]
  changed: string[]
  removed: string[]
}

const live = 'briefings'
const next = 'briefings.next'

/** UTF-16 units written at once: rows are short, and a call for each would take longer than the writing. */
const writtenAtOnce = 1_000_000

/**
 * Write an edition below `out` so that a reader, or a build that dies, finds the last edition or this one whole.
 *
 * The briefings are made ready in a folder of their own, which then takes the place of the live one; a single one takes
 * its own place. The register goes first: what it promises is then never forgotten. Files that did not change keep
 * their time stamps.
 *
 * `file by file` changes the live folder itself, for whoever watches it: a watched folder must not be swapped away.
 */
export function writeEdition(
  out: string,
  files: {briefings: readonly OutputFile[]; register: string; coverage: Iterable<string | Uint8Array>},
  manner: Manner = 'whole',
): Changes {
  recoverFolder(join(out, live))
  const changes = findChanges(out, files.briefings)
  const isSwapped = manner === 'whole' && !isOneRename(changes)
  prepare(out, files.briefings, changes, isSwapped)
  replaceFile(join(out, 'stories.json'), [files.register])
  replaceFile(join(out, 'coverage.json'), files.coverage)
  if (isSwapped) swapFolder(join(out, next), join(out, live))
  else settleFiles(out, changes)
  return changes
}

function settleFiles(out: string, {added, changed, removed}: Changes) {
  mkdirSync(join(out, live), {recursive: true})
  for (const path of removed) rmSync(join(out, live, path))
  for (const path of [...added, ...changed]) {
    mkdirSync(dirname(join(out, live, path)), {recursive: true})
    renameSync(join(out, next, path), join(out, live, path))
  }
  rmSync(join(out, next), {recursive: true})
}

/** True when all that changes is one file at most, which takes its place whole or not at all. */
const isOneRename = ({added, changed, removed}: Changes): boolean =>
  removed.length === 0 && added.length + changed.length <= 1

function findChanges(out: string, briefings: readonly OutputFile[]): Changes {
  const changes: Changes = {added: [], changed: [], removed: []}
  const gone = new Set(listBriefings(out))
  for (const {path, text} of briefings) {
    if (!gone.delete(path)) changes.added.push(path)
    else if (readFileSync(join(out, live, path), 'utf8') !== text) changes.changed.push(path)
  }
  changes.removed = [...gone]
  return changes
}

/** Makes what is new ready beside the live folder and, where that is to be `swapped`, all the rest with it. */
function prepare(out: string, briefings: readonly OutputFile[], changes: Changes, isSwapped: boolean) {
  rmSync(join(out, next), {recursive: true, force: true})
  const fresh = new Set([...changes.added, ...changes.changed])
  const written = isSwapped ? briefings : briefings.filter(({path}) => fresh.has(path))
  const folders = new Set([next, ...written.map(({path}) => dirname(join(next, path)))])
  for (const folder of folders) mkdirSync(join(out, folder), {recursive: true})
  for (const {path, text} of written) {
    const place = join(out, next, path)
    if (fresh.has(path)) writeFileSync(place, text)
    else linkOrCopy(join(out, live, path), place)
  }
}

/** Paths of the live briefings below `briefings/`, sorted; `/` on every system. */
export function listBriefings(out: string): string[] {
  const folder = join(out, live)
  return existsSync(folder) ? listBelow(folder, '').sort() : []
}

function listBelow(folder: string, below: string): string[] {
  return readdirSync(join(folder, below), {withFileTypes: true}).flatMap((entry) => {
    const path = below + entry.name
    if (entry.isDirectory()) return listBelow(folder, `${path}/`)
    return path.endsWith('.mdx') ? [path] : []
  })
}

function linkOrCopy(from: string, to: string) {
  try {
    linkSync(from, to)
  } catch {
    // Some file systems have no hard links.
    copyFileSync(from, to)
  }
}

/** Puts a text, which comes in pieces, in the place of a file; one that holds the same keeps its time stamp. */
function replaceFile(path: string, pieces: Iterable<string | Uint8Array>) {
  const next = `${path}.next`
  const file = openSync(next, 'w')
  try {
    for (const bytes of gather(pieces)) writeFileSync(file, bytes)
  } finally {
    closeSync(file)
  }
  if (areEqual(path, next)) rmSync(next)
  else renameSync(next, path)
}

/** The same text in larger pieces. */
function* gather(pieces: Iterable<string | Uint8Array>): Generator<string | Uint8Array> {
  let waiting = ''
  for (const piece of pieces) {
    const isText = typeof piece === 'string'
    if (isText) waiting += piece
    if (isText && waiting.length < writtenAtOnce) continue
    yield waiting
    waiting = ''
    if (!isText) yield piece
  }
  yield waiting
}

function areEqual(path: string, other: string): boolean {
  const size = statSync(path, {throwIfNoEntry: false})?.size
  return size === statSync(other).size && readFileSync(path).equals(readFileSync(other))
}
