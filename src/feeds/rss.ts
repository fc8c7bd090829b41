import {generateRssFeed} from 'feedsmith'
import {cleanStrings} from './clean-text.ts'
import {type Feed, type FeedItem, lastUpdate} from './feed.ts'

/** Write a feed as RSS 2.0, the whole text in `content:encoded`. */
export function writeRss(feed: Feed): string {
  const updated = lastUpdate(feed)
  return generateRssFeed(
    cleanStrings({
      title: feed.title,
      link: feed.home,
      description: feed.description,
      language: feed.language,
      ...(updated && {lastBuildDate: updated}),
      atom: {links: [{rel: 'self', type: 'application/rss+xml', href: feed.self.rss}]},
      items: feed.items.map(rssItem),
    }),
  )
}

function rssItem(item: FeedItem) {
  return {
    title: item.headline,
    link: item.url,
    guid: {value: item.id, isPermaLink: false},
    // The day of the first report is the page's affair: a date that moves shows the item again.
    pubDate: item.firstSeen,
    description: item.summary || item.headline,
    content: {encoded: item.html},
    categories: item.themes.map(({title, url}) => ({name: title, domain: url})),
    dc: {creators: [...item.sources]},
    enclosures: [{url: item.image.url, length: item.image.bytes, type: 'image/png'}],
  }
}
