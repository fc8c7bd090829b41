import {deserialize, serialize} from 'node:v8'
import type {States, StepState} from '../src/pipeline/reuse/reuse.ts'

/** What steps made, by their names. */
export type BuildState = Readonly<Record<string, StepState>>

/** States of the steps of a build after another one; `next` is what the build leaves, as if it had been on a disk. */
export function statesAfter(previous: BuildState = {}): States & {next: () => BuildState} {
  const states = {...previous}
  return {
    read: (step) => states[step],
    write(step, state) {
      states[step] = state
    },
    next: () => deserialize(serialize(states)),
  }
}
