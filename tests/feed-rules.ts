import {parseAtomFeed, parseRssFeed} from 'feedsmith'

const rfc822 = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/
const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/
const uri = /^(?:https?:\/\/[^\s<>"]+|urn:[a-z0-9][a-z0-9-]+:[^\s<>"]+)$/i
const languageTag = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/

/** What the feed validator of the W3C would say of an RSS feed at an address: errors and warnings alike. */
export function rssProblems(xml: string, address: string): string[] {
  const {title, link, description, language, lastBuildDate, atom, items = []} = parseRssFeed(xml)
  const self = atom?.links?.find(({rel}) => rel === 'self')?.href
  return [
    ...(title && description && uri.test(link ?? '') ? [] : ['channel lacks title, link or description']),
    ...(language && languageTag.test(language) ? [] : ['language']),
    ...(self === address ? [] : [`self reference ${self}`]),
    ...(lastBuildDate === undefined || rfc822.test(lastBuildDate) ? [] : ['lastBuildDate']),
    ...repeated(
      items.map(({guid}) => guid?.value ?? ''),
      'guid',
    ),
    ...items.flatMap((item) => [
      ...(item.title && item.description ? [] : [`${item.link} lacks title or description`]),
      ...(item.guid?.isPermaLink === false && item.guid.value ? [] : [`${item.link} guid`]),
      ...(uri.test(item.link ?? '') ? [] : [`link ${item.link}`]),
      ...(rfc822.test(item.pubDate ?? '') ? [] : [`pubDate ${item.pubDate}`]),
      ...(item.enclosures ?? [])
        .filter(({url, length, type}) => !uri.test(url ?? '') || length === undefined || !type)
        .map(({url}) => `enclosure ${url}`),
      ...htmlProblems(item.content?.encoded ?? ''),
    ]),
  ]
}

/** The same of an Atom feed. */
export function atomProblems(xml: string, address: string): string[] {
  const {id, title, updated, authors, links, entries = []} = parseAtomFeed(xml)
  const self = links?.find(({rel}) => rel === 'self')?.href
  return [
    ...(uri.test(id ?? '') && title && rfc3339.test(updated ?? '')
      ? []
      : ['feed lacks id, title or updated']),
    ...(authors?.length ? [] : ['feed lacks an author']),
    ...(self === address ? [] : [`self reference ${self}`]),
    ...repeated(
      entries.map(({id}) => id ?? ''),
      'id',
    ),
    ...repeated(
      entries.map(({updated}) => updated ?? ''),
      'updated',
    ),
    ...entries.flatMap((entry) => [
      ...(uri.test(entry.id ?? '') ? [] : [`id ${entry.id}`]),
      ...(entry.title ? [] : [`${entry.id} lacks a title`]),
      ...(rfc3339.test(entry.updated ?? '') && rfc3339.test(entry.published ?? '')
        ? []
        : [`${entry.id} dates`]),
      ...(entry.links?.filter(({rel}) => rel === 'alternate').length === 1 ? [] : [`${entry.id} alternate`]),
      ...htmlProblems(entry.content?.value ?? ''),
    ]),
  ]
}

/** What readers would strip or could not resolve. */
function htmlProblems(html: string): string[] {
  const risky =
    /<(?:script|style|iframe|object|embed|form|input|meta|link|base)\b|\s(?:style|on\w+|srcset)=|javascript:/gi
  const relative = /\s(?:href|src)="(?!https?:\/\/|mailto:)[^"]*"/g
  return [...(html.match(risky) ?? []), ...(html.match(relative) ?? [])]
}

function repeated(values: readonly string[], what: string): string[] {
  return values
    .filter((value, index) => values.indexOf(value) < index)
    .map((value) => `${what} twice: ${value}`)
}
