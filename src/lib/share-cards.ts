import type {ShareCard} from '../share-image/card.ts'
import type {Site} from '../site.ts'
import type {Theme} from '../theme.ts'
import {accentOf} from './accent.ts'
import {formatDay} from './dates.ts'
import type {ListedBriefing} from './listed-briefing.ts'
import {plural} from './plural.ts'
import {briefingShareImage, homeShareImage, themeShareImage} from './share-paths.ts'
import {sourceCounts} from './sources.ts'

/** A share image: its address below the base path, and what it says. */
export interface ShareImage {
  path: string
  card: ShareCard
}

/** Every share image of a site. */
export function shareImages(
  site: Site,
  themes: readonly Theme[],
  briefings: readonly ListedBriefing[],
): ShareImage[] {
  return [
    {path: homeShareImage, card: homeCard(site, themes, briefings)},
    ...themes.map((theme) => {
      const own = briefings.filter((briefing) => briefing.themes.includes(theme.id))
      return {path: themeShareImage(theme.id), card: themeCard(theme, site, themes, own)}
    }),
    ...briefings.map((briefing) => ({
      path: briefingShareImage(briefing.slug),
      card: briefingCard(briefing, site, themes),
    })),
  ]
}

/** What the share image of a briefing says. */
export function briefingCard(briefing: ListedBriefing, site: Site, themes: readonly Theme[]): ShareCard {
  const titles = briefing.themes.map((id) => themes.find((theme) => theme.id === id)?.title ?? id)
  return {
    siteTitle: site.title,
    label: titles.join(' · '),
    headline: briefing.headline,
    details: [
      briefing.date === undefined ? 'date not stated' : formatDay(briefing.date),
      sourceCounts(briefing),
    ],
    accent: accentOf(briefing.themes[0] ?? '', themes),
  }
}

/** What the share image of a theme says. */
export function themeCard(
  theme: Theme,
  site: Site,
  themes: readonly Theme[],
  briefings: readonly ListedBriefing[],
): ShareCard {
  return {
    siteTitle: site.title,
    headline: theme.title,
    description: theme.description,
    details: [plural(briefings.length, 'briefing'), ...latestDay(briefings)],
    accent: accentOf(theme.id, themes),
  }
}

/** What the share image of the home page says. */
export function homeCard(
  site: Site,
  themes: readonly Theme[],
  briefings: readonly ListedBriefing[],
): ShareCard {
  return {
    siteTitle: '',
    headline: site.title,
    description: site.description,
    details: [plural(themes.length, 'theme'), plural(briefings.length, 'briefing'), ...latestDay(briefings)],
    accent: 0,
  }
}

function latestDay(briefings: readonly ListedBriefing[]): string[] {
  const days = briefings.flatMap(({date}) => date ?? []).sort()
  return days.slice(-1).map((day) => `latest from ${formatDay(day)}`)
}
