import {type RowTable, rowAt} from './row-table.ts'
import type {Task} from './task.ts'

/** Another thread that makes rows, in the order in which it is given inputs. */
export interface SecondThread {
  give(task: string, inputs: readonly unknown[]): void
  /**
   * Rows of the next inputs, none for inputs of which it could make none; undefined as long as it is at work, and for
   * whoever waits when it will never be done.
   */
  take(waits: boolean): RowTable | undefined
}

/** Things below which a thread would take longer to get ready than to help. */
export const WORTH_SHARING = 300
/** Things given at a time: few enough that nobody waits long for the last, and more than the giving costs. */
const PORTION = 24
/** Portions given in advance, so that the thread never waits for the next. */
const MOST_GIVEN = 3

/**
 * Makes something of the things at some places, from both ends: here from the first one on, by the thread from the last
 * one on. What the thread made is taken as rows.
 */
export function shareWork<Input>(
  places: readonly number[],
  {task, inputAt}: {task: Task<Input, unknown>['name']; inputAt: (place: number) => Input},
  thread: SecondThread,
  makeHere: (place: number) => void,
  takeRow: (place: number, row: Uint32Array) => void,
): void {
  const given: (readonly number[])[] = []
  let [first, end] = [0, places.length]
  const giveNext = () => {
    const portion = places.slice(end - PORTION, end)
    end -= PORTION
    thread.give(task, portion.map(inputAt))
    given.push(portion)
  }
  while (first < end || given.length > 0) {
    while (given.length < MOST_GIVEN && end - first > PORTION) giveNext()
    if (first < end) makeHere(places[first++]!)
    const isDone = first >= end
    const table = thread.take(isDone)
    if (table) takePortion(given.shift()!, table, makeHere, takeRow)
    else if (isDone) {
      for (const place of given.flat()) makeHere(place)
      return
    }
  }
}

function takePortion(
  portion: readonly number[],
  table: RowTable,
  makeHere: (place: number) => void,
  takeRow: (place: number, row: Uint32Array) => void,
) {
  const isWhole = table.starts.length === portion.length + 1
  // What it could not make fails here as well, and says why.
  for (const [row, place] of portion.entries()) {
    if (isWhole) takeRow(place, rowAt(table, row))
    else makeHere(place)
  }
}
