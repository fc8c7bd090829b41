import type {Theme} from '../theme.ts'
import {isForeign, rankForFront} from './front-rank.ts'
import type {ListedBriefing} from './listed-briefing.ts'

/** Stories beside and below the first: the two that come next, and those after them. */
const SECOND = 2
const THIRD = 6

/** Stories a theme shows on the front page; its own page has them all. */
const OF_A_THEME = 4

export interface FrontPage {
  lead: ListedBriefing
  second: ListedBriefing[]
  third: ListedBriefing[]
  /** Themes that have a story left to show, in their own order, with the best of those. */
  columns: {theme: Theme; shown: ListedBriefing[]}[]
  /** Themes all of whose stories stand above. */
  others: Theme[]
}

/** Lay out the front page: each story once, in the order of its weight. Nothing where there is no story. */
export function layOutFront(
  briefings: readonly ListedBriefing[],
  themes: readonly Theme[],
  language: string,
): FrontPage | undefined {
  const ranked = rankForFront(briefings, language)
  // What an editor pinned leads; else the first that readers of the site can read.
  const lead = ranked.find((story) => story.pinned || !isForeign(story, language)) ?? ranked[0]
  if (!lead) return undefined

  const others = ranked.filter((story) => story !== lead)
  const [second, third] = [others.slice(0, SECOND), others.slice(SECOND, SECOND + THIRD)]
  const shown = new Set([lead, ...second, ...third])
  const columns = themes.map((theme) => {
    const left = others.filter((story) => !shown.has(story) && story.themes.includes(theme.id))
    const best = left.slice(0, OF_A_THEME)
    for (const story of best) shown.add(story)
    return {theme, shown: best}
  })
  const hasStory = ({id}: Theme) => briefings.some((story) => story.themes.includes(id))
  return {
    lead,
    second,
    third,
    columns: columns.filter(({shown}) => shown.length > 0),
    others: columns.filter(({theme, shown}) => shown.length === 0 && hasStory(theme)).map(({theme}) => theme),
  }
}
