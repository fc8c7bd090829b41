import {elementsOf, parsePage} from '../../src/pipeline/read/page/parse-page.ts'

/** Media types of feeds, the fullest first. */
const feedTypes = [
  'application/atom+xml',
  'application/rss+xml',
  'application/feed+json',
  'application/rdf+xml',
]

/** The address of the feed that a page names in its head; undefined for a page that names none. */
export function findFeed(html: string, page: string): string | undefined {
  const links: {type: string; href: string; title: string}[] = []
  for (const {name, attribs} of elementsOf(parsePage(html))) {
    if (name === 'body') break
    const {rel = '', type = '', href = '', title = ''} = attribs
    if (name === 'link' && /\balternate\b/i.test(rel) && href !== '')
      links.push({type: type.toLowerCase(), href, title})
  }
  // A page's comments have a feed as well, which is named after the page's own.
  const found = feedTypes
    .map((type) => links.find((link) => link.type === type))
    .find((link) => link !== undefined)
  return found && URL.canParse(found.href, page) ? new URL(found.href, page).href : undefined
}
