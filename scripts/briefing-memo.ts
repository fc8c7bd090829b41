import {rmSync} from 'node:fs'
import {type CarriedStages, carryOn, carryOver, type KeptStages} from '../src/pipeline/carried.ts'
import {type Memo, openMemo} from '../src/pipeline/memo.ts'
import {isWorn} from '../src/pipeline/worn.ts'
import {hashProgram} from './hash-program.ts'
import {cachePath, readKept, writeKept} from './kept-files.ts'

/** The program as it was loaded: whoever edits it while it runs must not pass old work off as new. */
const program = hashProgram()

/** Articles of the largest folder of which the stages keep anything: more would take longer to read than to make. */
const MOST_ARTICLES = 30_000

/**
 * What an earlier build of an output folder worked out. `save` writes down what this build asked for, and forgets the
 * rest, once enough of it is new: until then the next build does the little over that this one did. Only a
 * convenience: files that are lost, damaged or of another program cost one full build.
 */
export function openBriefingMemo(out: string): {memo: Memo; carried: CarriedStages; save: () => void} {
  const path = cachePath(out, 'memo')
  const told = readKept<ReadonlyMap<string, string>>(path, program)
  const {memo, used} = openMemo(told ?? new Map())
  const stages = cachePath(out, 'stages')
  const carried = carryOver(readKept<KeptStages>(stages, program))
  const save = () => {
    if (!told || isWorn(told.keys(), used.keys())) writeKept(path, used, program)
    saveStages(stages, carried)
  }
  return {memo, carried, save}
}

function saveStages(path: string, carried: CarriedStages) {
  const {before = [], after} = carried.prints
  const prints = after?.() ?? []
  const isStale = Object.values(carried).some((stage) => stage.isStale)
  if (prints.length > MOST_ARTICLES) rmSync(path, {force: true})
  else if (isStale || isWorn(before, prints)) writeKept(path, carryOn(carried), program)
}
