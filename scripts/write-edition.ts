import {closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {openDraft, planOf, settleEdition, switchEdition} from './edition-switch.ts'
import {briefingsFolder, listBriefings} from './list-briefings.ts'
import type {CheckHeld} from './lock.ts'
import {inPart} from './report-error.ts'

/** One output file: path below the output folder, and what it holds. */
export interface OutputFile {
  path: string
  text: string
}

/** Which files of the output folder a build changed. */
export interface Changes {
  added: string[]
  changed: string[]
  removed: string[]
}

/** All of an edition. */
export interface EditionFiles {
  /** Paths below `briefings/`. */
  briefings: readonly OutputFile[]
  register: string
  coverage: Iterable<string | Uint8Array>
}

/** UTF-16 units written at once: rows are short, and a call for each would take longer than the writing. */
const writtenAtOnce = 1_000_000

/**
 * Write an edition below `out` so that a reader, or a build that dies, finds the last edition or this one whole: what is new
 * is made ready beside it and takes its place in one switch. Files that did not change keep their time stamps, and the
 * live folder its place, for whoever watches it. Call while holding the lock; it is looked at again before the switch.
 */
export function writeEdition(out: string, files: EditionFiles, checkHeld: CheckHeld = () => {}): Changes {
  return inPart({doing: 'writing the edition', stands: 'The last edition stands as it was.'}, () => {
    settleEdition(out)
    const changes = findChanges(out, files.briefings)
    const draft = openDraft(out)
    const plan = planOf({removed: changes.removed})
    writeFileSync(join(draft, plan.path), plan.text)
    writeBriefings(join(draft, briefingsFolder), files.briefings, changes)
    writeChanged(draft, out, 'stories.json', [files.register])
    writeChanged(draft, out, 'coverage.json', files.coverage)
    checkHeld()
    switchEdition(out)
    return changes
  })
}

function findChanges(out: string, briefings: readonly OutputFile[]): Changes {
  const changes: Changes = {added: [], changed: [], removed: []}
  const gone = new Set(listBriefings(out))
  for (const {path, text} of briefings) {
    if (!gone.delete(path)) changes.added.push(path)
    else if (readFileSync(join(out, briefingsFolder, path), 'utf8') !== text) changes.changed.push(path)
  }
  changes.removed = [...gone]
  return changes
}

function writeBriefings(folder: string, briefings: readonly OutputFile[], {added, changed}: Changes) {
  const fresh = new Set([...added, ...changed])
  const written = briefings.filter(({path}) => fresh.has(path))
  for (const below of new Set([folder, ...written.map(({path}) => dirname(join(folder, path)))]))
    mkdirSync(below, {recursive: true})
  for (const {path, text} of written) writeFileSync(join(folder, path), text)
}

/** Writes a text, which comes in pieces, into the draft, unless the live file holds the same. */
function writeChanged(draft: string, out: string, name: string, pieces: Iterable<string | Uint8Array>) {
  const path = join(draft, name)
  const file = openSync(path, 'w')
  try {
    for (const bytes of gather(pieces)) writeFileSync(file, bytes)
  } catch (error) {
    // What is written by its number does not say which file it is.
    throw error instanceof Error ? Object.assign(error, {path}) : error
  } finally {
    closeSync(file)
  }
  if (areEqual(join(out, name), path)) rmSync(path)
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
