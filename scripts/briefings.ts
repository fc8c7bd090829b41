import {join} from 'node:path'
import {setFlagsFromString} from 'node:v8'
import {type BuildPlaces, recallBuild} from './build-memory.ts'
import {editionLock, settleEdition} from './edition-switch.ts'
import {keepCompiled} from './keep-compiled.ts'
import {type CheckHeld, withLock} from './lock.ts'
import {openRemembered} from './open-sources.ts'
import {readFolder} from './read-sources.ts'
import {inPart, type Part} from './report-error.ts'
import {shown} from './settings-files.ts'
import type {Summary} from './summary.ts'

/** Where to read and write, and the moment new stories are first seen. */
export interface BuildOptions {
  /** Folder of `site.yaml` and the themes, whichever folder is read and written. */
  desk: string
  /** `sources/` of the desk unless said. */
  sources?: string | undefined
  /** The desk unless said. */
  out?: string | undefined
  /** `YYYY-MM-DDTHH:MM:SSZ`. */
  now: string
}

/** Says what is going on, a line at a time. */
export type Say = (line: string) => void

/** Lets the heap grow by less between collections: a large folder takes a third less memory, and no more time. */
const smallSteps = '--heap-growing-percent=40'

/**
 * Make an edition of everything in the sources of a desk and write it below `out`. Does nothing if nothing changed.
 * Throws `UserError` for wrong settings and `LockedError` if another build does not end.
 */
export function buildBriefings(options: BuildOptions, say: Say): Promise<Summary> {
  const {desk, sources = join(desk, 'sources'), out = desk, now} = options
  const places: BuildPlaces = {sources, out, desk}
  const work = (checkHeld: CheckHeld) => makeBriefings(places, now, checkHeld, say)
  return inPart(part, () => withLock(editionLock(out), say, work))
}

/** What is being done where nothing nearer is said. */
const part: Part = {doing: 'making the briefings', stands: 'The last edition stands as it was.'}

async function makeBriefings(
  places: BuildPlaces,
  now: string,
  checkHeld: CheckHeld,
  say: Say,
): Promise<Summary> {
  settleEdition(places.out)
  say(`reading ${shown(places.sources)}`)
  const {documents, passedOver} = await openRemembered(readFolder(places.sources), places.out)
  const {summary: remembered, remember} = recallBuild(places, documents)
  if (remembered) {
    say('nothing changed since the last build')
    return {...remembered, gone: [], unchanged: true, changes: {added: 0, changed: 0, removed: 0}}
  }
  // The pipeline is loaded only when there is something to do: that alone takes longer than finding out.
  keepCompiled()
  setFlagsFromString(smallSteps)
  const {buildEdition} = await import('./build-edition.ts')
  const summary = {...buildEdition(places, documents, {now, checkHeld}, say), passedOver}
  remember(summary)
  return summary
}

/** The clock of a build that is told no other. */
export function currentMoment(): string {
  return `${new Date().toISOString().slice(0, 19)}Z`
}
