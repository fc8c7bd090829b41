import type {Theme} from '../../theme.ts'
import type {Story, ThemeMatch} from '../types.ts'
import type {Readings} from './kept-readings.ts'

/** How far a story is about a theme. */
interface Strength {
  theme: string
  /** 1 is enough. */
  value: number
  terms: readonly string[]
}

const nothing: ThemeMatch = {themes: [], matchedTerms: {}}

/**
 * The themes a story belongs to, strongest first, with the terms that decided, most frequent first. `members` are the
 * rows of its articles in the readings.
 *
 * A story is a theme's when its articles together mention the theme's terms as often as an article on the theme
 * would, given their length. An article with an exclusion counts as one that mentions nothing.
 */
export function matchThemes(
  {editorThemes}: Pick<Story, 'editorThemes'>,
  members: readonly number[],
  readings: Readings,
  themes: readonly Theme[],
): ThemeMatch {
  const {starts} = readings
  if (!editorThemes && members.every((row) => starts[row] === starts[row + 1])) return nothing
  const strengths = themes.map((theme, number) => measure(theme, number, members, readings))
  const chosen = editorThemes
    ? editorThemes.flatMap((id) => strengths.filter(({theme}) => theme === id))
    : strengths
        .filter(({value}) => value >= 1)
        .sort((a, b) => b.value - a.value || (a.theme < b.theme ? -1 : 1))
  return {
    themes: chosen.map(({theme}) => theme),
    matchedTerms: Object.fromEntries(chosen.map(({theme, terms}) => [theme, terms])),
  }
}

function measure(
  {id, terms}: Theme,
  number: number,
  members: readonly number[],
  {needed, starts, mentions}: Readings,
): Strength {
  const counts = new Map<string, number>()
  let weight = 0
  let sum = 0
  for (const row of members) {
    sum += needed[row]!
    for (let at = starts[row]!; at < starts[row + 1]!; ) {
      const [theme, mentioned, excluded, size] = mentions.subarray(at, at + 4)
      const end = at + 4 + 2 * size!
      if (theme === number && !excluded) {
        weight += mentioned!
        for (let term = at + 4; term < end; term += 2) {
          const text = terms[mentions[term]!]!
          counts.set(text, (counts.get(text) ?? 0) + mentions[term + 1]!)
        }
      }
      at = end
    }
  }
  const ordered = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([term]) => term)
  return {theme: id, value: sum === 0 ? 0 : weight / sum, terms: ordered}
}
