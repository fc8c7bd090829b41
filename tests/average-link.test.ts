import fc from 'fast-check'
import {expect, test} from 'vitest'
import {joinByAverageLink} from '../src/pipeline/pairs/average-link.ts'
import type {Link} from '../src/pipeline/pairs/links.ts'

const ITEMS = 9
const link = fc.record({
  one: fc.nat(ITEMS - 2),
  step: fc.integer({min: 1, max: ITEMS - 1}),
  score: fc.constantFrom(0.1, 0.3, 0.5, 0.55, 0.7, 0.9),
})
const links = fc
  .uniqueArray(link, {selector: ({one, step}) => `${one} ${Math.min(ITEMS - 1, one + step)}`, maxLength: 30})
  .map((list): Link[] =>
    list.map(({one, step, score}) => {
      const other = Math.min(ITEMS - 1, one + step)
      // No two pairs score the same: a tie would be decided by how numbers are rounded.
      return {one, other, score: score + 0.000_37 * one + 0.004_1 * other}
    }),
  )

/** The same by the book: the mean of all pairs of all groups, again after every step. */
function joinSlowly(weights: readonly number[], links: readonly Link[], threshold: number): number[] {
  const group = weights.map((_, item) => item)
  const score = (one: number, other: number): number =>
    links.find((pair) => pair.one === Math.min(one, other) && pair.other === Math.max(one, other))?.score ?? 0
  const itemsOf = (root: number): number[] => [...group.keys()].filter((item) => group[item] === root)
  for (;;) {
    let best = {mean: threshold - 1e-9, one: -1, other: -1}
    for (const one of new Set(group)) {
      for (const other of new Set(group)) {
        if (one >= other) continue
        const pairs = itemsOf(one).flatMap((a) => itemsOf(other).map((b) => [a, b] as const))
        const total = pairs.reduce((sum, [a, b]) => sum + weights[a]! * weights[b]!, 0)
        const sum = pairs.reduce((sum, [a, b]) => sum + weights[a]! * weights[b]! * score(a, b), 0)
        if (sum / total > best.mean + 1e-9) best = {mean: sum / total, one, other}
      }
    }
    if (best.one < 0) return group
    for (const item of itemsOf(best.other)) group[item] = best.one
  }
}

test('groups are those of the mean taken by the book', () => {
  const weights = fc.array(fc.integer({min: 1, max: 3}), {minLength: ITEMS, maxLength: ITEMS})
  fc.assert(
    fc.property(weights, links, fc.constantFrom(0.4, 0.52), (sizes, pairs, threshold) => {
      expect([...joinByAverageLink(sizes, pairs, threshold)]).toEqual(joinSlowly(sizes, pairs, threshold))
    }),
    {numRuns: 400, seed: 5},
  )
})
