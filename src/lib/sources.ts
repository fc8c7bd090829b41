import type {BriefingSource} from '../briefing.ts'
import {plural} from './plural.ts'

/** What a source is called: its publisher, or the name of its file. */
export function sourceName(source: Pick<BriefingSource, 'publisher' | 'document'>): string {
  return source.publisher ?? source.document.slice(source.document.lastIndexOf('/') + 1)
}

/** The address of a source where it is one a page may link to: http or https, nothing else. */
export function webAddress(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined
  const {protocol, href} = new URL(url)
  return protocol === 'https:' || protocol === 'http:' ? href : undefined
}

/** `4 articles, 2 origins`. */
export function sourceCounts(briefing: {sources: readonly unknown[]; origins: number}): string {
  return `${plural(briefing.sources.length, 'article')}, ${plural(briefing.origins, 'origin')}`
}

/** Numbers of the other sources that print the same text. */
export function sameText(source: BriefingSource, sources: readonly BriefingSource[]): number[] {
  return sources
    .filter(({origin, number}) => origin === source.origin && number !== source.number)
    .map(({number}) => number)
}
