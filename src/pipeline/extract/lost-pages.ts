import type {Problem, ReadDocument} from '../types.ts'
import type {AnnotatedLine} from './lines/annotate-line.ts'

/** Words of the shortest document that must hold an article. */
const leastWords = 1000
/** Articles that a saved page can hold; more are its parts, or its readers' comments. */
const mostArticles = 3

/** What an editor should look at: a long document without an article, a saved page that gave many. */
export function reportLostPages(
  {hints, declared}: Pick<ReadDocument, 'hints' | 'declared'>,
  lines: readonly AnnotatedLine[],
  articles: readonly {start: number}[],
): Problem[] {
  if (articles.length === 0) {
    const words = lines.reduce((sum, {shape}) => sum + shape.words, 0)
    if (words < leastWords) return []
    return [
      {
        start: lines[0]!.start,
        reason: `no article found in ${words} words: expected running text; if there is one, save the page's text alone`,
      },
    ]
  }
  if (hints.length === 0 || declared.length > 0 || articles.length <= mostArticles) return []
  const [, ...others] = articles
  return [
    {
      start: others[0]!.start,
      reason: `${articles.length} articles found on one saved page, expected at most ${mostArticles}: see whether comments or teasers are among them`,
    },
  ]
}
