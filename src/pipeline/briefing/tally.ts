import type {Theme} from '../../theme.ts'
import {dropInvisible, safeText} from '../text/safe-text.ts'
import type {Account} from './coverage.ts'

/** What one edition comes to. */
export interface Tally {
  documents: number
  articles: number
  teasers: number
  /** Articles that print another's text. */
  nearDuplicates: number
  stories: number
  /** Theme id → briefings that belong to it; one may belong to several. */
  briefings: Record<string, number>
  /** Stories that no theme claims. */
  outside: number
  problems: {document: string; reason: string}[]
}

/** Counts what the account lists. */
export function tally(account: Account, themes: readonly Theme[]): Tally {
  const {documents, stories, matches, briefings, nearDuplicates} = account
  const themesOf = stories.map(({id}) => matches.get(id)?.themes ?? [])
  const told = new Set(briefings.map(({story}) => story))
  const published = themesOf.filter((_, index) => told.has(stories[index]!.id))
  const articles = documents.flatMap((document) => document.articles)
  return {
    documents: documents.length,
    articles: articles.length,
    teasers: articles.filter(({kind}) => kind === 'teaser').length,
    nearDuplicates: nearDuplicates.duplicates.filter(({kind}) => kind === 'article').length,
    stories: stories.length,
    briefings: Object.fromEntries(
      themes.map(({id}) => [id, published.filter((themes) => themes.includes(id)).length]),
    ),
    outside: themesOf.filter(({length}) => length === 0).length,
    problems: documents.flatMap(({document, problems}) =>
      problems.map(({reason}) => ({document: dropInvisible(document.path), reason: safeText(reason)})),
    ),
  }
}
