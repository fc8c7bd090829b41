import {expect, test} from 'vitest'
import {attachSmallGroups} from '../src/pipeline/stories/attach-small-groups.ts'

const link = (one: number, other: number, score: number) => ({one, other, score})
/** Links of some texts to some others, all of one score. */
const between = (some: readonly number[], others: readonly number[], score: number) =>
  some.flatMap((one) => others.map((other) => link(one, other, score)))

const large = [0, 1, 2, 3, 4, 5, 6, 7]

test.each([
  {
    name: 'a text that is near two of a pair joins it',
    groups: [0, 0, 2],
    links: [link(0, 2, 0.5), link(1, 2, 0.4)],
    attached: [0, 0, 0],
  },
  {
    name: 'one pair alone proves nothing, however near',
    groups: [0, 0, 2],
    links: [link(0, 2, 0.99)],
    attached: [0, 0, 2],
  },
  {
    name: 'a text between two groups stays alone',
    groups: [0, 0, 2, 2, 4],
    links: [...between([0, 1], [4], 0.5), ...between([2, 3], [4], 0.45)],
    attached: [0, 0, 2, 2, 4],
  },
  {
    name: 'a pair joins a group four times its size',
    groups: [...large.map(() => 0), 8, 8],
    links: between(large, [8, 9], 0.4),
    attached: [...large.map(() => 0), 0, 0],
  },
  {
    name: 'two groups of a size stay two events',
    groups: [0, 0, 2, 2],
    links: between([0, 1], [2, 3], 0.5),
    attached: [0, 0, 2, 2],
  },
])('$name', ({groups, links, attached}) => {
  expect([...attachSmallGroups(Int32Array.from(groups), links)]).toEqual(attached)
})
