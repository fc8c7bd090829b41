import type {Briefing} from '../briefing.ts'
import {webAddress} from './sources.ts'

/** JSON for a script element: no character in it can close the element or open a comment. */
export function serialiseJsonLd(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
}

/** A briefing as schema.org describes a collection of quotations, with every source it cites. */
export function briefingJsonLd(
  briefing: Briefing,
  site: {title: string; language: string},
  addresses: {page: string; image: string; home: string},
): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'CreativeWork',
    '@id': addresses.page,
    url: addresses.page,
    headline: briefing.headline,
    description: briefing.summary,
    datePublished: briefing.firstSeen,
    dateModified: briefing.updated,
    ...(briefing.date !== undefined && {temporalCoverage: briefing.date}),
    inLanguage: site.language,
    image: addresses.image,
    publisher: {'@type': 'Organization', name: site.title, url: addresses.home},
    isAccessibleForFree: true,
    citation: briefing.sources.map((source) => {
      const url = webAddress(source.url)
      return {
        '@type': 'NewsArticle',
        headline: source.headline,
        inLanguage: source.language,
        ...(source.publisher !== undefined && {
          publisher: {'@type': 'Organization', name: source.publisher},
        }),
        ...(source.byline !== undefined && {author: source.byline}),
        ...(source.published !== undefined && {datePublished: source.published}),
        ...(url !== undefined && {url}),
      }
    }),
  }
}
