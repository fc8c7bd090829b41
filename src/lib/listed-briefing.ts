import type {Briefing, BriefingSource} from '../briefing.ts'
import {headlineLanguage, summaryLanguage} from './languages.ts'

/** What lists, cards and feeds show of a briefing: all that is held in memory of each. The rest its page reads itself. */
export interface ListedBriefing
  extends Omit<Briefing, 'sources' | 'grouping' | 'storyline' | 'matchedTerms'> {
  /** Path below `briefings/`. */
  file: string
  sources: Pick<BriefingSource, 'publisher'>[]
  /** The `lang` of headline and summary, where it is known. */
  headlineLanguage?: string
  summaryLanguage?: string
}

/** The listed part of a briefing. */
export function listBriefing(briefing: Briefing, file: string): ListedBriefing {
  const {sources, grouping: _, storyline: __, matchedTerms: ___, ...listed} = briefing
  const [headline, summary] = [headlineLanguage(briefing), summaryLanguage(briefing)]
  return {
    ...listed,
    file,
    sources: sources.map(({publisher}) => (publisher === undefined ? {} : {publisher})),
    ...(headline !== undefined && {headlineLanguage: headline}),
    ...(summary !== undefined && {summaryLanguage: summary}),
  }
}
