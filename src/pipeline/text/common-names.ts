import names from './common-names.json' with {type: 'json'}
import {lazily} from './lazily.ts'

/** Words of weekdays and months, in many languages. */
export const calendarNames = lazily(() => wordsOf(names.calendar))

/** Words of the names that half the news share: countries, weekdays and months, in the same languages. */
export const commonNames = lazily(() => [...new Set([...wordsOf(names.countries), ...calendarNames()])])

const wordsOf = (lists: Readonly<Record<string, string>>): readonly string[] =>
  Object.values(lists).flatMap((list) => list.split(' '))
