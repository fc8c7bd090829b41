import type {Metadata, ReadDocument, Span} from '../types.ts'
import {agreesWithWeekday, readDateLine, type StatedDate} from './date-line.ts'
import {
  isPageHead,
  isSmallPart,
  type LinePlace,
  placeFinder,
  repeatsOnPage,
  standsByItself,
} from './date-place.ts'
import {findNumericOrder} from './numeric-order.ts'
import {type DateUsage, formatDay, isRealDay, type WrittenDate} from './read-dates.ts'
import {countBack} from './relative-age.ts'

/** What is known of an article when its date is looked for. */
export interface DateInput {
  document: ReadDocument
  article: Span
  /** BCP 47 primary tag of the article: languages differ in what comes first in `03/04/2024`. */
  language: string
  /** The article's stamps, update lines and publisher blocks, in order; those above its headline included. */
  lines: readonly {start: number; end: number; text: string}[]
  /** True in a list whose stamps stand under the articles they belong to. */
  stampsBelow?: boolean
  /** What the article's own row or front matter says. */
  declared?: Metadata
}

/** A publication date and the evidence that states it. */
export interface FoundDate {
  /** `YYYY-MM-DD`. */
  published: string
  publishedFrom: string
}

/** Characters on either side of an article that tell how the document writes numeric dates. */
const usageReach = 100_000

/** Days between a date without a year and the dated neighbour that gives it one. */
const mostDaysToNeighbour = 190

/** Articles with such a stamp that make it theirs rather than their page's. */
const timesOfTwo = 2

/** Days a text may be dated after it was fetched: time zones. */
const daysAhead = 1

const dayLength = 86_400_000

/**
 * The day an article was published, or undefined where nothing states it for sure.
 *
 * Evidence in order: the article's own data, its page's data if it is the only article there, a stamp, an update
 * line, a weekday and day whose year a dated neighbour settles, an age counted from a known fetch. Dates of a page
 * that holds more articles, of photos, of archives and in the prose are none of these.
 */
export function findDate(input: DateInput): FoundDate | undefined {
  const {document, article, declared} = input
  const fetched = declared?.fetched ?? document.metadata.fetched
  const isPossible = (day: string | undefined): day is string =>
    day !== undefined && (fetched === undefined || daysBetween(fetched, day) <= daysAhead)

  const standsAlone = standsByItself(document, article)
  for (const metadata of standsAlone ? [declared, document.metadata] : [declared]) {
    if (!isPossible(metadata?.published)) continue
    return {published: metadata.published, publishedFrom: metadata.publishedFrom ?? 'front matter'}
  }
  if (input.lines.length === 0) return undefined
  const stated = readLines(input, standsAlone, fetched !== undefined)
  const found =
    pick(stated, 'published', 'stamp') ??
    pick(stated, undefined, 'stamp') ??
    pick(stated, 'updated', 'update line') ??
    findByWeekday(stated, fetched) ??
    findByAge(stated, fetched)
  return found && isPossible(found.published) ? found : undefined
}

function readLines(
  {document, article, language, lines, stampsBelow = false}: DateInput,
  standsAlone: boolean,
  countsAges: boolean,
): StatedDate[] {
  const around = () => document.text.slice(Math.max(0, article.start - usageReach), article.end + usageReach)
  const usage: DateUsage = {
    countsAges,
    language: () => language,
    order: () => findNumericOrder(around(), language),
  }
  const findPlace = placeFinder(document, article, lines)
  return lines.flatMap((line) => {
    const stated = readDateLine(line.text, usage)
    if (stated.length === 0) return []
    const place = findPlace(line)
    const isPageDate = (times?: number) =>
      !standsAlone && isPageHead(document.text, line) && !repeatsOnPage(document.text, line, times)
    const isSmall = () => isSmallPart(document, article)
    const isOwnBelow = place === 'below' && stampsBelow
    return isOwnBelow ? stated : stated.filter((date) => belongs(date, place, isPageDate, isSmall))
  })
}

/** True if a date at this place is the article's own, not its page's or its neighbour's. */
function belongs(
  stated: StatedDate,
  place: LinePlace,
  isPageDate: (times?: number) => boolean,
  isSmall: () => boolean,
): boolean {
  if (place === 'body') return false
  if (place === 'below') return stated.label !== undefined
  // Sites print today's date, weekday first, at their head; a time or a label makes it the article's.
  const isBare = stated.weekdays.length > 0 && !stated.hasTime && stated.label === undefined
  if (place === 'page head') return !isBare && !isPageDate()
  // The only date of a page of several articles, alone on its line, is that of the page: an issue, a newsletter.
  const isLone = stated.standsAlone && !stated.hasTime && stated.label === undefined
  return !(isBare && isPageDate()) && !(isLone && isSmall() && isPageDate(timesOfTwo))
}

/** The date that all lines of one label agree on. A date before that of another label's is for the caller to weigh. */
function pick(
  stated: readonly StatedDate[],
  label: StatedDate['label'],
  evidence: string,
): FoundDate | undefined {
  const days = new Set<string>()
  for (const {date, label: own, weekdays} of stated) {
    if (own !== label || date?.year === undefined) continue
    if (date.ambiguous || !agreesWithWeekday(date, weekdays)) return undefined
    days.add(formatDay(date.year, date.month, date.day))
  }
  if (days.size !== 1) return undefined
  const published = [...days][0]!
  const updated = stated.find(({date, label: own}) => own === 'updated' && date?.year !== undefined)?.date
  if (
    label === undefined &&
    updated?.year &&
    formatDay(updated.year, updated.month, updated.day) < published
  ) {
    return undefined
  }
  return {published, publishedFrom: evidence}
}

/** A weekday and a day of the month fit one year only within reach of a date that is known. */
function findByWeekday(stated: readonly StatedDate[], fetched: string | undefined): FoundDate | undefined {
  const neighbours = stated.flatMap(({date}) =>
    date?.year && !date.ambiguous ? [dayOf(date, date.year)] : [],
  )
  if (fetched) neighbours.push(fetched)
  for (const {date, weekdays} of stated) {
    if (!date || date.year !== undefined) continue
    for (const neighbour of neighbours) {
      const published = findYear(date, weekdays, neighbour)
      if (published) return {published, publishedFrom: weekdays.length > 0 ? 'weekday' : 'stamp'}
    }
  }
  return undefined
}

function findYear(date: WrittenDate, weekdays: readonly number[], neighbour: string): string | undefined {
  const near = Number(neighbour.slice(0, 4))
  const days = [near - 1, near, near + 1]
    .filter((year) => isRealDay(year, date.month, date.day))
    .filter((year) => agreesWithWeekday({...date, year}, weekdays))
    .map((year) => dayOf(date, year))
    .filter((day) => Math.abs(daysBetween(neighbour, day)) <= mostDaysToNeighbour)
  return days.length === 1 ? days[0] : undefined
}

function findByAge(stated: readonly StatedDate[], fetched: string | undefined): FoundDate | undefined {
  if (!fetched) return undefined
  const days = new Set(stated.flatMap(({age}) => (age ? [countBack(fetched, age.days)] : [])))
  return days.size === 1 ? {published: [...days][0]!, publishedFrom: 'relative-age'} : undefined
}

const dayOf = ({month, day}: WrittenDate, year: number): string => formatDay(year, month, day)

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / dayLength
