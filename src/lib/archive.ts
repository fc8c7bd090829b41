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

type Placed = {data: Pick<Briefing, 'date' | 'slug'>}

/** Newest event first, then by address. */
export function latestEventFirst(a: Placed, b: Placed): number {
  const [dayA, dayB] = [a.data.date ?? '', b.data.date ?? '']
  if (dayA !== dayB) return dayA < dayB ? 1 : -1
  return a.data.slug < b.data.slug ? -1 : 1
}
