import {givenGender} from './given-names.ts'
import type {Paragraph} from './paragraphs.ts'

/** Characters before a last name in which its given name stands. */
const LONGEST_GIVEN = 20

const givenBefore = /(\p{Lu}\p{L}{1,15}) $/u

/** The full name of somebody whom only others' words name in full: a common given name right before the last. */
export function nameInQuotes(last: string, paragraphs: readonly Paragraph[]): string | undefined {
  const found = new Set<string>()
  for (const {text} of paragraphs) {
    for (let at = text.indexOf(last); at >= 0; at = text.indexOf(last, at + 1)) {
      const given = givenBefore.exec(text.slice(Math.max(0, at - LONGEST_GIVEN), at))?.[1]
      const name = `${given} ${last}`
      if (given && givenGender(name) && !/\p{L}/u.test(text[at + last.length] ?? '')) found.add(name)
    }
  }
  return found.size === 1 ? [...found][0] : undefined
}
