import type {Coverage} from '../coverage.ts'

/** The account without the stories that an editor hid, and without their articles: they appear nowhere. */
export function withoutHidden(coverage: Coverage): Coverage {
  const hidden = new Set(coverage.stories.filter(({hidden}) => hidden).map(({id}) => id))
  if (hidden.size === 0) return coverage
  const gone = new Set(coverage.articles.filter(({story}) => hidden.has(story)).map(({id}) => id))
  return {
    ...coverage,
    documents: coverage.documents.map((document) => ({
      ...document,
      articles: document.articles.filter((id) => !gone.has(id)),
    })),
    articles: coverage.articles.filter(({id}) => !gone.has(id)),
    stories: coverage.stories.filter(({id}) => !hidden.has(id)),
  }
}
