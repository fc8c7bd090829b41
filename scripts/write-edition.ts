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
 * The briefings are made ready in a folder of their own, which then takes the place of the live one. The register goes
 * first: what it promises is then never forgotten. Files that did not change keep their time stamps.
 *
 * `file by file` changes the live folder itself, for whoever watches it: a watched folder must not be swapped away.
 */
export function writeEdition(
  out: string,
  files: {briefings: readonly OutputFile[]; register: string; coverage: Iterable<string | Uint8Array>},
  manner: Manner = 'whole',
): Changes {
  recoverFolder(join(out, live))
  const changes = prepare(out, files.briefings)
  replaceFile(join(out, 'stories.json'), [files.register])
  replaceFile(join(out, 'coverage.json'), files.coverage)
  if (manner === 'whole') swapFolder(join(out, next), join(out, live))
  else settleFiles(out, changes)
  return changes
}

function settleFiles(out: string, {added, changed, removed}: Changes) {
  for (const path of removed) rmSync(join(out, live, path))
  for (const path of [...added, ...changed]) {
    mkdirSync(dirname(join(out, live, path)), {recursive: true})
    renameSync(join(out, next, path), join(out, live, path))
  }
  rmSync(join(out, next), {recursive: true})
}

function prepare(out: string, briefings: readonly OutputFile[]): Changes {
  const changes: Changes = {added: [], changed: [], removed: []}
  rmSync(join(out, next), {recursive: true, force: true})
  mkdirSync(join(out, next), {recursive: true})
  for (const {path, text} of briefings) {
    const place = join(out, next, path)
    mkdirSync(dirname(place), {recursive: true})
    const before = readIfThere(join(out, live, path))
    if (before === text) {
      linkOrCopy(join(out, live, path), place)
      continue
    }
    writeFileSync(place, text)
    changes[before === undefined ? 'added' : 'changed'].push(path)
  }
  const written = new Set(briefings.map(({path}) => path))
  changes.removed = listBriefings(out).filter((path) => !written.has(path))
  return changes
}

/** Paths of the live briefings below `briefings/`, sorted; `/` on every system. */
export function listBriefings(out: string): string[] {
  const folder = join(out, live)
  if (!existsSync(folder)) return []
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.mdx'))
    .sort()
}

function readIfThere(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
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
