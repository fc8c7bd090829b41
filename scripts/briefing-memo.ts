import {type CarriedStages, carryOn, carryOver, type KeptStages} from '../src/pipeline/carried.ts'
import {type Memo, openMemo} from '../src/pipeline/memo.ts'
import {hashProgram} from './hash-program.ts'
import {cachePath, readKept, writeKept} from './kept-files.ts'

/** The program as it was loaded: whoever edits it while it runs must not pass old work off as new. */
const program = hashProgram()

/**
 * What earlier builds of an output folder worked out. `save` writes down what this build asked for; the rest is
 * forgotten. Only a convenience: a file that is lost, damaged or of another program costs one full build.
 */
export function openBriefingMemo(out: string): {memo: Memo; carried: CarriedStages; save: () => void} {
  const path = cachePath(out, 'memo')
  const {told, stages} = readKept<Kept>(path, program) ?? nothing
  const {memo, used} = openMemo(told)
  const carried = carryOver(stages)
  return {
    memo,
    carried,
    save: () => writeKept(path, {told: used, stages: carryOn(carried)} satisfies Kept, program),
  }
}

/** All that is kept of an output folder. */
interface Kept {
  told: ReadonlyMap<string, unknown>
  stages: KeptStages
}

const nothing: Kept = {told: new Map(), stages: {}}
