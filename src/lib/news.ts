import type {ListedBriefing} from './listed-briefing.ts'

type Dated = Pick<ListedBriefing, 'firstSeen' | 'updated'>

const dayOf = (moment: string) => moment.slice(0, 10)

/** What the last day of an edition brought. */
export interface News {
  /** `YYYY-MM-DD`, UTC. */
  day: string
  /** Moment of the last change. */
  updated: string
  /** Stories first seen on that day, and known ones that changed on it. Both empty when all stories came that day. */
  added: ReadonlySet<Dated>
  changed: ReadonlySet<Dated>
}

/** What is new on a site: on its first day everything is, and so nothing is said to be. */
export function newsOf(briefings: readonly Dated[]): News | undefined {
  const updated = briefings.map(({updated}) => updated).reduce((a, b) => (a > b ? a : b), '')
  if (updated === '') return undefined
  const day = dayOf(updated)
  const isFirstDay = briefings.every(({firstSeen}) => dayOf(firstSeen) === day)
  const ofDay = isFirstDay ? [] : briefings.filter(({updated}) => dayOf(updated) === day)
  return {
    day,
    updated,
    added: new Set(ofDay.filter(({firstSeen}) => dayOf(firstSeen) === day)),
    changed: new Set(ofDay.filter(({firstSeen}) => dayOf(firstSeen) < day)),
  }
}
