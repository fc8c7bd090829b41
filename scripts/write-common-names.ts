/** Writes the table of common names: `node scripts/write-common-names.ts`, after Node has learnt new ones. */
import {writeFileSync} from 'node:fs'

/** Languages in which countries, weekdays and months are named. */
const languages = ['ar', 'cs', 'de', 'en', 'es', 'fr', 'it', 'nl', 'pl', 'pt', 'ro', 'ru', 'sv', 'tr', 'uk']
const codeLetters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
/** 1 January 2024, a Monday. */
const monday = Date.UTC(2024, 0, 1)
const day = 86_400_000
/** Letters of the shortest word that names anything. */
const shortestName = 4

const table = {calendar: listWords(namesOfCalendar), countries: listWords(namesOfCountries)}
const file = new URL('../src/pipeline/text/common-names.json', import.meta.url)
writeFileSync(file, `${JSON.stringify(table, undefined, 2)}\n`)

/** The distinct words of each language's names, parted by spaces. */
function listWords(namesIn: (language: string) => readonly string[]): Record<string, string> {
  const wordsIn = (language: string) => new Set(namesIn(language).flatMap(wordsOf))
  return Object.fromEntries(languages.map((language) => [language, [...wordsIn(language)].sort().join(' ')]))
}

function namesOfCountries(language: string): string[] {
  const display = new Intl.DisplayNames([language], {type: 'region', fallback: 'none'})
  const codes = codeLetters.flatMap((first) => codeLetters.map((second) => first + second))
  return codes.map((code) => display.of(code) ?? '')
}

function namesOfCalendar(language: string): string[] {
  const weekday = new Intl.DateTimeFormat(language, {weekday: 'long', timeZone: 'UTC'})
  const month = new Intl.DateTimeFormat(language, {day: 'numeric', month: 'long', timeZone: 'UTC'})
  const days = Array.from({length: 7}, (_, index) => weekday.format(monday + index * day))
  const months = Array.from({length: 12}, (_, index) => month.format(Date.UTC(2024, index, 1)))
  return [...days, ...months]
}

function wordsOf(name: string): string[] {
  return name.split(/[^\p{L}\p{M}]+/u).filter((word) => word.length >= shortestName)
}
