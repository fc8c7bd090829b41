import {setImmediate} from 'node:timers/promises'
import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'

/** Images between two collections: each holds 6 MB outside the heap until then. */
const imagesBetween = 20

let drawn = 0
let collect: (() => void) | undefined

/** Call after each drawn image: the rasteriser lets go of its pixels only after a full collection and a turn of the loop. */
export async function freeMemory(): Promise<void> {
  drawn++
  if (drawn % imagesBetween !== 0) return
  if (!collect) {
    setFlagsFromString('--expose-gc')
    collect = runInNewContext('gc') as () => void
  }
  collect()
  await setImmediate()
}
