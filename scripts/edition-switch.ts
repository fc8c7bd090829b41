import {existsSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {briefingsFolder, listBriefings} from './list-briefings.ts'
import {isLocked, withLock} from './lock.ts'
import {inPart} from './report-error.ts'

/** An edition that is being made ready: nothing, if nobody makes it. */
const next = '.edition.next'
/** What of a whole edition is not in its place yet. */
const ready = '.edition.ready'
/** What is left of one that is. */
const done = '.edition.done'

const planFile = 'plan.json'

/** What takes the place of other files besides the briefings, if it lies there. */
const single = ['stories.json', 'coverage.json']

/** What an edition does to the live one besides putting files in place. */
export interface Plan {
  /** Paths below `briefings/`. */
  removed: readonly string[]
}

/** The lock of whoever writes into an output folder. */
export const editionLock = (out: string) => join(out, '.briefings.lock')

/** An empty folder to make an edition ready in, laid out as it will be. */
export function openDraft(out: string): string {
  const draft = join(out, next)
  rmSync(draft, {recursive: true, force: true})
  mkdirSync(draft, {recursive: true})
  return draft
}

/**
 * The one switch from an edition to the next: until the draft has its second name the last edition stands, from then on
 * the new one does. Whoever is stopped while its files move into place leaves a folder that says so, and whoever comes
 * next moves the rest: each step can be done again.
 */
export function switchEdition(out: string) {
  renameSync(join(out, next), join(out, ready))
  settleEdition(out)
}

/** Finish a switch that was cut short, and clean up after whoever died. Call while holding the lock. */
export function settleEdition(out: string) {
  const waiting = join(out, ready)
  if (existsSync(waiting)) {
    inPart(
      {
        doing: 'putting a new edition in place',
        stands: 'The new edition is whole, and the next command puts the rest of it in place.',
      },
      () => moveIntoPlace(out),
    )
    rmSync(join(out, done), {recursive: true, force: true})
    renameSync(waiting, join(out, done))
  }
  for (const name of [next, done]) cleanAway(join(out, name))
}

/** What cannot be removed now is in nobody's way. */
function cleanAway(path: string) {
  try {
    rmSync(path, {recursive: true, force: true})
  } catch {
    // The next one tries again.
  }
}

/**
 * For whoever reads an edition: finish a switch that was cut short. What somebody left who died before it is cleaned away,
 * unless somebody is at work.
 */
export async function recoverEdition(out: string, say: (line: string) => void) {
  const lock = editionLock(out)
  if (existsSync(join(out, ready))) await withLock(lock, say, () => settleEdition(out))
  else if ([next, done].some((name) => existsSync(join(out, name))) && !isLocked(lock)) {
    // Who may only read leaves it: it is in nobody's way.
    await withLock(lock, say, () => settleEdition(out)).catch(() => undefined)
  }
}

function moveIntoPlace(out: string) {
  const waiting = join(out, ready)
  const live = join(out, briefingsFolder)
  const fresh = join(waiting, briefingsFolder)
  const {removed} = JSON.parse(readFileSync(join(waiting, planFile), 'utf8')) as Plan
  for (const path of removed) rmSync(join(live, path), {force: true})
  if (existsSync(live)) {
    const paths = listBriefings(waiting)
    for (const folder of new Set(paths.map((path) => dirname(join(live, path)))))
      mkdirSync(folder, {recursive: true})
    for (const path of paths) renameSync(join(fresh, path), join(live, path))
  } else if (existsSync(fresh)) renameSync(fresh, live)
  for (const folder of new Set(removed.map((path) => dirname(path)))) removeEmpty(live, folder)
  for (const name of single) {
    if (existsSync(join(waiting, name))) renameSync(join(waiting, name), join(out, name))
  }
}

/** Remove a folder below another that holds nothing any more. */
function removeEmpty(root: string, folder: string) {
  if (folder === '.') return
  try {
    rmdirSync(join(root, folder))
  } catch {
    // Other files are there: it stays.
    return
  }
  removeEmpty(root, dirname(folder))
}

/** The plan as it lies in a draft. */
export const planOf = (plan: Plan) => ({path: planFile, text: JSON.stringify(plan)})
