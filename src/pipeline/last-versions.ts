import type {Article, NearDuplicates} from './types.ts'

/** An article's later version: id of the earlier → id of the later. */
type Succession = Pick<NearDuplicates, 'supersededBy'>

/** The articles of a story without those of which it holds a later version: that one may have taken back what they said. */
export function withoutEarlierVersions(
  story: readonly string[],
  articles: readonly Article[],
  {supersededBy}: Succession,
): readonly Article[] {
  const members = new Set(story)
  return articles.filter(({id}) => !members.has(supersededBy.get(id) ?? ''))
}

/** The articles, earlier versions under the headline and opening of the last: no story is called by what was taken back. */
export function underLastHeadlines(
  articles: readonly Article[],
  {supersededBy}: Succession,
): readonly Article[] {
  if (supersededBy.size === 0) return articles
  const byId = new Map(articles.map((article) => [article.id, article]))
  return articles.map((article) => {
    const last = byId.get(supersededBy.get(article.id) ?? '')
    return last ? {...article, headline: last.headline, sentences: last.sentences} : article
  })
}
