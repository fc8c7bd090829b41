import type {Metadata} from '../../types.ts'
import {describe, readDay} from '../read-metadata.ts'
import type {LinkedData} from './linked-data.ts'
import type {PageHead} from './page-head.ts'
import type {PageStamps} from './page-stamps.ts'
import {findScriptDate} from './script-dates.ts'

/** A day that something on a page states, and what states it. */
interface Stated {
  day: string
  /** The value as it stands: whether it has a time and a zone says how far the day may be off. */
  value: string
  from: string
}

/** Names of `<meta>` that state the day of publication, most reliable first. */
const publishedNames = `article:published_time og:article:published_time article:published og:published_time
  og:pubdate datepublished parsely-pub-date sailthru.date cxenseparse:recs:publishtime cxenseparse:publishtime
  cxenseparse:recs:articlepublishedtime bt:pubdate rnews:datepublished dcterms.created dcterms.issued
  dc.date.issued dc.date.created dc.date.publication dcterms.date.issued prism.publicationdate citation_publication_date
  citation_online_date citation_date article_date_original article.published article.created originalpublicationdate
  published_time_telegram publication_date publicationdate publish-date publish_date publishdate pubdate pub_date
  published date_published published_date article-publication-date shareaholic:article_published_time
  gentime artikel_datum datecreated displaydate created-date created og:date timestamp ptime analyticsattributes.articledate
  dc.date.published ga-article-published lp:pubdate mediator_published_time release_date posted_date`.split(
  /\s+/,
)
/** Names that state some day of the page, mostly that one. */
const looseNames = [
  'dc.date',
  'dcterms.date',
  'date',
  'dc:date',
  'article_date',
  'creation_date',
  'news_date',
  'og:article:date',
]

/** Days by which a zone moves a date. */
const zoneDays = 1
const dayLength = 86_400_000
/** Years in which a page can have been published. */
const earliest = '1990-01-01'

const urlDay =
  /(?<!\d)((?:19|20)\d{2})([/\-_.]?)(0?[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01]|[1-9](?=[/\-_.]))(?!\d)/
/** An address that files its page under a day. */
const dayFolder = /\/(?:19|20)\d{2}\/\d{1,2}\/\d{1,2}\//

/**
 * The day a page was published, from the evidence it holds: what it states for machines, its address, and the stamps
 * beside its headline. A stamp a day off corrects a value that a zone may have moved. None is better than a wrong one.
 */
export function findPageDay(
  head: PageHead,
  linked: LinkedData,
  address: string | undefined,
  stamps: PageStamps,
  language: string | undefined,
  report: (reason: string) => void,
): Pick<Metadata, 'published' | 'publishedFrom'> {
  const read = (from: string, value: string | undefined): Stated[] => {
    if (value === undefined || value.trim() === '') return []
    const day = readDay(value, language)
    if (day !== undefined && day >= earliest) return [{day, value, from}]
    if (day === undefined) report(`${from}: expected a date, found ${describe(value)}`)
    return []
  }
  const silent = (from: string, value: string | undefined): Stated[] => {
    const day = value === undefined ? undefined : readDay(value, language)
    return day !== undefined && day >= earliest ? [{day, value: value!, from}] : []
  }
  const meta = (names: readonly string[]) => names.flatMap((name) => silent('meta', head.meta.get(name)?.[0]))
  const strong = [
    ...read('json-ld', linked.article.published),
    ...meta(publishedNames),
    ...microdata(head).flatMap((value) => silent('microdata', value)),
  ]
  const inAddress = dayOfAddress(address)
  const seen = stamps.published.length > 0 ? stamps.published : stamps.bare
  const main = strong[0]
  if (main) {
    const folder = address !== undefined && dayFolder.test(address) ? inAddress : undefined
    return settle(main, folder, seen)
  }
  if (inAddress !== undefined) {
    const near = seen.filter((day) => isNear(day, inAddress))
    return {published: near.length === 1 ? near[0]! : inAddress, publishedFrom: 'address'}
  }
  const weak = [
    ...silent('json-ld', linked.pagePublished),
    ...(stamps.marked === undefined ? [] : [{day: stamps.marked, value: '', from: 'stamp'}]),
    ...silent('time element', stamps.time),
    ...(stamps.published.length > 0 ? [{day: stamps.published[0]!, value: '', from: 'stamp'}] : []),
    ...meta(looseNames),
    ...silent('script', findScriptDate(head.scripts)),
    ...(stamps.bare.length > 0 ? [{day: stamps.bare[0]!, value: '', from: 'stamp'}] : []),
  ]
  const first = weak[0]
  return first ? {published: first.day, publishedFrom: first.from} : {}
}

/** What the page states for machines, unless all that readers see says otherwise. */
function settle(main: Stated, inAddress: string | undefined, seen: readonly string[]) {
  const published = (day: string, from: string) => ({published: day, publishedFrom: from})
  if (seen.includes(main.day)) return published(main.day, main.from)
  const near = seen.filter((day) => isNear(day, main.day))
  if (near.length === 1 && hasTime(main.value)) return published(near[0]!, 'stamp')
  // Moved pages carry the day of their move; their address and their stamp keep the first.
  if (inAddress !== undefined && inAddress < main.day && !isNear(inAddress, main.day))
    return published(inAddress, 'address')
  return published(main.day, main.from)
}

function microdata({times}: PageHead): string[] {
  return times
    .flatMap(({element, value}) =>
      value !== undefined && /datePublished/.test(element.attribs.itemprop ?? '') ? [value] : [],
    )
    .slice(0, 1)
}

function dayOfAddress(address: string | undefined): string | undefined {
  if (address === undefined) return undefined
  const match = urlDay.exec(address.replace(/^https?:\/\/[^/]*/, ''))
  return match
    ? readDay(`${match[1]}-${match[3]!.padStart(2, '0')}-${match[4]!.padStart(2, '0')}`)
    : undefined
}

const hasTime = (value: string): boolean => /\d{1,2}:\d{2}|T\d{4}|^\d{10,13}$/.test(value)

const isNear = (one: string, other: string): boolean =>
  Math.abs(Date.parse(one) - Date.parse(other)) / dayLength <= zoneDays
