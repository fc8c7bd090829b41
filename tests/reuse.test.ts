import {describe, expect, test} from 'vitest'
import {align, NEW} from '../src/pipeline/reuse/align.ts'
import {fingerprint} from '../src/pipeline/reuse/fingerprint.ts'
import {makeAnew, openReuse} from '../src/pipeline/reuse/reuse.ts'
import {type BuildState, statesAfter} from './step-states.ts'

test('a fingerprint finds its previous place, a new one none', () => {
  expect([...align(['b', 'new', 'a'], ['a', 'b', 'gone'])]).toEqual([1, NEW, 0])
  expect([...align(['a'])]).toEqual([NEW])
})

test('equal data have equal fingerprints, other data others', () => {
  expect(fingerprint([['a', 'b'], 1])).toBe(fingerprint([['a', 'b'], 1]))
  const prints = [['a', 'b'], ['ab'], 'ab', ['a', ['b']], ['b', 'a'], ['a,b']].map(fingerprint)
  expect(new Set(prints).size).toBe(prints.length)
})

/** A build of a step that makes a row and some data of every letter; tells for which letters. */
function build(letters: string, previous?: BuildState) {
  const made: string[] = []
  const states = statesAfter(previous)
  const reuse = openReuse(states)
  const fingerprints = [...letters]
  const numbers = reuse.numbers({step: 'codes', fingerprints}, (place) => {
    made.push(fingerprints[place]!)
    return Uint32Array.from(Array.from({length: place}), () => fingerprints[place]!.charCodeAt(0))
  })
  const data = reuse.data({step: 'texts', fingerprints}, (place) => ({letter: fingerprints[place], n: 0.1}))
  return {made: made.join(''), numbers: numbers.map((row) => [...row]), data, state: states.next}
}

describe('a step of which the last build’s state is known', () => {
  test('makes what is new, copies the rest, and forgets what is gone', () => {
    const first = build('abc')
    expect(first.made).toBe('abc')
    const second = build('cxa', first.state())
    expect(second.made).toBe('x')
    expect(second.numbers).toEqual([[99, 99], [120], []])
    expect(second.data.map(({letter}) => letter)).toEqual(['c', 'x', 'a'])
    expect(build('b', second.state()).made).toBe('b')
  })

  test('writes nothing down where nothing changed', () => {
    const {read, next} = statesAfter(build('abc').state())
    const untouched = () => {
      throw new Error('written')
    }
    const things = {step: 'codes', fingerprints: [...'abc']}
    openReuse({read, write: untouched}).numbers(things, untouched)
    const fewer = {...things, fingerprints: [...'ab']}
    expect(() => openReuse({read, write: untouched}).numbers(fewer, untouched)).toThrow('written')
    expect(next()).toEqual(build('abc').state())
  })

  test('hands plain data over as it was made, to the last character', () => {
    const values = ['über 漢 \ud800', {list: [0.1, -1e-7, true, null], empty: {}}, '']
    const things = {step: 'values', fingerprints: ['a', 'b', 'c']}
    const states = statesAfter()
    expect(openReuse(states).data(things, (place) => values[place])).toEqual(values)
    expect(openReuse(statesAfter(states.next())).data(things, () => 'made anew')).toEqual(values)
  })

  test('keeps nothing of more things than are quicker made than read', () => {
    const fingerprints = Array.from({length: 30_001}, (_, n) => `${n}`)
    const states = statesAfter()
    const reuse = openReuse(states)
    expect(reuse.data({step: 'many', fingerprints}, (place) => place)).toHaveLength(30_001)
    reuse.numbers({step: 'many', fingerprints}, () => new Uint32Array(0))
    expect(states.next()).toEqual({})
  })
})

test('without a last build everything is made', () => {
  const things = {step: 'any', fingerprints: ['a', 'a']}
  expect(makeAnew.data(things, (place) => place)).toEqual([0, 1])
  expect(makeAnew.numbers(things, (place) => Uint32Array.of(place)).map(([n]) => n)).toEqual([0, 1])
})
