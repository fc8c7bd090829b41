/** How a language writes what has a number or a name of its own. */
export interface Dates {
  /** BCP 47 tag. */
  language: string
  direction: 'ltr' | 'rtl'
  /** `2024-11-24` → `24 November 2024`. */
  day: (day: string) => string
  /** `2024-11-24` → `24 Nov`. */
  shortDay: (day: string) => string
  /** `2024-11` → `November 2024`. */
  monthName: (month: string) => string
  /** `2024-11` → `Nov 2024`. */
  shortMonth: (month: string) => string
  number: (value: number) => string
  /** `['Ada', 'Ben', 'Cleo']` → `Ada, Ben and Cleo`. */
  list: (items: readonly string[]) => string
  /** Name of a language by its tag: `uk` → `Ukrainian`. The tag itself where it is unknown. */
  languageName: (tag: string) => string
}

/** Scripts that run from right to left. */
const FROM_THE_RIGHT = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg'])

/** Days are written before months where nobody says otherwise: `3 May` is the third of May for every reader. */
const formatOf = (tag: string) => (tag === 'en' ? 'en-GB' : tag)

/** Which way a language is written. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return FROM_THE_RIGHT.has(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr'
}

/** Dates, numbers, lists and names as a language writes them, after CLDR. */
export function datesIn(tag: string): Dates {
  const format = formatOf(tag)
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat(format, {...options, timeZone: 'UTC', calendar: 'gregory'})
    return (day: string) => formatter.format(new Date(day.length === 7 ? `${day}-01` : day))
  }
  const numbers = new Intl.NumberFormat(format)
  const lists = new Intl.ListFormat(format)
  const languages = new Intl.DisplayNames(format, {type: 'language'})
  return {
    language: tag,
    direction: directionOf(tag),
    day: dates({day: 'numeric', month: 'long', year: 'numeric'}),
    shortDay: dates({day: 'numeric', month: 'short'}),
    monthName: dates({month: 'long', year: 'numeric'}),
    shortMonth: dates({month: 'short', year: 'numeric'}),
    number: (value) => numbers.format(value),
    list: (items) => lists.format(items),
    languageName: (tag) => languages.of(tag) ?? tag,
  }
}
