import {
  type CarriedStages,
  carryOn,
  carryOver,
  type KeptStages,
  MOST_CARRIED,
} from '../src/pipeline/carried.ts'
import {type Memo, openMemo} from '../src/pipeline/memo.ts'
import {hashProgram} from './hash-program.ts'
import {cachePath, readKept, writeKept} from './kept-files.ts'

/** The program as it was loaded: whoever edits it while it runs must not pass old work off as new. */
const program = hashProgram()

/**
 * What the last build of an output folder worked out. `save` writes down what this build asked for and what its stages
 * carry on; the rest is forgotten. Only a convenience: files that are lost, damaged or of another program cost one full
 * build.
 */
export function openBriefingMemo(out: string): {memo: Memo; carried: CarriedStages; save: () => void} {
  const [told, stages] = [cachePath(out, 'memo'), cachePath(out, 'stages')]
  const kept = readKept<ReadonlyMap<string, string>>(told, program)
  const {memo, used} = openMemo(kept ?? new Map())
  const carried = carryOver(readKept<KeptStages>(stages, program))
  const save = () => {
    if (!kept || haveOtherKeys(kept, used)) writeKept(told, used, program)
    const articles = carried.prints.after?.() ?? []
    writeKept(stages, articles.length <= MOST_CARRIED ? carryOn(carried) : {}, program)
  }
  return {memo, carried, save}
}

const haveOtherKeys = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean =>
  one.size !== other.size || [...other.keys()].some((key) => !one.has(key))
