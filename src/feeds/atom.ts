import {generateAtomFeed} from 'feedsmith'
import {cleanStrings} from './clean-text.ts'
import {type Feed, type FeedItem, lastUpdate} from './feed.ts'
import {storyUrn} from './guid.ts'

/** Write a feed as Atom 1.0 (RFC 4287). */
export function writeAtom(feed: Feed): string {
  return generateAtomFeed(
    cleanStrings({
      id: feed.self.atom,
      title: {value: feed.title},
      subtitle: {value: feed.description},
      updated: lastUpdate(feed),
      authors: [{name: feed.site}],
      links: [
        {rel: 'self', type: 'application/atom+xml', href: feed.self.atom},
        {rel: 'alternate', type: 'text/html', href: feed.home, hreflang: feed.language},
      ],
      logo: feed.image,
      xml: {lang: feed.language},
      entries: feed.items.map(atomEntry),
    }),
  )
}

function atomEntry(item: FeedItem) {
  return {
    id: storyUrn(item.id),
    title: {value: item.headline},
    published: item.firstSeen,
    updated: item.updated,
    summary: {value: item.summary},
    content: {type: 'html', value: item.html},
    authors: item.sources.map((name) => ({name})),
    categories: item.themes.map((term) => ({term})),
    links: [
      {rel: 'alternate', type: 'text/html', href: item.url},
      {rel: 'enclosure', type: 'image/png', href: item.image.url, length: item.image.bytes},
    ],
  }
}
