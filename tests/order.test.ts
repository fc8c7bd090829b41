import {expect, test} from 'vitest'
import type {Briefing} from '../src/briefing.ts'
import {latestFirst, pinnedFirst} from '../src/lib/order.ts'

const briefing = (slug: string, firstSeen: string, date?: string, pinned = false, origins = 1) =>
  ({slug, firstSeen: `2024-11-${firstSeen}T06:00:00Z`, date, pinned, origins}) as Briefing
const old = briefing('old', '01', '2024-10-31', true)
const dated = briefing('dated', '02', '2024-11-01')
const newer = briefing('newer', '02', '2024-11-02')
const undatedA = briefing('undated-a', '02')
const undatedB = briefing('undated-b', '02')

test('newest first, undated ones last among those first seen on one day', () => {
  const sorted = [undatedB, old, dated, undatedA, newer].sort(latestFirst)
  expect(sorted.map(({slug}) => slug)).toEqual(['newer', 'dated', 'undated-a', 'undated-b', 'old'])
})

test('what an editor pinned comes first', () => {
  expect([newer, old].sort(pinnedFirst)).toEqual([old, newer])
})

test('of two briefings of one day, what more origins tell comes first', () => {
  const told = briefing('z-told-by-three', '02', '2024-11-01', false, 3)
  expect([dated, told].sort(latestFirst)).toEqual([told, dated])
})
