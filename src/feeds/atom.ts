import {hash} from 'node:crypto'
import {generateAtomFeed} from 'feedsmith'
import {cleanStrings} from './clean-text.ts'
import {type Feed, type FeedItem, lastUpdate} from './feed.ts'
import {storyUrn} from './guid.ts'

/** What an empty feed of an empty site says of its last change, as the format asks for one: the day the format was born. */
const BEGINNING = new Date('2005-12-01T00:00:00Z')

/** Milliseconds over which the entries of one build are spread. */
const MINUTE = 60_000

/** Write a feed as Atom 1.0 (RFC 4287). */
export function writeAtom(feed: Feed): string {
  return generateAtomFeed(
    cleanStrings({
      id: feed.self.atom,
      title: {value: feed.title},
      subtitle: {value: feed.description},
      updated: lastUpdate(feed) ?? BEGINNING,
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
  const xml = item.language === undefined ? {} : {xml: {lang: item.language}}
  return {
    id: storyUrn(item.id),
    title: {value: item.headline, ...xml},
    published: item.firstSeen,
    updated: apart(item),
    ...(item.summary !== '' && {summary: {value: item.summary, ...xml}}),
    content: {type: 'html', value: item.html},
    authors: item.sources.map((name) => ({name})),
    categories: item.themes.map(({id, title, url}) => ({term: id, scheme: url, label: title})),
    links: [
      {rel: 'alternate', type: 'text/html', href: item.url},
      {rel: 'enclosure', type: 'image/png', href: item.image.url, length: item.image.bytes},
    ],
  }
}

/** A moment of its own within the minute of a build: readers that sort by it would shuffle equal ones. */
function apart({id, updated}: FeedItem): Date {
  return new Date(updated.getTime() + (Number.parseInt(hash('sha256', id, 'hex').slice(0, 8), 16) % MINUTE))
}
