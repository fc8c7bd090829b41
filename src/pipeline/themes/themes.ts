import type {Theme} from '../../theme.ts'
import type {Story, ThemeMatch} from '../types.ts'
import type {Reading} from './read-article.ts'

/** How far a story is about a theme. */
interface Strength {
  theme: string
  /** 1 is enough. */
  value: number
  terms: readonly string[]
}

const nothing: ThemeMatch = {themes: [], matchedTerms: {}}

/**
 * The themes a story belongs to, strongest first, with the terms that decided, most frequent first. `readings` are what
 * its articles say on all themes.
 *
 * A story is a theme's when its articles together mention the theme's terms as often as an article on the theme
 * would, given their length. An article with an exclusion counts as one that mentions nothing.
 */
export function matchThemes(
  {editorThemes}: Pick<Story, 'editorThemes'>,
  readings: readonly Reading[],
  themes: readonly Theme[],
): ThemeMatch {
  if (!editorThemes && readings.every(({mentions}) => mentions.length === 0)) return nothing
  const strengths = themes.map(({id}) => measure(id, readings))
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

function measure(id: string, readings: readonly Reading[]): Strength {
  const counts = new Map<string, number>()
  let weight = 0
  let sum = 0
  for (const {needed, mentions} of readings) {
    sum += needed
    const mention = mentions.find(({theme}) => theme === id)
    if (!mention || mention.isExcluded) continue
    weight += mention.weight
    for (const [term, sentences] of mention.terms) counts.set(term, (counts.get(term) ?? 0) + sentences)
  }
  const ordered = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([term]) => term)
  return {theme: id, value: sum === 0 ? 0 : weight / sum, terms: ordered}
}
