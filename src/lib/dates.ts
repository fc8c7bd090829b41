/** Milliseconds of a day without clock changes: all arithmetic here is in UTC. */
const DAY = 86_400_000

/** `2024-11-24`, 3 → `2024-11-27`. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10)
}

/** Days from one day to another, negative when `to` is the earlier one. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY)
}

/** The Monday of the week a day lies in. */
export function mondayOf(day: string): string {
  const weekday = new Date(Date.parse(day)).getUTCDay()
  return addDays(day, -((weekday + 6) % 7))
}

/** The day a moment falls on in a time zone: `2024-11-24T23:30:00Z`, `Europe/Kyiv` → `2024-11-25`. */
export function dayIn(moment: string, timeZone: string): string {
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(new Date(moment))
      .map(({type, value}) => [type, value]),
  )
  return `${parts.get('year')?.padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}`
}

/** Making one takes a hundred times as long as using it. */
const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en', {timeZone, year: 'numeric', month: '2-digit', day: '2-digit'})
  formats.set(timeZone, format)
  return format
}
