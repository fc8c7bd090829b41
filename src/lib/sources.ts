import type {BriefingSource} from '../briefing.ts'
import {fill} from '../words/fill.ts'
import type {SiteWords} from '../words/site-words.ts'

type Named = Pick<BriefingSource, 'publisher'>

/** The publishers of sources, each once, in the order of the list. */
export function publishersOf(sources: readonly Named[]): string[] {
  return [...new Set(sources.flatMap(({publisher}) => publisher ?? []))]
}

/** `Told by A, B and 2 more`; nothing where no source states its publisher. */
export function toldBy(sources: readonly Named[], words: SiteWords): string | undefined {
  const publishers = publishersOf(sources)
  const unnamed = sources.filter(({publisher}) => publisher === undefined).length
  if (publishers.length === 0) return undefined
  const shown = publishers.slice(0, TELLERS)
  const more = publishers.length - shown.length + unnamed
  return fill(words.toldBy, {names: words.list(more === 0 ? shown : [...shown, words.andMore(more)])})
}

/** Publishers named in one line. */
const TELLERS = 8

/** How sure a story is, in the number of texts that tell it apart from one another; of a lone article, who tells it. */
export function describeTelling(
  {sources, origins}: {sources: readonly Named[]; origins: number},
  words: SiteWords,
): string | undefined {
  if (sources.length < 2) return sources[0]?.publisher
  if (origins < 2) return words.oneText(sources.length)
  const independent = words.independentSources(origins)
  return origins === sources.length ? independent : `${independent}, ${words.articles(sources.length)}`
}

/** The address of a source where it is one a page may link to: http or https, nothing else. */
export function webAddress(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined
  const {protocol, href} = new URL(url)
  return protocol === 'https:' || protocol === 'http:' ? href : undefined
}

/** Numbers of the other sources that print the same text. */
export function sameText(source: BriefingSource, sources: readonly BriefingSource[]): number[] {
  return sources
    .filter(({origin, number}) => origin === source.origin && number !== source.number)
    .map(({number}) => number)
}
