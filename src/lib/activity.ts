import type {Briefing} from '../briefing.ts'
import {fill} from '../words/fill.ts'
import type {SiteWords} from '../words/site-words.ts'
import {addDays, daysBetween, mondayOf} from './dates.ts'

export type ActivityUnit = 'day' | 'week' | 'month' | 'year'

export interface ActivityBucket {
  /** First day of the bucket, `YYYY-MM-DD`. */
  start: string
  count: number
}

export interface Activity {
  unit: ActivityUnit
  /** Every bucket of the window in order of time, empty ones included. Empty when nothing is dated. */
  buckets: ActivityBucket[]
  /** Dated briefings before the window. */
  earlier: number
  undated: number
}

/** The most buckets a chart shows: more than this and bars become hairlines on a phone. */
const WINDOW: Record<ActivityUnit, number> = {day: 31, week: 30, month: 36, year: 40}

/** The fewest: a chart of three bars says nothing about time. */
const FEWEST = 14

/** The finest unit whose window holds this share of the dated briefings is taken: a lone old story must not flatten the rest. */
const SHARE_IN_WINDOW = 0.8

const UNITS: readonly ActivityUnit[] = ['day', 'week', 'month', 'year']

function startOf(unit: ActivityUnit, day: string): string {
  if (unit === 'week') return mondayOf(day)
  if (unit === 'month') return `${day.slice(0, 7)}-01`
  if (unit === 'year') return `${day.slice(0, 4)}-01-01`
  return day
}

/** Buckets from the one `day` lies in to the one `last` lies in, minus one. */
function distance(unit: ActivityUnit, day: string, last: string): number {
  const [from, to] = [startOf(unit, day), startOf(unit, last)]
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4))
  if (unit === 'year') return years
  if (unit === 'month') return years * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7))
  return daysBetween(from, to) / (unit === 'week' ? 7 : 1)
}

function stepBack(unit: ActivityUnit, start: string, steps: number): string {
  if (unit === 'day') return addDays(start, -steps)
  if (unit === 'week') return addDays(start, -7 * steps)
  const months =
    Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1 - steps * (unit === 'year' ? 12 : 1)
  const month = String((months % 12) + 1).padStart(2, '0')
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${month}-01`
}

/** The unit and window that show most of these days best; the window ends with the newest day. */
export function activityScale(
  days: readonly string[],
): {unit: ActivityUnit; last: string; length: number} | undefined {
  const last = days.reduce<string | undefined>(
    (newest, day) => (!newest || day > newest ? day : newest),
    undefined,
  )
  if (last === undefined) return undefined

  const distances = (unit: ActivityUnit) => days.map((day) => distance(unit, day, last))
  const fits = (unit: ActivityUnit) =>
    distances(unit).filter((steps) => steps < WINDOW[unit]).length >= days.length * SHARE_IN_WINDOW
  const unit = UNITS.find(fits) ?? 'year'
  const inWindow = distances(unit).filter((steps) => steps < WINDOW[unit])
  return {unit, last, length: Math.max(FEWEST, ...inWindow.map((steps) => steps + 1))}
}

/** How many briefings each day, week, month or year saw, on a given scale or the one that suits them best. */
export function activity(
  briefings: readonly Pick<Briefing, 'date'>[],
  scale = activityScale(briefings.flatMap(({date}) => date ?? [])),
): Activity {
  const days = briefings.flatMap(({date}) => date ?? [])
  const undated = briefings.length - days.length
  if (scale === undefined) return {unit: 'day', buckets: [], earlier: 0, undated}

  const {unit, last, length} = scale
  const counts = new Array<number>(length).fill(0)
  let earlier = 0
  for (const day of days) {
    const steps = distance(unit, day, last)
    if (steps < length) counts[length - 1 - steps]! += 1
    else earlier += 1
  }

  const buckets = counts.map((count, index) => {
    const start = stepBack(unit, startOf(unit, last), length - 1 - index)
    return {start, count}
  })
  return {unit, buckets, earlier, undated}
}

/** How a reader calls a bucket: `24 November 2024`, `November 2024`. */
export function bucketLabel(unit: ActivityUnit, start: string, words: SiteWords): string {
  if (unit === 'year') return start.slice(0, 4)
  if (unit === 'month') return words.monthName(start.slice(0, 7))
  return unit === 'week' ? fill(words.weekOf, {day: words.day(start)}) : words.day(start)
}

/** A bucket's name where space is short: `24 Nov`, `Nov 2024`. */
export function shortLabel(unit: ActivityUnit, start: string, words: SiteWords): string {
  if (unit === 'year') return start.slice(0, 4)
  return unit === 'month' ? words.shortMonth(start.slice(0, 7)) : words.shortDay(start)
}
