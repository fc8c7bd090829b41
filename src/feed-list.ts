/** A feed that a desk follows. */
export interface FeedSettings {
  /** Address of the feed, or of a page that names one. */
  url: string
  /** Name of its folder below `sources/feeds/`. */
  id: string
  /** What its items say of themselves goes after these. */
  publisher?: string | undefined
  language?: string | undefined
  /** True where the feed holds beginnings only, and each item's page is read. */
  pages: boolean
}

/** What `feeds.yaml` says. */
export interface FeedList {
  /** Address or mail address that servers are told, for who wants to ask; there wherever a feed is. */
  contact?: string | undefined
  /** Files of the desk that list more: OPML, bookmarks, site maps. */
  lists: string[]
  feeds: FeedSettings[]
}
