import type {SourceDocument} from '../pipeline/types.ts'
import type {Opening} from './opening.ts'

/** One article of an opened file. */
export interface OpenedArticle {
  title?: string | undefined
  publisher?: string | undefined
  author?: string | undefined
  date?: string | undefined
  url?: string | undefined
  language?: string | undefined
  content_html: string
}

/** Adds articles as the rows that the pipeline reads: from there on they are like those of any export. */
export function addRows(path: string, rows: readonly OpenedArticle[], {add}: Pick<Opening, 'add'>) {
  const document: Pick<SourceDocument, 'path' | 'text' | 'format'> = {
    path,
    text: JSON.stringify(rows),
    format: 'json',
  }
  if (rows.length > 0) add(document)
}

/** Text as HTML that says the same. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Text of one block, in its element. */
export const block = (name: 'h2' | 'li' | 'p', text: string): string =>
  `<${name}>${escapeHtml(text)}</${name}>`
