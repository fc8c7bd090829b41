import {generateJsonFeed} from 'feedsmith'
import {cleanStrings} from './clean-text.ts'
import type {Feed, FeedItem} from './feed.ts'

/** Write a feed as JSON Feed 1.1. */
export function writeJsonFeed(feed: Feed): string {
  const data = generateJsonFeed(
    cleanStrings({
      title: feed.title,
      home_page_url: feed.home,
      feed_url: feed.self.json,
      description: feed.description,
      language: feed.language,
      authors: [{name: feed.site}],
      items: feed.items.map(jsonItem),
    }),
  )
  // The format asks for the list even where it is empty, and feedsmith leaves empty lists out.
  return `${JSON.stringify({items: [], ...(data as object)}, undefined, 2)}\n`
}

function jsonItem(item: FeedItem) {
  return {
    id: item.id,
    url: item.url,
    title: item.headline,
    summary: item.summary,
    content_html: item.html,
    image: item.image.url,
    date_published: item.firstSeen,
    date_modified: item.updated,
    authors: item.sources.map((name) => ({name})),
    tags: item.themes.map(({title}) => title),
    ...(item.language !== undefined && {language: item.language}),
  }
}
