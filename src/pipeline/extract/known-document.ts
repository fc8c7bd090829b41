import {lazyFields} from '../lazy-fields.ts'
import type {Article, ExtractedDocument, Problem, ReadDocument} from '../types.ts'
import type {ArticleColumns} from './kept-documents.ts'

const withContent = lazyFields<
  ReadDocument,
  'text' | 'metadata' | 'declared' | 'hints' | 'removals' | 'problems'
>(['text', 'metadata', 'declared', 'hints', 'removals', 'problems'])
const withRemovals = lazyFields<ExtractedDocument, 'removals'>(['removals'])
const withPassages = lazyFields<Article, 'passages' | 'removals' | 'sentences'>([
  'passages',
  'removals',
  'sentences',
])

/** A document known from an earlier build, and how to take it apart should anybody ask for more. */
export interface KnownDocument {
  path: string
  sha256: string
  problems: readonly Problem[]
  /** Number of its first article in the columns, and of the one after its last. */
  start: number
  end: number
  settled: () => ExtractedDocument
}

/** The same document as taking it apart would make, which is done when its text is asked for. */
export function recallDocument(
  {path, sha256, problems, start, end, settled}: KnownDocument,
  columns: ArticleColumns,
  numberCopy: (id: string) => string,
): ExtractedDocument {
  const articles: Article[] = []
  for (let row = start; row < end; row++) {
    const light = recallArticle(columns, row, path, numberCopy)
    articles.push(withPassages(light, () => settled().articles[row - start]!))
  }
  const document = withContent({path, sha256}, () => settled().document)
  return withRemovals({document, articles, problems}, settled)
}

type LightArticle = Omit<Article, 'passages' | 'removals' | 'sentences'>

function recallArticle(
  {spans, teasers, texts}: ArticleColumns,
  row: number,
  document: string,
  numberCopy: (id: string) => string,
): LightArticle {
  const light: LightArticle = {
    id: numberCopy(texts.id[row]!),
    print: texts.print[row]!,
    document,
    start: spans[2 * row]!,
    end: spans[2 * row + 1]!,
    kind: teasers[row] === 1 ? 'teaser' : 'article',
    headline: texts.headline[row]!,
    language: texts.language[row]!,
  }
  const {publisher, byline, dateline, url, published, publishedFrom} = texts
  if (publisher[row] !== undefined) light.publisher = publisher[row]
  if (byline[row] !== undefined) light.byline = byline[row]
  if (dateline[row] !== undefined) light.dateline = dateline[row]
  if (url[row] !== undefined) light.url = url[row]
  if (published[row] !== undefined) light.published = published[row]
  if (publishedFrom[row] !== undefined) light.publishedFrom = publishedFrom[row]
  return light
}
