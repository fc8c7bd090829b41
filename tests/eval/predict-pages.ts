import {createHash} from 'node:crypto'
import {extractDocument} from '../../src/pipeline/extract/extract.ts'
import {learnedModel, type PageModel} from '../../src/pipeline/read/page/line-model.ts'
import {readDocument} from '../../src/pipeline/read/read-document.ts'
import {readHtml} from '../../src/pipeline/read/read-html.ts'
import type {Article, ExtractedDocument} from '../../src/pipeline/types.ts'

/** One document to take apart: plain text, or a page as it was saved. */
export type PageRow = {id: string; text: string} | {id: string; html: string}

/** An article found in a page; offsets are UTF-16 positions in the row's text, or in what reading made of its markup. */
export interface PredictedArticle {
  start: number
  end: number
  headline: string
  kind: Article['kind']
  published: string | null
  publisher: string | null
  /** The passages' text, one a line. */
  text: string
}

/** The articles of one page, and what they come to: a page's head is that of its longest article. */
export interface PagePrediction {
  id: string
  articles: PredictedArticle[]
  headline: string | null
  published: string | null
  publisher: string | null
  /** Of the longest article, its headline left out. */
  body: string
  /** Of all articles, their headlines left out. */
  text: string
}

/** Takes one plain text apart as the pipeline does with a saved dump. */
export function extractPage(text: string): ExtractedDocument {
  return extractDocument(readDocument({path: 'page.txt', sha256: hashOf(text), text, problems: []}))
}

/** Takes one page apart as the pipeline does with a saved file; `model` tells the article's lines from the others. */
export function extractHtml(html: string, model: PageModel): ExtractedDocument {
  return extractDocument({path: 'page.html', sha256: hashOf(html), ...readHtml(html, model)})
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** Finds the articles of every row, in the order of the rows. */
export function predictPages(rows: readonly PageRow[]): PagePrediction[] {
  return rows.map((row) => predictPage(row))
}

/** Finds the articles of one row. */
export function predictPage(row: PageRow, model: PageModel = learnedModel): PagePrediction {
  const {document, articles} = 'html' in row ? extractHtml(row.html, model) : extractPage(row.text)
  const bodies = articles.map((article) => bodyOf(article, document.text))
  const longest = bodies.reduce((best, body, index) => (body.length > bodies[best]!.length ? index : best), 0)
  const main = articles[longest]
  return {
    id: row.id,
    articles: articles.map((article) => describeArticle(article, document.text)),
    headline: main?.headline ?? null,
    published: main?.published ?? null,
    publisher: main?.publisher ?? null,
    body: bodies[longest] ?? '',
    text: bodies.join('\n'),
  }
}

function bodyOf({passages}: Article, documentText: string): string {
  const body = passages.filter(({kind}) => kind !== 'headline')
  return body.map(({start, end}) => documentText.slice(start, end)).join('\n')
}

function describeArticle(article: Article, documentText: string): PredictedArticle {
  const lines = article.passages.map(({start, end}) => documentText.slice(start, end))
  return {
    start: article.start,
    end: article.end,
    headline: article.headline,
    kind: article.kind,
    published: article.published ?? null,
    publisher: article.publisher ?? null,
    text: lines.join('\n'),
  }
}
