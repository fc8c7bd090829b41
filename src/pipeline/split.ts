import {roleOf} from './line-roles.ts'
import type {MarkedLine} from './mark-line.ts'
import {findSeam, type RoledLines} from './seams.ts'
import type {Metadata} from './types.ts'

/** An article as a run of lines: from `start` up to `end`, both indices into the document's lines. */
export interface ArticleLines {
  start: number
  end: number
  /** Index of the headline's line; absent when no line serves. */
  headline?: number
  /** What the article's own row or front matter says, when one declared it. */
  declared?: Metadata
}

/** Find the articles of a document: runs of lines that no seam parts. Lines between them belong to none. */
export function split(text: string, lines: readonly MarkedLine[]): ArticleLines[] {
  const roled: RoledLines = {text, lines, roles: lines.map(roleOf)}
  const articles: ArticleLines[] = []
  let from = 0
  for (let index = 0; index < lines.length; index++) {
    if (roled.roles[index] !== 'body') continue
    const seam = findSeam(roled, {from, to: index})
    if (seam) {
      const headline = seam.headline === undefined ? {} : {headline: seam.headline}
      articles.push({start: seam.start, end: index + 1, ...headline})
    }
    articles[articles.length - 1]!.end = index + 1
    from = index + 1
  }
  closeArticles(roled, articles)
  return articles
}

/** Give each article the marks that stand under it: end marks, credits, embeds, stamps. */
function closeArticles({lines}: RoledLines, articles: readonly ArticleLines[]) {
  articles.forEach((article, index) => {
    const limit = articles[index + 1]?.start ?? lines.length
    while (article.end < limit) {
      const {place, rule} = lines[article.end]!
      if (rule === undefined || place === 'page' || place === 'comments' || place === 'related') break
      article.end++
    }
  })
}
