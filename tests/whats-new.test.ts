import {expect, test} from 'vitest'
import {parseBriefing} from '../src/lib/read-briefing.ts'
import {buildDesk, emptyRepository, type Repository} from './desk-over-time.ts'

const sank = `Ferry Osprey sinks in the harbour of Ventby

Coast Wire
2 March 2026

The ferry Osprey sank in the harbour of Ventby on Monday morning after it struck a pier.

Lifeboats took 31 passengers off the ferry before it went down beside the quay.

One passenger, a woman of 71 from Ventby, drowned in the harbour, the coastguard said.
`
const second = `Ferry Osprey: second passenger dies after sinking in the harbour of Ventby

Harbour Post
4 March 2026

A second passenger of the ferry Osprey died in hospital on Wednesday, two days after it sank in the harbour of Ventby.

The man of 66 had been pulled out of the water beside the pier, the hospital of Ventby said.

Divers found a hole of four metres in the hull of the ferry Osprey on the floor of the harbour.
`

const only = ({briefings}: Repository) => {
  expect(briefings.size).toBe(1)
  return parseBriefing([...briefings.values()][0]!).briefing
}

test('a source that joins with something new is quoted, and its sentence says what is new until the next change', () => {
  const first = buildDesk({sources: {'a.txt': sank}}, emptyRepository, '2026-03-02T12:00:00Z')
  expect(only(first.repository).whatsNew).toBeUndefined()

  const sources = {'a.txt': sank, 'b.txt': second}
  const joined = buildDesk({sources}, first.repository, '2026-03-04T12:00:00Z')
  const briefing = only(joined.repository)
  expect(briefing.updated).toBe('2026-03-04T12:00:00Z')
  expect(briefing.whatsNew).toMatch(/^A second passenger of the ferry Osprey died in hospital/)

  const again = buildDesk({sources}, joined.repository, '2026-03-05T12:00:00Z')
  expect(again.repository).toEqual(joined.repository)
})

test('another print of the same words is nothing new', () => {
  const first = buildDesk({sources: {'a.txt': sank}}, emptyRepository, '2026-03-02T12:00:00Z')
  const sources = {'a.txt': sank, 'b.txt': sank.replace('Coast Wire', 'Harbour Post')}
  const printed = only(buildDesk({sources}, first.repository, '2026-03-03T12:00:00Z').repository)
  expect(printed.whatsNew).toBeUndefined()
  expect(printed.updated).toBe('2026-03-02T12:00:00Z')
})
