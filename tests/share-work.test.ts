import {expect, test} from 'vitest'
import {openReuse} from '../src/pipeline/reuse/reuse.ts'
import {encodeRow, packRows} from '../src/pipeline/reuse/row-table.ts'
import type {SecondThread} from '../src/pipeline/reuse/share-work.ts'
import type {Task} from '../src/pipeline/reuse/task.ts'
import {makeRows} from '../src/pipeline/tasks.ts'
import {statesAfter} from './step-states.ts'

const fingerprints = Array.from({length: 1000}, (_, place) => `thing ${place}`)
const inputAt = (place: number) => place

/** A thread that is done when asked `after` times, and the inputs it was given. */
function threadThat(make: (inputs: readonly number[]) => ReturnType<SecondThread['take']>, after = 1) {
  const given: number[] = []
  const waiting: (readonly number[])[] = []
  let asked = 0
  const thread: SecondThread = {
    give(_, inputs) {
      waiting.push(inputs as number[])
      given.push(...(inputs as number[]))
    },
    take: (waits) =>
      waits || ++asked % after === 0
        ? (waiting.length > 0 && make(waiting.shift()!)) || undefined
        : undefined,
  }
  return {given, thread}
}

/** A task that doubles numbers, and those it doubled here. */
function doubling() {
  const here: number[] = []
  const task: Task<number, number> = {
    name: 'double',
    make(input) {
      here.push(input)
      return 2 * input
    },
  }
  return {here, task}
}

const doubled = fingerprints.map((_, place) => 2 * place)
const double = (inputs: readonly number[]) => packRows(inputs.map((input) => encodeRow(2 * input)))

test.each([1, 7, 100])(
  'a thread that is done every %i times makes a part, and nothing is made twice',
  (after) => {
    const {given, thread} = threadThat(double, after)
    const {here, task} = doubling()
    const states = statesAfter()
    const reuse = openReuse(states, () => thread)
    expect(reuse.work(task, fingerprints, inputAt)).toEqual(doubled)
    expect(given.length).toBeGreaterThan(0)
    expect([...given, ...here].sort((a, b) => a - b)).toEqual(fingerprints.map((_, place) => place))
    expect(openReuse(states).work(task, fingerprints, () => Number.NaN)).toEqual(doubled)
  },
)

test('what a thread fails at or never gives back is made here', () => {
  for (const make of [() => packRows([]), () => undefined]) {
    const {task} = doubling()
    expect(openReuse(statesAfter(), () => threadThat(make).thread).work(task, fingerprints, inputAt)).toEqual(
      doubled,
    )
  }
})

test('few things are made without help', () => {
  const {task} = doubling()
  const reuse = openReuse(statesAfter(), () => {
    throw new Error('nobody needs help')
  })
  expect(reuse.work(task, fingerprints.slice(0, 50), inputAt)).toEqual(doubled.slice(0, 50))
})

test('a task that fails at an input makes no rows', () => {
  expect(makeRows('told', [undefined])).toEqual(packRows([]))
  expect(
    makeRows('documents', [{path: 'a.txt', sha256: '', text: 'A line.', problems: []}]).starts,
  ).toHaveLength(2)
})
