import type {Article, ExtractedDocument, Removal} from '../types.ts'
import {articleId} from './article-id.ts'
import type {LineColumns} from './line-columns.ts'
import {lineName} from './repeated-lines.ts'

/** Take lines that are furniture out of a document's articles: `first` is the number of its first line. */
export function withoutLines(
  extracted: ExtractedDocument,
  lines: LineColumns,
  first: number,
  furniture: ReadonlySet<number>,
): ExtractedDocument {
  if (furniture.size === 0) return extracted
  let line = first
  let isWhole = true
  const articles = extracted.articles.map((article) => {
    const start = line
    line += article.passages.length
    const gone = new Set<number>()
    for (let at = start; at < line; at++) if (furniture.has(lineName(lines, at))) gone.add(at - start)
    if (gone.size === 0) return article
    isWhole = false
    return withoutPassages(article, gone)
  })
  return isWhole ? extracted : {...extracted, articles}
}

function withoutPassages(article: Article, indices: ReadonlySet<number>): Article {
  const gone = article.passages.filter((_, index) => indices.has(index))
  const removals: Removal[] = gone.map(({start, end}) => ({start, end, rule: 'repeated-line'}))
  const sentences = article.sentences.filter(
    ({start}) => !gone.some((passage) => start >= passage.start && start < passage.end),
  )
  return {
    ...article,
    id: articleId(article.headline, sentences),
    print: `${article.print} ${gone.map(({start}) => start).join(' ')}`,
    passages: article.passages.filter((_, index) => !indices.has(index)),
    removals: [...article.removals, ...removals].sort((a, b) => a.start - b.start),
    sentences,
  }
}
