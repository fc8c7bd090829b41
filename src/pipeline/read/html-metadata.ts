import type {Metadata} from '../types.ts'
import {readJsonLd} from './json-ld.ts'
import {describe, dropAbsent, readAddress, readDay, readLanguage, readText} from './read-metadata.ts'

/** Names of `<meta>` that state the day of publication, most reliable first. */
const dateNames = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'article.published',
  'date',
]
const titleNames = ['og:title', 'twitter:title', 'dc.title', 'headline']
const publisherNames = ['og:site_name', 'application-name', 'dc.publisher', 'publisher', 'twitter:site']
const authorNames = ['author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'byl']

/**
 * What a page's markup says about it: linked data first, then `<meta>`, `<link>` and `<time>`.
 *
 * Every value is text of a stranger: dates must be in the calendar, addresses http(s), the rest becomes one safe line.
 */
export function readHtmlMetadata(page: Document, report: (reason: string) => void): Metadata {
  const linked = readJsonLd(page, report)
  const meta = readMetaElements(page)
  const first = (names: readonly string[]) =>
    names.map((name) => meta.get(name)).find((value) => readText(value))
  const address =
    linked.url ?? page.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? meta.get('og:url')
  const author = linked.byline ?? first(authorNames)
  return dropAbsent({
    title: readText(linked.title ?? first(titleNames) ?? page.querySelector('h1')?.textContent),
    publisher: readText(linked.publisher ?? first(publisherNames)?.replace(/^@/, '')),
    // Some sites put the author's address where the name belongs.
    byline: author && !URL.canParse(author) ? readText(author) : undefined,
    ...findDay(page, linked.published, meta, report),
    url: readAddress(address),
    language: readLanguage(
      linked.language ?? page.documentElement?.getAttribute('lang') ?? meta.get('og:locale'),
    ),
  })
}

type Dated = Pick<Metadata, 'published' | 'publishedFrom'>

function findDay(
  page: Document,
  linked: string | undefined,
  meta: ReadonlyMap<string, string>,
  report: (reason: string) => void,
): Dated {
  const stated: [string, string | null | undefined][] = [
    ['json-ld', linked],
    ...dateNames.map((name): [string, string | undefined] => ['meta', meta.get(name)]),
    ['microdata', attributeOf(page, '[itemprop="datePublished"]', 'content', 'datetime')],
    [
      'time element',
      attributeOf(page, 'time[pubdate], time.entry-date.published, time.published', 'datetime'),
    ],
    ['time element', onlyTime(page)],
  ]
  for (const [evidence, value] of stated) {
    if (!value) continue
    const published = readDay(value)
    if (published) return {published, publishedFrom: evidence}
    report(`${evidence}: expected a date, found ${describe(value)}`)
  }
  return {}
}

function attributeOf(page: Document, selector: string, ...names: readonly string[]): string | null {
  const element = page.querySelector(selector)
  return names.map((name) => element?.getAttribute(name) ?? null).find((value) => value !== null) ?? null
}

/** The date of a page whose `<time>` elements all name one day. */
function onlyTime(page: Document): string | undefined {
  const days = new Set(
    [...page.querySelectorAll('time[datetime]')].map((time) => readDay(time.getAttribute('datetime'))),
  )
  return days.size === 1 ? [...days][0] : undefined
}

function readMetaElements(page: Document): Map<string, string> {
  const values = new Map<string, string>()
  for (const element of page.querySelectorAll('meta[content]')) {
    const name =
      element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop')
    const key = name?.toLowerCase()
    if (key && !values.has(key)) values.set(key, element.getAttribute('content') ?? '')
  }
  return values
}
