import type {
  Coverage,
  CoverageArticle,
  CoverageDocument,
  CoverageDuplicate,
  CoverageStory,
} from '../coverage.ts'

/** What became of one document: everything its page shows. */
export interface DocumentAccount {
  /** Part of the address `/coverage/<number>/`, from 1. */
  number: number
  document: CoverageDocument
  articles: {article: CoverageArticle; story: CoverageStory | undefined}[]
  /** Lines left out, inside its articles and around them. */
  removed: number
  /** Repeats of which one copy stands here. */
  duplicates: CoverageDuplicate[]
}

/** The account of each document, in the order of their paths. */
export function accountByDocument(coverage: Coverage): DocumentAccount[] {
  const articles = Map.groupBy(coverage.articles, ({document}) => document)
  const stories = new Map(coverage.stories.map((story) => [story.id, story]))
  const duplicates = new Map<string, CoverageDuplicate[]>()
  for (const duplicate of coverage.duplicates) {
    for (const path of new Set([duplicate.kept.document, duplicate.other.document])) {
      const known = duplicates.get(path)
      if (known) known.push(duplicate)
      else duplicates.set(path, [duplicate])
    }
  }

  const documents = coverage.documents.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  return documents.map((document, index) => {
    const own = (articles.get(document.path) ?? []).toSorted((a, b) => a.start - b.start)
    const removed = own.reduce((sum, {removals}) => sum + removals.length, document.removals.length)
    return {
      number: index + 1,
      document,
      articles: own.map((article) => ({article, story: stories.get(article.story)})),
      removed,
      duplicates: duplicates.get(document.path) ?? [],
    }
  })
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
