/** A day as a calendar writes it. */
export interface CalendarDay {
  year: number
  month: number
  day: number
}

/** Months of the Solar Hijri calendar are numbered from here, so that none is taken for one of twelve. */
export const solarMonth = 100

/** Years in which the Thai solar calendar is ahead, and years of it that news may name. */
const buddhistLead = 543
const firstBuddhist = 2443
const lastBuddhist = 2642
/** Years of the Solar Hijri calendar that news may name. */
const firstSolar = 1300
const lastSolar = 1478

const dayLength = 86_400_000
/** 1 Farvardin 1403, counted by {@linkcode solarDays}, was 20 March 2024. */
const solarEpoch = Date.UTC(2024, 2, 20) - solarDays(1403, 1, 1) * dayLength

/**
 * A day of the Thai solar or the Solar Hijri calendar as the Gregorian one has it; any other as it is. A calendar shows
 * by its years, the Solar Hijri one by its months' names as well.
 */
export function toGregorian({year, month, day}: CalendarDay): CalendarDay {
  if (year >= firstBuddhist && year <= lastBuddhist) return {year: year - buddhistLead, month, day}
  const ownMonth = month > solarMonth ? month - solarMonth : month
  if (year < firstSolar || year > lastSolar || day > 31 || ownMonth > 12) return {year, month, day}
  const date = new Date(solarEpoch + solarDays(year, ownMonth, day) * dayLength)
  return {year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate()}
}

/** Days up to one of the Solar Hijri calendar, leap years by its cycle of 33 (right from 1206 to 1498). */
function solarDays(year: number, month: number, day: number): number {
  const shifted = year + 1595
  const leapDays = Math.floor(shifted / 33) * 8 + Math.floor(((shifted % 33) + 3) / 4)
  const monthDays = month < 7 ? (month - 1) * 31 : (month - 7) * 30 + 186
  return 365 * shifted + leapDays + monthDays + day
}
