import type {
  Coverage,
  CoverageArticle,
  CoverageDocument,
  CoverageDuplicate,
  CoverageRemoval,
  CoverageStory,
} from '../coverage.ts'
import {pagesByWeight, pagesOf} from './pages.ts'

export interface AccountedArticle {
  article: CoverageArticle
  story: CoverageStory | undefined
}

/** What one page about a document shows. */
export interface AccountPage {
  articles: AccountedArticle[]
  /** What stands around the articles. */
  removals: CoverageRemoval[]
  /** Repeats of which one copy stands in the document. */
  duplicates: CoverageDuplicate[]
}

/** What became of one document. */
export interface DocumentAccount {
  /** Part of the address `/coverage/<number>/`, from 1. */
  number: number
  document: CoverageDocument
  articles: AccountedArticle[]
  /** Lines left out, inside its articles and around them. */
  removed: number
  duplicates: CoverageDuplicate[]
  /** The pages it takes to show all that; at least one. */
  pages: AccountPage[]
}

/** Removals that an article shows; a hostile one may have a hundred thousand. */
export const SHOWN_REMOVALS = 200

/** Entries on one page about a document, and of each kind: together they stay well below half a megabyte. */
const MOST_REMOVALS = 400
const MOST_DUPLICATES = 150

/** An article takes the room of so many removals besides its own. */
const ARTICLE = 4

/** The account of each document, in the order of their paths. */
export function accountByDocument(coverage: Coverage): DocumentAccount[] {
  const articles = Map.groupBy(coverage.articles, ({document}) => document)
  const stories = new Map(coverage.stories.map((story) => [story.id, story]))
  const duplicates = duplicatesByDocument(coverage)

  const documents = coverage.documents.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  return documents.map((document, index) => {
    const own = (articles.get(document.path) ?? [])
      .toSorted((a, b) => a.start - b.start)
      .map((article) => ({article, story: stories.get(article.story)}))
    const account = {
      number: index + 1,
      document,
      articles: own,
      removed: own.reduce((sum, {article}) => sum + article.removals.length, document.removals.length),
      duplicates: duplicates.get(document.path) ?? [],
    }
    return {...account, pages: pagesOfAccount(account)}
  })
}

function duplicatesByDocument({duplicates}: Coverage): Map<string, CoverageDuplicate[]> {
  const byDocument = new Map<string, CoverageDuplicate[]>()
  for (const duplicate of duplicates) {
    for (const path of new Set([duplicate.kept.document, duplicate.other.document])) {
      const known = byDocument.get(path)
      if (known) known.push(duplicate)
      else byDocument.set(path, [duplicate])
    }
  }
  return byDocument
}

function pagesOfAccount(account: Omit<DocumentAccount, 'pages'>): AccountPage[] {
  const weigh = ({article}: AccountedArticle) => ARTICLE + Math.min(article.removals.length, SHOWN_REMOVALS)
  const articles = pagesByWeight(account.articles, weigh, MOST_REMOVALS)
  const removals = pagesOf(account.document.removals, MOST_REMOVALS)
  const duplicates = pagesOf(account.duplicates, MOST_DUPLICATES)
  const length = Math.max(articles.length, removals.length, duplicates.length)
  return Array.from({length}, (_, index) => ({
    articles: articles[index] ?? [],
    removals: removals[index] ?? [],
    duplicates: duplicates[index] ?? [],
  }))
}

/** How often each rule left something out, most often first. */
export function removalsByRule(coverage: Coverage): {rule: string; count: number}[] {
  const counts = new Map<string, number>()
  for (const {removals} of [...coverage.documents, ...coverage.articles]) {
    for (const {rule} of removals) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  }
  return [...counts]
    .map(([rule, count]) => ({rule, count}))
    .sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1))
}
