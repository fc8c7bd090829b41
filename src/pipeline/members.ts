import type {Article, Story} from './types.ts'

/** The articles of a story, in the order given; of articles that have the same words, and so the same id, the first. */
export function membersOf({articles: ids}: Pick<Story, 'articles'>, articles: readonly Article[]): Article[] {
  const left = new Set(ids)
  return articles.filter(({id}) => left.delete(id))
}
