import type {WholeBriefing} from '../../briefing.ts'
import type {Register} from '../../register.ts'
import type {Theme} from '../../theme.ts'
import type {Story, WeighedMatch} from '../types.ts'

/**
 * Themes that published stories stand under, by story id, under the ids the themes have now. A register of the first form
 * does not know them: then the last briefing does.
 */
export function heldThemes(
  {stories}: Register,
  themes: readonly Theme[],
  previous: (slug: string) => WholeBriefing | undefined,
): Map<string, readonly string[]> {
  const idNow = new Map(
    themes.flatMap(({id, formerIds}) => [...formerIds, id].map((name) => [name, id] as const)),
  )
  const published = stories.filter((story) => story.published && story.mergedInto === undefined)
  return new Map(
    published.map(({id, slug, themes: known}) => {
      const held = known ?? previous(slug)?.briefing.themes ?? []
      return [id, [...new Set(held.flatMap((name) => idNow.get(name) ?? []))]]
    }),
  )
}

/** The match of a story of which articles left: it stays where it was, whatever terms the rest mentions. */
export function keptMatch(
  {editorThemes}: Pick<Story, 'editorThemes'>,
  match: WeighedMatch | undefined,
  held: readonly string[],
  {briefing}: WholeBriefing,
): WeighedMatch {
  const byTerms = [...new Set([...held, ...(match?.byTerms ?? [])])]
  const themes = editorThemes ?? byTerms
  const termsOf = (theme: string) => match?.matchedTerms[theme] ?? briefing.matchedTerms[theme] ?? []
  return {
    themes,
    matchedTerms: Object.fromEntries(themes.map((theme) => [theme, termsOf(theme)])),
    byTerms,
    mentions: match?.mentions ?? [],
  }
}
