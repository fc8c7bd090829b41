import {daysBetween} from './dates.ts'
import type {ListedBriefing} from './listed-briefing.ts'
import {latestFirst} from './order.ts'

/** What a place on the front page depends on. */
export type Ranked = Pick<
  ListedBriefing,
  'date' | 'firstSeen' | 'updated' | 'origins' | 'pinned' | 'slug' | 'headlineLanguage'
>

/** Stories whose age tells how fast a desk's news follows on one another. */
const RECENT = 40

/** Days in which news loses half its weight: never faster than in a day, never slower than in a week. */
const PACE = {fastest: 1, slowest: 7}

/** Halvings by which a story without a date is taken to be older than the day it was seen. */
const UNDATED = 0.5

/** Doublings of origins that a story has to have more to stand before one whose headline the reader reads. */
const FOREIGN = 2

/** Doublings of origins that something new in a known story is worth on the day it comes. */
const NEWS = 1

const dayOf = (moment: string) => moment.slice(0, 10)
const newest = (days: readonly string[]) => days.reduce((latest, day) => (day > latest ? day : latest), '')

/** Day of a story's event; a day after all that is known of it is a slip. */
function eventDay({date, updated}: Ranked): string | undefined {
  const last = dayOf(updated)
  return date !== undefined && date > last ? last : date
}

/** Days by which a story is older than the newest of its kind: dated ones by event, others by when they were seen. */
function ageIn(stories: readonly Ranked[]): (story: Ranked) => number {
  const lastEvent = newest(stories.flatMap((story) => eventDay(story) ?? []))
  const lastSeen = newest(stories.map(({firstSeen}) => dayOf(firstSeen)))
  return (story) => {
    const event = eventDay(story)
    return event === undefined ? daysBetween(dayOf(story.firstSeen), lastSeen) : daysBetween(event, lastEvent)
  }
}

/** Days in which half of the latest stories happened. */
function paceOf(ages: readonly number[]): number {
  const recent = ages.toSorted((a, b) => a - b).slice(0, RECENT)
  const median = recent[Math.floor(recent.length / 2)] ?? 0
  return Math.min(PACE.slowest, Math.max(PACE.fastest, median))
}

/**
 * Stories as a front page ranks them: what an editor pinned; then what many tell independently, is fresh, or has
 * something new in it. Weight is in doublings: twice the origins make up for half a desk's pace in age.
 */
export function rankForFront<T extends Ranked>(stories: readonly T[], language: string): T[] {
  const ageOf = ageIn(stories)
  const pace = paceOf(stories.map(ageOf))
  const lastUpdate = newest(stories.map(({updated}) => dayOf(updated)))
  const weigh = (story: T) => {
    const hasNews = dayOf(story.updated) > dayOf(story.firstSeen)
    const news = hasNews ? NEWS * 0.5 ** (daysBetween(dayOf(story.updated), lastUpdate) / pace) : 0
    const age = ageOf(story) / pace + (story.date === undefined ? UNDATED : 0)
    return Math.log2(Math.max(1, story.origins)) - age + news - (isForeign(story, language) ? FOREIGN : 0)
  }
  const weights = new Map(stories.map((story) => [story, weigh(story)]))
  return stories.toSorted(
    (a, b) => Number(b.pinned) - Number(a.pinned) || weights.get(b)! - weights.get(a)! || latestFirst(a, b),
  )
}

/** True where a headline is in another language than the site. */
export function isForeign({headlineLanguage}: Pick<Ranked, 'headlineLanguage'>, language: string): boolean {
  return headlineLanguage !== undefined && headlineLanguage !== language.split('-')[0]
}
