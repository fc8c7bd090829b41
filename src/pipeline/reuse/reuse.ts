import {align, placesOfNew} from './align.ts'
import {copyOrMake, decodeRow, encodeRow, packRows, type RowTable} from './row-table.ts'
import {type SecondThread, shareWork, WORTH_SHARING} from './share-work.ts'
import type {Task} from './task.ts'

/** The things of a step, each by its fingerprint: things of one fingerprint are the same, in this build and the last. */
export interface Things {
  /** Name of the step. */
  step: string
  /** Of everything the step looks at in a thing: what is not in it may change unseen. */
  fingerprints: readonly string[]
}

/**
 * Makes something of every thing, or takes it from the last build if that had the same thing. It shows in nothing that is
 * made: a build that reuses nothing makes the same bytes.
 */
export interface Reuse {
  /** A row of numbers for every thing; not to be written to. */
  numbers(things: Things, make: (place: number) => Uint32Array): readonly Uint32Array[]
  /** Plain data for every thing: what JSON says as it is. */
  data<T>(things: Things, make: (place: number) => T): readonly T[]
  /** Plain data for every thing, by a task that knows of nothing else: another thread may do a part of it. */
  work<Input, Made>(
    task: Task<Input, Made>,
    fingerprints: Things['fingerprints'],
    inputAt: (place: number) => Input,
  ): readonly Made[]
}

/** Makes everything anew. */
export const makeAnew: Reuse = {
  numbers: ({fingerprints}, make) => fingerprints.map((_, place) => make(place)),
  data: ({fingerprints}, make) => fingerprints.map((_, place) => make(place)),
  work: ({make}, fingerprints, inputAt) => fingerprints.map((_, place) => make(inputAt(place))),
}

/** What a step made. Plain data and typed arrays. */
interface StepState {
  fingerprints: readonly string[]
  rows: RowTable
}

/** What the steps of a build made, by their names. */
export type BuildState = Readonly<Record<string, StepState>>

/** Rows that another thread made, by the places of their things. */
type GivenRows = ReadonlyMap<number, Uint32Array>

/**
 * Things of the longest step that is reused: every build reads and writes what is, and of more it would take longer to
 * read than to make.
 */
const MOST_THINGS = 30_000

/**
 * Hands each step its state of the last build, and takes the next one, which `next` gives. `findThread` finds another
 * thread when there is much to do.
 */
export function openReuse(
  previous: BuildState = {},
  findThread?: () => SecondThread,
): {reuse: Reuse; next: () => BuildState} {
  const steps = new Map<string, {fingerprints: readonly string[]; rows: readonly Uint32Array[]}>()
  const alignmentOf = ({step, fingerprints}: Things) => align(fingerprints, previous[step]?.fingerprints)
  const take = (things: Things, make: (place: number) => Uint32Array) => {
    const rows = copyOrMake(alignmentOf(things), previous[things.step]?.rows, make)
    steps.set(things.step, {fingerprints: things.fingerprints, rows})
    return rows
  }
  /** Data for every thing, of which some may be `made` already, and some `rows` be there. */
  const takeData = <T>(
    things: Things,
    make: (place: number) => T,
    made: Map<number, T>,
    given: GivenRows,
  ) => {
    const rows = take(things, (place) => {
      const row = given.get(place)
      if (row) return row
      if (!made.has(place)) made.set(place, make(place))
      return encodeRow(made.get(place))
    })
    return rows.map((row, place) => (made.has(place) ? made.get(place)! : (decodeRow(row) as T)))
  }
  const reuse: Reuse = {
    numbers(things, make) {
      if (things.fingerprints.length > MOST_THINGS) return makeAnew.numbers(things, make)
      return take(things, make)
    },
    data(things, make) {
      if (things.fingerprints.length > MOST_THINGS) return makeAnew.data(things, make)
      return takeData(things, make, new Map(), new Map())
    },
    work<Input, Made>(
      task: Task<Input, Made>,
      fingerprints: Things['fingerprints'],
      inputAt: (place: number) => Input,
    ) {
      const things = {step: task.name, fingerprints}
      if (fingerprints.length > MOST_THINGS) return makeAnew.work(task, fingerprints, inputAt)
      const make = (place: number) => task.make(inputAt(place))
      const made = new Map<number, Made>()
      const given = new Map<number, Uint32Array>()
      const missing = placesOfNew(alignmentOf(things))
      if (findThread && missing.length >= WORTH_SHARING) {
        const makeHere = (place: number) => made.set(place, make(place))
        shareWork(missing, {task: task.name, inputAt}, findThread(), makeHere, given.set.bind(given))
      }
      return takeData(things, make, made, given)
    },
  }
  const next = () =>
    Object.fromEntries(
      [...steps].map(([step, {fingerprints, rows}]) => [step, {fingerprints, rows: packRows(rows)}]),
    )
  return {reuse, next}
}
