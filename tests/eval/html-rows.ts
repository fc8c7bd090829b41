import {existsSync, readFileSync} from 'node:fs'
import {gunzipSync} from 'node:zlib'

/** A saved page of the shared set, and what its labels say; a page has some of them. */
export interface HtmlRow {
  file: string
  /** Day of publication, `YYYY-MM-DD`. */
  date?: string
  /** The article's whole text. */
  body?: string
  /** Snippets that must be kept, and that must go. */
  with?: string[]
  without?: string[]
}

const folder = new URL('../../../shared/eval/', import.meta.url)

/** The rows of the shared set; none where it is not there. */
export function htmlRows(): HtmlRow[] {
  const list = new URL('pages-html.jsonl', folder)
  if (!existsSync(list)) return []
  const lines = readFileSync(list, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => JSON.parse(line) as HtmlRow)
}

/** The page itself. */
export function readHtmlRow({file}: HtmlRow): string {
  return gunzipSync(readFileSync(new URL(`pages-html/${file}.gz`, folder))).toString()
}

const ownAddress =
  /<link[^<>]{0,200}rel=["']?canonical["']?[^<>]{0,200}href=["']?https?:\/\/([^"'\s>/]+)|property=["']?og:url["']?[^<>]{0,100}content=["']?https?:\/\/([^"'\s>/]+)/i

/** What pages of one site have in common: the end of the host they name as their own; a page without one stands alone. */
export function siteOfHtml({file}: HtmlRow, html: string): string {
  const found = ownAddress.exec(html)
  const host = found?.[1] ?? found?.[2]
  return host === undefined ? file : host.split('.').slice(-2).join('.').toLowerCase()
}
