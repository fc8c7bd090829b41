import {createHash} from 'node:crypto'
import {extractDocument} from '../../src/pipeline/extract/extract.ts'
import {readDocument} from '../../src/pipeline/read/read-document.ts'
import type {Article, ExtractedDocument} from '../../src/pipeline/types.ts'

/** One plain-text document to take apart. */
export interface PageRow {
  id: string
  text: string
}

/** An article found in a page; offsets are UTF-16 positions in the row's text. */
export interface PredictedArticle {
  start: number
  end: number
  headline: string
  kind: Article['kind']
  published: string | null
  /** The passages' text, one a line. */
  text: string
}

/** The articles of one page. */
export interface PagePrediction {
  id: string
  articles: PredictedArticle[]
}

/** Takes one plain text apart as the pipeline does with a saved dump. */
export function extractPage(text: string): ExtractedDocument {
  const sha256 = createHash('sha256').update(text).digest('hex')
  return extractDocument(readDocument({path: 'page.txt', sha256, text, problems: []}))
}

/** Finds the articles of every row, in the order of the rows. */
export function predictPages(rows: readonly PageRow[]): PagePrediction[] {
  return rows.map(({id, text}) => {
    const {document, articles} = extractPage(text)
    return {id, articles: articles.map((article) => describeArticle(article, document.text))}
  })
}

function describeArticle(article: Article, documentText: string): PredictedArticle {
  const lines = article.passages.map(({start, end}) => documentText.slice(start, end))
  return {
    start: article.start,
    end: article.end,
    headline: article.headline,
    kind: article.kind,
    published: article.published ?? null,
    text: lines.join('\n'),
  }
}
