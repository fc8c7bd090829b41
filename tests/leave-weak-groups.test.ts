import {expect, test} from 'vitest'
import {leaveWeakGroups} from '../src/pipeline/stories/leave-weak-groups.ts'

const link = (one: number, other: number, isFirm: boolean) => ({one, other, score: 0.9, isFirm})

test.each([
  {
    name: 'a pair that only stands nearest falls apart',
    groups: [0, 0],
    links: [link(0, 1, false)],
    left: [0, 1],
  },
  {name: 'a pair that is alike stays', groups: [0, 0], links: [link(0, 1, true)], left: [0, 0]},
  {
    name: 'whoever nothing firm holds leaves, and the others stay under a name of theirs',
    groups: [0, 0, 0],
    links: [link(0, 1, false), link(0, 2, false), link(1, 2, true)],
    left: [0, 1, 1],
  },
  {
    name: 'many weak likenesses hold a larger group',
    groups: [0, 0, 0, 0, 0],
    links: [link(0, 1, false), link(1, 2, false), link(2, 3, false), link(3, 4, false)],
    left: [0, 0, 0, 0, 0],
  },
])('$name', ({groups, links, left}) => {
  expect([...leaveWeakGroups(Int32Array.from(groups), links)]).toEqual(left)
})
