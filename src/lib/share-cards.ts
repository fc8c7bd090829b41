import type {Briefing} from '../briefing.ts'
import type {ShareCard} from '../share-image/card.ts'
import type {Site} from '../site.ts'
import type {Theme} from '../theme.ts'
import {accentOf} from './accent.ts'
import {formatDay} from './dates.ts'
import {plural} from './plural.ts'
import {sourceCounts} from './sources.ts'

/** What the share image of a briefing says. */
export function briefingCard(briefing: Briefing, site: Site, themes: readonly Theme[]): ShareCard {
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
  briefings: readonly Briefing[],
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
export function homeCard(site: Site, themes: readonly Theme[], briefings: readonly Briefing[]): ShareCard {
  return {
    siteTitle: '',
    headline: site.title,
    description: site.description,
    details: [plural(themes.length, 'theme'), plural(briefings.length, 'briefing'), ...latestDay(briefings)],
    accent: 0,
  }
}

function latestDay(briefings: readonly Briefing[]): string[] {
  const days = briefings.flatMap(({date}) => date ?? []).sort()
  return days.slice(-1).map((day) => `latest from ${formatDay(day)}`)
}
