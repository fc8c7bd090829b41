import type {Briefing, BriefingSource} from '../src/briefing.ts'
import type {BriefingBody} from '../src/pipeline/types.ts'

export function makeSource(source: Partial<BriefingSource> = {}): BriefingSource {
  return {
    number: 1,
    article: 'article-1',
    document: 'week/one.txt',
    headline: 'Bridge reopens',
    kind: 'article',
    language: 'en',
    origin: 1,
    opinion: false,
    passages: [],
    ...source,
  }
}

export function makeBriefing(briefing: Partial<Briefing> = {}): Briefing {
  return {
    id: 'story-1',
    slug: 'bridge-reopens',
    headline: 'Bridge reopens',
    firstSeen: '2024-05-01T00:00:00Z',
    updated: '2024-05-01T00:00:00Z',
    themes: ['bridges'],
    matchedTerms: {bridges: ['bridge']},
    summary: 'The bridge reopened.',
    origins: 1,
    pinned: false,
    sources: [makeSource()],
    grouping: {sharedNames: [], sharedTerms: []},
    formerSlugs: [],
    ...briefing,
  }
}

export const emptyBody: BriefingBody = {claims: [], quotes: [], figures: [], timeline: []}
