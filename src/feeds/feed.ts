/** How many briefings a feed carries: some weeks of a lively site, and a file that readers fetch without complaint. */
export const feedLength = 50

/** One briefing as a subscriber gets it, in no format yet. All addresses are absolute. */
export interface FeedItem {
  /** Id of the story: never changes, whatever becomes of headline, address or site. */
  id: string
  url: string
  headline: string
  summary: string
  /** The whole briefing with its source list. */
  html: string
  /** When the story was first published. */
  firstSeen: Date
  /** When its claims last changed. */
  updated: Date
  /** Titles of its themes. */
  themes: readonly string[]
  /** Publishers of its sources, each once. */
  sources: readonly string[]
  image: {url: string; bytes: number}
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
  items: readonly FeedItem[]
}

/** The latest change of a feed; the beginning of Unix time for an empty one, as the clock has no say here. */
export function lastUpdate(feed: Feed): Date {
  return new Date(Math.max(0, ...feed.items.map(({updated}) => updated.getTime())))
}

/** The briefings a feed carries: newest first by the moment they were first published, ties by id. */
export function latestForFeed<T extends {data: {id: string; firstSeen: string}}>(entries: readonly T[]): T[] {
  const newestFirst = (a: T, b: T) =>
    compare(b.data.firstSeen, a.data.firstSeen) || compare(a.data.id, b.data.id)
  return [...entries].sort(newestFirst).slice(0, feedLength)
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
