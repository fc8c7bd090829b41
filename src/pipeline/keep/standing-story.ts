import type {Briefing} from '../../briefing.ts'
import type {RegisterStory} from '../../register.ts'
import type {Story} from '../types.ts'
import type {LostSources} from './sort-sources.ts'

/** What editors set of a story, whether a document holds an article of it or not. */
export interface StandingSettings {
  headline?: string
  themes?: readonly string[]
  date?: string
  pinned?: true
  hidden?: true
}

/** A story as its last briefing told it, under what editors decided since. */
export function standingStory(
  {id, slug, formerSlugs, firstSeen, storyline}: RegisterStory,
  {headline, date = undefined, sources}: Briefing,
  settings: StandingSettings,
): Story {
  const day = settings.date ?? date
  return {
    id,
    slug,
    formerSlugs,
    headline: settings.headline ?? headline,
    ...(day !== undefined && {date: day}),
    firstSeen,
    articles: sources.map(({article}) => article),
    opinions: sources.filter(({opinion}) => opinion).map(({article}) => article),
    evidence: {},
    ...(storyline !== undefined && {storyline}),
    pinned: settings.pinned ?? false,
    hidden: settings.hidden ?? false,
    ...(settings.themes !== undefined && {editorThemes: settings.themes}),
  }
}

/** The story with the articles that left its documents. Nothing of a withdrawn source is in it, its headline included. */
export function withRemembered(
  story: Story,
  {dropped, withdrawn}: LostSources,
  asItWas: Story,
  settings: StandingSettings,
): Story {
  const days = [story.date, ...dropped.map(({published}) => published)].flatMap((day) => day ?? []).sort()
  const day = settings.date ?? days[0]
  const isNew = story.articles.length > 0
  const gone = new Set(withdrawn.map(({headline}) => headline))
  const headline = isNew || !gone.has(asItWas.headline) ? story.headline : dropped[0]!.headline
  return {
    ...story,
    headline,
    ...(day !== undefined && {date: day}),
    articles: [...new Set([...story.articles, ...dropped.map(({article}) => article)])],
    opinions: [
      ...new Set([...story.opinions, ...dropped.filter(({opinion}) => opinion).map(({article}) => article)]),
    ],
  }
}
