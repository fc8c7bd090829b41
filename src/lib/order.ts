import type {Briefing} from '../briefing.ts'

type Ranked = Pick<Briefing, 'firstSeen' | 'date' | 'origins' | 'slug'>

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/**
 * Newest first: by the day a briefing was first published, then by the day of its event, undated ones after dated
 * ones, then what more origins tell, then by address.
 */
export function latestFirst(a: Ranked, b: Ranked): number {
  return (
    compare(b.firstSeen.slice(0, 10), a.firstSeen.slice(0, 10)) ||
    compare(b.date ?? '', a.date ?? '') ||
    b.origins - a.origins ||
    compare(a.slug, b.slug)
  )
}

/** What an editor pinned comes before the rest; otherwise as {@linkcode latestFirst}. */
export function pinnedFirst(
  a: Ranked & Pick<Briefing, 'pinned'>,
  b: Ranked & Pick<Briefing, 'pinned'>,
): number {
  return Number(b.pinned) - Number(a.pinned) || latestFirst(a, b)
}
