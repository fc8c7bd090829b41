import {z} from 'zod'
import type {Measurement} from './measurement.ts'

/** The least each number may be: set → number → floor. */
export const floorsSchema = z.record(z.string(), z.record(z.string(), z.number()))

export type Floors = z.infer<typeof floorsSchema>

/** One number beside its floor. */
export interface Verdict {
  set: string
  number: string
  /** Absent when the set was measured but did not yield this number. */
  measured?: number
  /** Absent when nothing is promised. */
  floor?: number
  isBelow: boolean
}

/** Floors keep three decimals, so that noise in the last digits never moves one. */
const FLOOR_STEPS = 1000

/** Lays every number beside its floor; a floor whose set was not measured at all is left out. */
export function judge(measurements: readonly Measurement[], floors: Floors): Verdict[] {
  return measurements.flatMap(({set, numbers}) => {
    const promised = floors[set] ?? {}
    const names = new Set([...Object.keys(numbers), ...Object.keys(promised)])
    return [...names].map((number) => {
      const measured = numbers[number]
      const floor = promised[number]
      return {
        set,
        number,
        ...(measured === undefined ? {} : {measured}),
        ...(floor === undefined ? {} : {floor}),
        isBelow: floor !== undefined && (measured === undefined || !(measured >= floor)),
      }
    })
  })
}

/** Floors lifted to what was measured, rounded down to three decimals; none is ever lowered. */
export function raiseFloors(measurements: readonly Measurement[], floors: Floors): Floors {
  const raised: Floors = {...floors}
  for (const {set, numbers} of measurements) {
    const lifted = {...raised[set]}
    for (const [number, measured] of Object.entries(numbers)) {
      const reached = Math.floor(measured * FLOOR_STEPS) / FLOOR_STEPS
      lifted[number] = Math.max(lifted[number] ?? reached, reached)
    }
    raised[set] = lifted
  }
  return raised
}
