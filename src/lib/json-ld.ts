import type {Briefing, BriefingSource} from '../briefing.ts'
import {headlineLanguage} from './languages.ts'
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

/** Absolute addresses of what a page names. */
interface Addresses {
  page: string
  image: string
  home: string
  /** Title and page of the briefing's first theme, where it is a theme of the site. */
  theme?: {title: string; page: string}
}

/** A briefing as schema.org describes an article that is made of others, with every source it is based on, and its place in the site. */
export function briefingJsonLd(
  briefing: Briefing,
  site: {title: string; language: string},
  addresses: Addresses,
): object {
  const {page, image, home, theme} = addresses
  const publisher = {'@type': 'Organization', name: site.title, url: home}
  const article = {
    '@type': 'Article',
    '@id': page,
    url: page,
    mainEntityOfPage: page,
    headline: briefing.headline,
    ...(briefing.summary !== '' && {description: briefing.summary}),
    datePublished: briefing.firstSeen,
    dateModified: briefing.updated,
    ...(briefing.date !== undefined && {temporalCoverage: briefing.date}),
    inLanguage: headlineLanguage(briefing) ?? site.language,
    image,
    author: publisher,
    publisher,
    isAccessibleForFree: true,
    isBasedOn: briefing.sources.map(basis),
  }
  const path = [
    {name: site.title, item: home},
    ...(theme ? [{name: theme.title, item: theme.page}] : []),
    {name: briefing.headline, item: page},
  ]
  const breadcrumbs = {
    '@type': 'BreadcrumbList',
    itemListElement: path.map((step, index) => ({'@type': 'ListItem', position: index + 1, ...step})),
  }
  return {'@context': 'https://schema.org', '@graph': [article, breadcrumbs]}
}

function basis(source: BriefingSource): object {
  const url = webAddress(source.url)
  return {
    '@type': 'NewsArticle',
    headline: source.headline,
    ...(source.language !== 'und' && {inLanguage: source.language}),
    ...(source.publisher !== undefined && {
      publisher: {'@type': 'Organization', name: source.publisher},
    }),
    ...(source.byline !== undefined && {author: {'@type': 'Person', name: source.byline}}),
    ...(source.published !== undefined && {datePublished: source.published}),
    ...(url !== undefined && {url}),
  }
}

/** A list of briefings in the order it shows them; `urls` are absolute. */
export function listJsonLd(urls: readonly string[]): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    itemListElement: urls.map((url, index) => ({'@type': 'ListItem', position: index + 1, url})),
  }
}
