import type {Theme} from '../theme.ts'
import {dayIn} from './dates.ts'
import type {ListedBriefing} from './listed-briefing.ts'
import {latestFirst} from './order.ts'
import {publishersOf} from './sources.ts'

/** Stories offered before a question. */
const OFFERED = 8

/** Publishers to choose from: those that tell most. */
const PUBLISHERS = 200

/** What a search can be narrowed to, and what is offered before one. */
export interface SearchChoices {
  themes: Theme[]
  /** By name. */
  publishers: string[]
  /** `YYYY-MM`, newest first. */
  months: string[]
  recent: ListedBriefing[]
  mostTold: ListedBriefing[]
}

/** Only what some briefing has: no choice leads to nothing. */
export function searchChoices(
  briefings: readonly ListedBriefing[],
  themes: readonly Theme[],
  timeZone: string,
): SearchChoices {
  const told = new Map<string, number>()
  for (const {sources} of briefings)
    for (const publisher of publishersOf(sources)) told.set(publisher, (told.get(publisher) ?? 0) + 1)
  const most = [...told].sort(([a, timesA], [b, timesB]) => timesB - timesA || (a < b ? -1 : 1))
  const recent = briefings.toSorted(latestFirst).slice(0, OFFERED)
  return {
    themes: themes.filter(({id}) => briefings.some((briefing) => briefing.themes.includes(id))),
    publishers: most
      .slice(0, PUBLISHERS)
      .map(([name]) => name)
      .sort(),
    months: [
      ...new Set(briefings.map(({date, firstSeen}) => (date ?? dayIn(firstSeen, timeZone)).slice(0, 7))),
    ]
      .sort()
      .reverse(),
    recent,
    mostTold: briefings
      .filter((briefing) => briefing.origins > 1 && !recent.includes(briefing))
      .toSorted((a, b) => b.origins - a.origins || latestFirst(a, b))
      .slice(0, OFFERED),
  }
}
