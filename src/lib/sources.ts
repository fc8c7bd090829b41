import type {BriefingSource} from '../briefing.ts'
import {inWords} from './in-words.ts'
import {plural} from './plural.ts'

/** What a source is called: its publisher. The name of a file is nobody's name. */
export function sourceName({publisher}: Pick<BriefingSource, 'publisher'>): string {
  return publisher ?? 'Publisher not stated'
}

/** The publishers of sources, each once, in the order of the list. */
export function publishersOf(sources: readonly Pick<BriefingSource, 'publisher'>[]): string[] {
  return [...new Set(sources.flatMap(({publisher}) => publisher ?? []))]
}

/** `Told by A, B and 2 more`; nothing where no source states its publisher. */
export function toldBy(sources: readonly Pick<BriefingSource, 'publisher'>[]): string | undefined {
  const publishers = publishersOf(sources)
  const unnamed = sources.filter(({publisher}) => publisher === undefined).length
  if (publishers.length === 0) return undefined
  return `Told by ${inWords(unnamed === 0 ? publishers : [...publishers, `${unnamed} more`])}`
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
