/** Two visits of a reader, as moments. */
export interface Visits {
  /** When the visit before this one ended; absent on the first. */
  last?: string
  /** When the reader was last here. */
  seen: string
}

/** Milliseconds without a page after which a visit is over. */
const PAUSE = 30 * 60_000

/** The visits once a page is opened at a moment: after a pause the last time here becomes the end of the last visit. */
export function visitAt(visits: Visits | undefined, now: string): Visits {
  if (visits === undefined) return {seen: now}
  const isOver = Date.parse(now) - Date.parse(visits.seen) > PAUSE
  return {...visits, ...(isOver && {last: visits.seen}), seen: now}
}

/** What is new of a story to a reader: all of it, something, or nothing. */
export function newsSince(
  last: string | undefined,
  first: string,
  updated: string,
): 'new' | 'changed' | undefined {
  if (last === undefined || updated <= last) return undefined
  return first > last ? 'new' : 'changed'
}
