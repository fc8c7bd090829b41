import {findDay} from '../date/find-day.ts'
import type {Article, Claim, TimelineEntry} from '../types.ts'

/** Days of the shortest timeline: one day is a date, not a course of events. */
const FEWEST_DAYS = 2

/** The claims that say on which day something happened, in order of time; none when all are of one day. */
export function orderTimeline(claims: readonly Claim[], articles: readonly Article[]): TimelineEntry[] {
  const byId = new Map(articles.map((article) => [article.id, article]))
  const entries = claims.flatMap((claim): TimelineEntry[] => {
    const article = byId.get(claim.citations[0]?.article ?? '')
    const date = article && findDay(claim.text, article.language, article.published)
    return date ? [{...claim, date}] : []
  })
  const days = new Set(entries.map(({date}) => date))
  if (days.size < FEWEST_DAYS) return []
  return entries.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}
