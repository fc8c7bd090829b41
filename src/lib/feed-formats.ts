/** The feeds of the site and of every theme, in the order a reader should try them. */
export const FEED_FORMATS = [
  {file: 'rss.xml', type: 'application/rss+xml', name: 'RSS'},
  {file: 'atom.xml', type: 'application/atom+xml', name: 'Atom'},
  {file: 'feed.json', type: 'application/feed+json', name: 'JSON Feed'},
] as const
