import type {CoverageStory} from '../src/coverage.ts'
import {inWords} from '../src/lib/in-words.ts'

/** Terms named of one theme: what is mentioned less often decides nothing. */
const TERMS = 8

/**
 * Why a story is in its themes, or in none: what was needed, what its articles had, and from which terms. Headline, lead
 * and the rest are told apart by weight, so the numbers are weights and not counts of words.
 */
export function describeThemes({themes, mentions = [], hidden, briefing}: CoverageStory): string[] {
  const title = themes.length > 0 ? 'Why it is in these themes' : 'Why it is in no theme'
  const weighed = mentions.toSorted((a, b) => b.had / b.needed - a.had / a.needed)
  const lines = weighed.map(({theme, had, needed, terms}) => {
    const isIn = themes.includes(theme)
    const verdict =
      had >= needed
        ? isIn
          ? ''
          : '; an editor set other themes'
        : isIn
          ? '; it stays where it was published, or an editor put it there'
          : ''
    const more = terms.length > TERMS ? ` and ${terms.length - TERMS} more` : ''
    return `  ${theme}: needed ${needed}, had ${had}, from ${inWords(terms.slice(0, TERMS))}${more}${verdict}`
  })
  return [
    title,
    ...(lines.length > 0 ? lines : ['  None of its articles mentions a term of a theme.']),
    ...(lines.length > 0
      ? [
          '  A headline with a term counts 3, a sentence of the lead 2, any other 1; longer articles need more.',
        ]
      : []),
    ...(hidden ? ['  An editor hid it.'] : []),
    ...(themes.length > 0 && !hidden && !briefing
      ? ['  Its briefing was held back: see the warnings of the last build.']
      : []),
  ]
}
