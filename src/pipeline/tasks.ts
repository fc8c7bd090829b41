import {writeBriefing} from './briefing/write-briefings.ts'
import {encodeRow, packRows, type RowTable} from './reuse/row-table.ts'
import type {Task} from './reuse/task.ts'
import {takeApart} from './take-apart.ts'
import {tellStory} from './tell-stories.ts'

/** Everything that is made of plain data alone: what another thread can do. */
const tasks: readonly Task<never, unknown>[] = [takeApart, tellStory, writeBriefing]

/** What the task of a name makes of some inputs, as rows; none at all if it fails at one. */
export function makeRows(name: string, inputs: readonly unknown[]): RowTable {
  const task = tasks.find((task) => task.name === name) as Task<unknown, unknown>
  try {
    return packRows(inputs.map((input) => encodeRow(task.make(input))))
  } catch {
    return packRows([])
  }
}
