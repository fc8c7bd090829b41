import type {ShareCard} from '../share-image/card.ts'
import type {Site} from '../site.ts'
import type {Theme} from '../theme.ts'
import {fill} from '../words/fill.ts'
import {type SiteWords, siteWords} from '../words/site-words.ts'
import {accentOf} from './accent.ts'
import {dayIn} from './dates.ts'
import type {ListedBriefing} from './listed-briefing.ts'
import {briefingShareImage, homeShareImage, themeShareImage} from './share-paths.ts'
import {describeTelling} from './sources.ts'

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
  const words = siteWords(site.language)
  const {date, firstSeen} = briefing
  const day =
    date === undefined ? fill(words.seen, {day: words.day(dayIn(firstSeen, site.timeZone))}) : words.day(date)
  const telling = describeTelling(briefing, words)
  return {
    siteTitle: site.title,
    label: titles.join(' · '),
    headline: briefing.headline,
    details: [day, ...(telling === undefined ? [] : [telling])],
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
  const words = siteWords(site.language)
  return {
    siteTitle: site.title,
    headline: theme.title,
    description: theme.description,
    details: [words.briefings(briefings.length), ...latestDay(briefings, words)],
    accent: accentOf(theme.id, themes),
  }
}

/** What the share image of the home page says. */
export function homeCard(
  site: Site,
  themes: readonly Theme[],
  briefings: readonly ListedBriefing[],
): ShareCard {
  const words = siteWords(site.language)
  return {
    siteTitle: '',
    headline: site.title,
    description: site.description,
    details: [
      words.themeCount(themes.length),
      words.briefings(briefings.length),
      ...latestDay(briefings, words),
    ],
    accent: 0,
  }
}

function latestDay(briefings: readonly ListedBriefing[], words: SiteWords): string[] {
  const days = briefings.flatMap(({date}) => date ?? []).sort()
  return days.slice(-1).map((day) => fill(words.latestFrom, {day: words.day(day)}))
}
