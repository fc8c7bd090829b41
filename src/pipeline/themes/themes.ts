import type {Theme} from '../../theme.ts'
import type {Story, ThemeMention, WeighedMatch} from '../types.ts'
import type {Reading} from './read-article.ts'

const nothing: WeighedMatch = {themes: [], matchedTerms: {}, byTerms: [], mentions: []}

/** What a story brings along besides its articles. */
export interface Placed {
  /** Themes that an editor set. */
  editorThemes: Story['editorThemes'] | undefined
  /** Themes it was published under, in order. */
  held: readonly string[]
}

/**
 * The themes a story belongs to, strongest first, with the terms that decided, most frequent first. `readings` are what
 * its articles say on all themes.
 *
 * A story is a theme's when its articles together mention the theme's terms as often as an article on the theme
 * would, given their length. An article with an exclusion counts as one that mentions nothing.
 *
 * A theme that the story was published under keeps it, and its place in the order, as long as an article mentions a term:
 * another source or an edit moves the weight, and a reader who comes back must find the story where it was.
 */
export function matchThemes(
  {editorThemes, held}: Placed,
  readings: readonly Reading[],
  themes: readonly Theme[],
): WeighedMatch {
  if (!editorThemes && readings.every(({mentions}) => mentions.length === 0)) return nothing
  const mentions = themes.map(({id}) => measure(id, readings)).filter(({had}) => had > 0)
  const isHeld = ({theme}: ThemeMention) => held.includes(theme)
  const byTerms = mentions
    .filter((mention) => mention.had >= mention.needed || isHeld(mention))
    .sort(
      (a, b) =>
        Number(isHeld(b)) - Number(isHeld(a)) ||
        (isHeld(a) ? held.indexOf(a.theme) - held.indexOf(b.theme) : b.had - a.had) ||
        (a.theme < b.theme ? -1 : 1),
    )
    .map(({theme}) => theme)
  const chosen = editorThemes?.filter((id) => themes.some((theme) => theme.id === id)) ?? byTerms
  const termsOf = new Map(mentions.map(({theme, terms}) => [theme, terms]))
  return {
    themes: chosen,
    matchedTerms: Object.fromEntries(chosen.map((theme) => [theme, termsOf.get(theme) ?? []])),
    byTerms,
    mentions,
  }
}

function measure(id: string, readings: readonly Reading[]): ThemeMention {
  const counts = new Map<string, number>()
  let had = 0
  let needed = 0
  for (const reading of readings) {
    needed += reading.needed
    const mention = reading.mentions.find(({theme}) => theme === id)
    if (!mention || mention.isExcluded) continue
    had += mention.weight
    for (const [term, sentences] of mention.terms) counts.set(term, (counts.get(term) ?? 0) + sentences)
  }
  const terms = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([term]) => term)
  return {theme: id, had, needed, terms}
}
