import type {Carried} from '../carried.ts'
import type {KeptEvents} from './kept-events.ts'

/** What every part of the grouping carries from build to build. */
export type CarriedEvents = {[part in keyof KeptEvents]-?: Carried<NonNullable<KeptEvents[part]>>}

/** Hands out what was kept of every part; nothing for a first build. */
export const carryOverEvents = (kept: KeptEvents = {}): CarriedEvents => ({
  articles: {before: kept.articles},
  texts: {before: kept.texts},
  statistics: {before: kept.statistics},
  links: {before: kept.links},
})

/** What the parts have set to carry on. */
export const carryOnEvents = ({articles, texts, statistics, links}: CarriedEvents): KeptEvents => ({
  articles: articles.after?.(),
  texts: texts.after?.(),
  statistics: statistics.after?.(),
  links: links.after?.(),
})
