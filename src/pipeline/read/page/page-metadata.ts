import type {Metadata} from '../../types.ts'
import {dropAbsent, readAddress, readLanguage, readText} from '../read-metadata.ts'
import {type LinkedData, readLinkedData} from './linked-data.ts'
import {findPageDay} from './page-date.ts'
import type {PageHead} from './page-head.ts'
import {bareHost, findPublisher, hostLabel} from './page-publisher.ts'
import type {PageStamps} from './page-stamps.ts'
import {findPageTitle, titleKey} from './page-title.ts'

const openGraphTitles = ['og:title']
const otherTitles = ['twitter:title', 'dc.title', 'headline', 'parsely-title', 'sailthru.title']
const authorNames = ['author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'byl']

/** What the head of a page says, before its text is read. */
export interface HeadMetadata {
  title: string | undefined
  publisher: string | undefined
  byline: string | undefined
  url: string | undefined
  language: string | undefined
  linked: LinkedData
  /** The address as it stands, whole or not. */
  address: string | undefined
}

/**
 * What the head of a page says of it. Every value is text of a stranger: addresses must be http(s), the rest becomes
 * one safe line.
 */
export function readHeadMetadata(head: PageHead, report: (reason: string) => void): HeadMetadata {
  const one = (names: readonly string[]) => names.flatMap((name) => readText(head.meta.get(name)?.[0]) ?? [])
  const openGraph = one(openGraphTitles)
  const element = readText(head.title) ?? ''
  const headings = findHeadings(head, element)
  const own = [...openGraph, ...headings, element].map(titleKey).filter((key) => key !== '')
  const isPageTitle = (headline: string) => {
    const key = titleKey(readText(headline) ?? '')
    return key !== '' && own.some((other) => other.includes(key) || key.includes(other))
  }
  const linked = readLinkedData(head.linkedData, isPageTitle, report)
  const address = head.address ?? linked.article.url
  const url = readAddress(head.address ?? linked.article.url)
  const host = hostOf(url, head)
  const publisher = findPublisher({
    named: [
      ...one(['og:site_name']),
      readText(linked.article.publisher),
      ...one(['application-name', 'apple-mobile-web-app-title']),
      ...linked.siteNames.map((name) => readText(name)),
      ...one(['dc.publisher', 'citation_publisher', 'cre', 'publisher', 'copyright-holder']),
    ],
    title: element,
    host,
  })
  const siteNames = [
    publisher ?? '',
    ...one(['og:site_name']),
    host === undefined ? '' : hostLabel(host),
    host === undefined ? '' : bareHost(host),
  ]
  const title = findPageTitle({
    headings,
    openGraph,
    linked: readText(linked.article.title),
    element,
    other: one(otherTitles),
    siteNames,
  })
  const author = linked.article.byline ?? one(authorNames)[0]
  return {
    title,
    publisher,
    // Some sites put the author's address where the name belongs.
    byline: author && !URL.canParse(author) ? readText(author) : undefined,
    url,
    language: readLanguage(linked.article.language ?? head.language ?? head.meta.get('og:locale')?.[0]),
    linked,
    address,
  }
}

/** The main headings; on a page without one, the first heading below them that stands in the page's title. */
function findHeadings({mainHeadings, lesserHeadings}: PageHead, title: string): string[] {
  const main = mainHeadings.flatMap((text) => readText(text) ?? [])
  if (main.length > 0) return main
  const found = lesserHeadings.find((text) => isPartOf(titleKey(readText(text) ?? ''), titleKey(title)))
  return found === undefined ? [] : [readText(found)!]
}

/** Characters of a heading that says enough to be the headline. */
const shortestHeading = 16

const isPartOf = (key: string, title: string): boolean =>
  key.length >= shortestHeading && ` ${title} `.includes(` ${key} `)

function hostOf(url: string | undefined, {meta, savedFrom}: PageHead): string | undefined {
  for (const address of [url, savedFrom, meta.get('og:url')?.[0], meta.get('twitter:url')?.[0]]) {
    if (address !== undefined && /^https?:/i.test(address) && URL.canParse(address))
      return new URL(address).hostname
  }
  return undefined
}

/** The head's metadata with the day of publication, which the stamps beside the headline help to find. */
export function finishMetadata(
  {title, publisher, byline, url, language, linked, address}: HeadMetadata,
  head: PageHead,
  stamps: PageStamps,
  report: (reason: string) => void,
): Metadata {
  return dropAbsent({
    title,
    publisher,
    byline,
    ...findPageDay(head, linked, address ?? head.savedFrom, stamps, head.language ?? language, report),
    url,
    language,
  })
}
