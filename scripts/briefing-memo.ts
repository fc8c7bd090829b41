import {createHash} from 'node:crypto'
import {mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {deserialize, serialize} from 'node:v8'
import {type CarriedStages, carryOn, carryOver, type KeptStages} from '../src/pipeline/carried.ts'
import {type Memo, openMemo} from '../src/pipeline/memo.ts'
import {cachePath} from './build-memory.ts'
import {hashProgram} from './hash-files.ts'

/** The program as it was loaded: whoever edits it while it runs must not pass old work off as new. */
const program = hashProgram()

/** Output folders that are remembered, the last used ones: those of tests and trials come and go. */
const MOST_MEMOS = 20
/** Characters of a seal. */
const SEAL = 64

/**
 * What earlier builds of an output folder worked out. `save` writes down what this build asked for; the rest is
 * forgotten. Only a convenience: a file that is lost, damaged or of another program costs one full build.
 */
export function openBriefingMemo(out: string): {memo: Memo; carried: CarriedStages; save: () => void} {
  const path = cachePath(out, 'memo')
  const {told, stages} = read(path)
  const {memo, used} = openMemo(told)
  const carried = carryOver(stages)
  return {memo, carried, save: () => write(path, {told: used, stages: carryOn(carried)})}
}

/** All that is kept of an output folder. */
interface Kept {
  told: ReadonlyMap<string, unknown>
  stages: KeptStages
}

const nothing: Kept = {told: new Map(), stages: {}}

function read(path: string): Kept {
  try {
    const bytes = readFileSync(path)
    const content = bytes.subarray(SEAL)
    return seal(content) === bytes.toString('latin1', 0, SEAL) ? (deserialize(content) as Kept) : nothing
  } catch {
    return nothing
  }
}

function write(path: string, kept: Kept) {
  const content = serialize(kept)
  mkdirSync(dirname(path), {recursive: true})
  writeFileSync(`${path}.next`, Buffer.concat([Buffer.from(seal(content), 'latin1'), content]))
  renameSync(`${path}.next`, path)
  forgetOldest(dirname(path))
}

function forgetOldest(folder: string) {
  const paths = readdirSync(folder).flatMap((name) => (name.endsWith('.memo') ? [join(folder, name)] : []))
  if (paths.length <= MOST_MEMOS) return
  const timeOf = new Map(paths.map((path) => [path, statSync(path, {throwIfNoEntry: false})?.mtimeMs ?? 0]))
  const byAge = paths.sort((a, b) => timeOf.get(b)! - timeOf.get(a)!)
  for (const path of byAge.slice(MOST_MEMOS)) rmSync(path, {force: true})
}

/** Fits this content, written by this program, and nothing else. */
const seal = (content: Uint8Array): string =>
  createHash('sha256').update(program).update(content).digest('hex')
