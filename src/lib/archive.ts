import type {Briefing} from '../briefing.ts'

export interface ArchiveMonth<T> {
  /** `YYYY-MM`. */
  month: string
  entries: T[]
}

/** Entries by the month of their event, newest month first; the order inside a month is kept. Undated ones apart. */
export function byMonth<T extends {data: Pick<Briefing, 'date'>}>(
  entries: readonly T[],
): {months: ArchiveMonth<T>[]; undated: T[]} {
  const months = new Map<string, T[]>()
  const undated: T[] = []

  for (const entry of entries) {
    const month = entry.data.date?.slice(0, 7)
    const bucket = month === undefined ? undated : (months.get(month) ?? [])
    bucket.push(entry)
    if (month !== undefined) months.set(month, bucket)
  }

  const sorted = [...months].sort(([a], [b]) => (a < b ? 1 : -1))
  return {months: sorted.map(([month, entries]) => ({month, entries})), undated}
}

type Placed = Pick<Briefing, 'date' | 'firstSeen' | 'slug'>

/** Day a story is listed under: that of its event, or the one it was first seen on. */
const placeOf = ({date, firstSeen}: Placed) => date ?? firstSeen.slice(0, 10)

/** Newest first, then by address. */
export function latestPlaceFirst(a: Placed, b: Placed): number {
  const [dayA, dayB] = [placeOf(a), placeOf(b)]
  if (dayA !== dayB) return dayA < dayB ? 1 : -1
  return a.slug < b.slug ? -1 : 1
}

/** Newest event first, then by address. */
export function latestEventFirst(a: {data: Placed}, b: {data: Placed}): number {
  return latestPlaceFirst(a.data, b.data)
}

/** Briefings by the month they are listed under, in the order they come. */
export function byPlace<T extends Placed>(briefings: readonly T[]): ArchiveMonth<T>[] {
  const months = Map.groupBy(briefings, (briefing) => placeOf(briefing).slice(0, 7))
  return [...months].map(([month, entries]) => ({month, entries}))
}
