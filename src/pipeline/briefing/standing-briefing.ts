import type {WholeBriefing} from '../../briefing.ts'
import {safeText} from '../text/safe-text.ts'
import type {Story, ThemeMatch} from '../types.ts'
import type {Surroundings} from './briefing.ts'
import {writeFrontMatter} from './front-matter.ts'

/** What a briefing depends on besides its story and the words of its articles. */
export interface Setting {
  match: ThemeMatch
  /** When the story's claims last changed. */
  updated: string
  /** A sentence that this change brought. */
  whatsNew?: string | undefined
  surroundings: Surroundings
}

/** A story and the briefing that stands of it. */
export interface StandingBriefing {
  story: Story
  previous: WholeBriefing
}

/** The file of a briefing that stands: its words as they were, what is around them as it is now. */
export function writeStanding(
  {headline, date, pinned, formerSlugs}: Story,
  {briefing, body}: WholeBriefing,
  {match, updated, surroundings}: Setting,
): string {
  const {date: _, storyline: __, ...rest} = briefing
  const frontMatter = writeFrontMatter({
    ...rest,
    headline: safeText(headline),
    ...(date !== undefined && {date}),
    updated,
    themes: [...match.themes],
    matchedTerms: Object.fromEntries(
      match.themes.map((theme) => [theme, [...(match.matchedTerms[theme] ?? [])]]),
    ),
    pinned,
    ...(surroundings.storyline && {storyline: surroundings.storyline}),
    formerSlugs: [...formerSlugs],
  })
  return `${frontMatter}\n${body}\n`
}
