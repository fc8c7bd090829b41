import type {Briefing} from '../briefing.ts'

/** How many briefings a feed carries: some weeks of a lively site, and a file that readers fetch without complaint. */
export const feedLength = 50

/** One briefing as a subscriber gets it, in no format yet. All addresses are absolute. */
export interface FeedItem {
  /** Id of the story: never changes, whatever becomes of headline, address or site. */
  id: string
  url: string
  headline: string
  summary: string
  /** Language of the headline, where it is known, BCP 47. */
  language?: string
  /** The whole briefing with its source list. */
  html: string
  /** When the story was first published. */
  firstSeen: Date
  /** When its claims last changed. */
  updated: Date
  /** Day of the event, `YYYY-MM-DD`, where a source states one. */
  date?: string
  /** How many independent texts tell it. */
  origins: number
  themes: readonly FeedTheme[]
  /** Publishers of its sources, each once. */
  sources: readonly string[]
  image: {url: string; bytes: number}
}

export interface FeedTheme {
  id: string
  title: string
  /** Address of its page. */
  url: string
}

/** A feed, in no format yet. All addresses are absolute. */
export interface Feed {
  title: string
  description: string
  /** Title of the site, as the author of what has no other. */
  site: string
  language: string
  /** Page that shows the same in a browser. */
  home: string
  /** Addresses of the feed itself, one a format. */
  self: {rss: string; atom: string; json: string}
  /** Picture twice as wide as high; the formats that ask for a small or a square one get none. */
  image: string
  /** When anything on the site last changed; absent while it is empty. */
  siteUpdated?: Date
  items: readonly FeedItem[]
}

/** The latest change of a feed; of an empty one, that of the site, as the clock has no say here. */
export function lastUpdate({items, siteUpdated}: Feed): Date | undefined {
  if (items.length === 0) return siteUpdated
  return new Date(Math.max(...items.map(({updated}) => updated.getTime())))
}

/** What decides about a place in a feed. */
type Placed = Pick<Briefing, 'id' | 'updated' | 'date' | 'origins'>

/**
 * The briefings a feed carries: what changed last first, so that an old story returns with what is new; of one build,
 * the latest event, then what most tell, then by id.
 */
export function latestForFeed<T extends {data: Placed}>(entries: readonly T[]): T[] {
  const latestFirst = ({data: a}: T, {data: b}: T) =>
    compare(b.updated, a.updated) ||
    compare(b.date ?? '', a.date ?? '') ||
    b.origins - a.origins ||
    compare(a.id, b.id)
  return entries.toSorted(latestFirst).slice(0, feedLength)
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
