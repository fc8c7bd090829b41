import {align, isInOrder, placesOfNew} from './align.ts'
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
export interface StepState {
  fingerprints: readonly string[]
  rows: RowTable
}

/** Where the states of steps are from one build to the next, each by itself. */
export interface States {
  read(step: string): StepState | undefined
  /** Takes the place of the last state of the step. */
  write(step: string, state: StepState): void
}

/** Rows that another thread made, by the places of their things. */
type GivenRows = ReadonlyMap<number, Uint32Array>

/**
 * Things of the longest step that is reused: every build reads and writes what is, and of more it would take longer to
 * read than to make.
 */
const MOST_THINGS = 30_000

/**
 * Hands each step its state of the last build, and writes the next one down as soon as it is there. `findThread` finds
 * another thread when there is much to do.
 */
export function openReuse({read, write}: States, findThread?: () => SecondThread): Reuse {
  const take = (things: Things, make: (place: number) => Uint32Array, previous = read(things.step)) => {
    const {step, fingerprints} = things
    const alignment = align(fingerprints, previous?.fingerprints)
    const rows = copyOrMake(alignment, previous?.rows, make)
    const isSame = fingerprints.length === previous?.fingerprints.length && isInOrder(alignment)
    if (!isSame) write(step, {fingerprints, rows: packRows(rows)})
    return rows
  }
  /** Data for every thing, of which some may be `made` already, and some `rows` be there. */
  const takeData = <T>(
    things: Things,
    make: (place: number) => T,
    made: Map<number, T>,
    given: GivenRows,
    previous?: StepState,
  ) => {
    const makeRow = (place: number) => {
      const row = given.get(place)
      if (row) return row
      if (!made.has(place)) made.set(place, make(place))
      return encodeRow(made.get(place))
    }
    const rows = take(things, makeRow, previous)
    return rows.map((row, place) => (made.has(place) ? made.get(place)! : (decodeRow(row) as T)))
  }
  return {
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
      const previous = read(task.name)
      const missing = placesOfNew(align(fingerprints, previous?.fingerprints))
      if (findThread && missing.length >= WORTH_SHARING) {
        const makeHere = (place: number) => made.set(place, make(place))
        shareWork(missing, {task: task.name, inputAt}, findThread(), makeHere, given.set.bind(given))
      }
      return takeData(things, make, made, given, previous)
    },
  }
}
