/** A text with its day, `YYYY-MM-DD`. */
interface Dated {
  id: string
  published?: string
}

/** Earlier first, undated last; ties by id, so that the order of the input decides nothing. */
export function inOrderOfTime(one: Dated, other: Dated): number {
  const [first, second] = [one.published ?? '~', other.published ?? '~']
  if (first !== second) return first < second ? -1 : 1
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0
}

const DAY = 86_400_000

/** Days from 1970 to a day, `YYYY-MM-DD`. */
export function dayOf(published: string | undefined): number | undefined {
  const day = published === undefined ? Number.NaN : Date.parse(published) / DAY
  return Number.isFinite(day) ? day : undefined
}
