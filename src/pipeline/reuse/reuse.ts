import {align, NEW} from './align.ts'
import {copyOrMake, decodeRow, encodeRow, packRows, type RowTable} from './row-table.ts'

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
}

/** Makes everything anew. */
export const makeAnew: Reuse = {
  numbers: ({fingerprints}, make) => fingerprints.map((_, place) => make(place)),
  data: ({fingerprints}, make) => fingerprints.map((_, place) => make(place)),
}

/** What a step made. Plain data and typed arrays. */
interface StepState {
  fingerprints: readonly string[]
  rows: RowTable
}

/** What the steps of a build made, by their names. */
export type BuildState = Readonly<Record<string, StepState>>

/**
 * Things of the longest step that is reused: every build reads and writes what is, and of more it would take longer to
 * read than to make.
 */
const MOST_THINGS = 30_000

/** Hands each step its state of the last build, and takes the next one, which `next` gives. */
export function openReuse(previous: BuildState = {}): {reuse: Reuse; next: () => BuildState} {
  const steps = new Map<string, {fingerprints: readonly string[]; rows: readonly Uint32Array[]}>()
  const take = ({step, fingerprints}: Things, make: (place: number) => Uint32Array) => {
    const alignment = align(fingerprints, previous[step]?.fingerprints)
    const rows = copyOrMake(alignment, previous[step]?.rows, make)
    steps.set(step, {fingerprints, rows})
    return {alignment, rows}
  }
  const reuse: Reuse = {
    numbers(things, make) {
      if (things.fingerprints.length > MOST_THINGS) return makeAnew.numbers(things, make)
      return take(things, make).rows
    },
    data<T>(things: Things, make: (place: number) => T) {
      if (things.fingerprints.length > MOST_THINGS) return makeAnew.data(things, make)
      const made: T[] = []
      const {alignment, rows} = take(things, (place) => {
        made[place] = make(place)
        return encodeRow(made[place])
      })
      return rows.map((row, place) => (alignment[place] === NEW ? made[place]! : (decodeRow(row) as T)))
    },
  }
  const next = () =>
    Object.fromEntries(
      [...steps].map(([step, {fingerprints, rows}]) => [step, {fingerprints, rows: packRows(rows)}]),
    )
  return {reuse, next}
}
