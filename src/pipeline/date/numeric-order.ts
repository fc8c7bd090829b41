import type {NumericOrder} from './read-dates.ts'

/** Languages whose every country writes the day before the month. English and those beside it write both. */
const dayFirstLanguages = new Set(
  'de fr es it pt nl pl ru uk be tr id ms sv da no nb nn fi et lv lt cs sk sl hr sr bs bg mk ro el ca ar he vi hi bn sw az ka'.split(
    ' ',
  ),
)

const numericDate = /(?<![\d./-])(\d{1,2})([-/])(\d{1,2})\2(?:\d{4})(?!\d)/g

/**
 * Whether the numeric dates of a text put the day or the month first.
 *
 * Settled by a date of the text whose one number is no month, else by a language that has one custom only. A text
 * whose dates contradict each other settles nothing.
 */
export function findNumericOrder(text: string, language: string): NumericOrder {
  let dayFirst = false
  let monthFirst = false
  for (const [, first, , second] of text.matchAll(numericDate)) {
    if (Number(first) > 12) dayFirst = true
    if (Number(second) > 12) monthFirst = true
  }
  if (dayFirst !== monthFirst) return dayFirst ? 'day-first' : 'month-first'
  if (dayFirst) return undefined
  return dayFirstLanguages.has(language) ? 'day-first' : undefined
}
