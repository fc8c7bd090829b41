import type {BriefingSource} from '../briefing.ts'
import {foreignLanguage} from './languages.ts'

/** What the components of a briefing's text know about the page they stand on. */
export interface Reading {
  sources: readonly BriefingSource[]
  /** Language of the page, BCP 47. */
  language: string
  /** How often each source was cited so far, by its number. */
  cited: Map<number, number>
}

/** Id of the nth citation of a source, from 1; the source's back links lead there. */
export const citationId = (source: number, nth: number) => `cite-${source}-${nth}`

/** Counts one more citation of a source and returns its id. */
export function cite(reading: Reading, source: number): string {
  const nth = (reading.cited.get(source) ?? 0) + 1
  reading.cited.set(source, nth)
  return citationId(source, nth)
}

/**
 * Language of rendered claim text, where it is not the page's: that of the first source it cites, since the first
 * citation is the sentence itself.
 */
export function claimLanguage(html: string, reading: Reading): string | undefined {
  const number = Number(/href="#source-(\d+)"/.exec(html)?.[1])
  const source = reading.sources.find((source) => source.number === number)
  return source && foreignLanguage(source.language, reading.language)
}
