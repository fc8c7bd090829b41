/** Languages in which countries, weekdays and months are named. */
const LANGUAGES = [
  'ar',
  'cs',
  'de',
  'en',
  'es',
  'fr',
  'it',
  'nl',
  'pl',
  'pt',
  'ro',
  'ru',
  'sv',
  'tr',
  'uk',
] as const
const CODE_LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
/** 1 January 2024, a Monday. */
const MONDAY = Date.UTC(2024, 0, 1)
const DAY = 86_400_000
const SHORTEST_NAME = 4

let names: readonly string[] | undefined

/** Words of the names that half the news share: countries, weekdays and months, in many languages. */
export function commonNames(): readonly string[] {
  names ??= [...new Set(LANGUAGES.flatMap((language) => [...countriesIn(language), ...calendarIn(language)]))]
  return names
}

/** Words of weekdays and months alone, in the same languages. */
export const calendarNames = (): string[] => LANGUAGES.flatMap(calendarIn)

function countriesIn(language: string): string[] {
  const display = new Intl.DisplayNames([language], {type: 'region', fallback: 'none'})
  const codes = CODE_LETTERS.flatMap((first) => CODE_LETTERS.map((second) => first + second))
  return codes.flatMap((code) => wordsOf(display.of(code) ?? ''))
}

function calendarIn(language: string): string[] {
  const weekday = new Intl.DateTimeFormat(language, {weekday: 'long', timeZone: 'UTC'})
  const month = new Intl.DateTimeFormat(language, {day: 'numeric', month: 'long', timeZone: 'UTC'})
  const days = Array.from({length: 7}, (_, day) => weekday.format(MONDAY + day * DAY))
  const months = Array.from({length: 12}, (_, index) => month.format(Date.UTC(2024, index, 1)))
  return [...days, ...months].flatMap(wordsOf)
}

const wordsOf = (text: string): string[] =>
  text.split(/[^\p{L}\p{M}]+/u).filter((word) => word.length >= SHORTEST_NAME)
