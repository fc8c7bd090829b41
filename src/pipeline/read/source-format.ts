import type {SourceDocument} from '../types.ts'

/** How a document's text is to be read. */
export type SourceFormat = NonNullable<SourceDocument['format']>

/** Characters looked at to tell one format from another: a page's head may begin with long comments. */
const openingLength = 4096

/** File name endings → the format of what says nothing of itself. Every other file is plain text. */
const formatOfEnding: Readonly<Record<string, SourceFormat>> = {
  csv: 'table',
  htm: 'html',
  html: 'html',
  json: 'json',
  jsonl: 'json-lines',
  markdown: 'markdown',
  md: 'markdown',
  ndjson: 'json-lines',
  tab: 'table',
  tsv: 'table',
  xhtml: 'html',
}

/** What may stand before the element that tells what a file of markup is. */
const prologue = /^(?:\s+|<\?[^<>]{0,1000}\?>|<!--(?:[^-]|-(?!->)){0,4000}-->)/
const rootElement = /^<(?:!doctype\s{1,9})?([a-z][\w:-]{0,40})/i
const doctypeOf = /^<!doctype[^<>[]{0,400}(?:\[[^\]]{0,4000}\]\s{0,9})?>/i

/** Root elements, in lower case → what they open. */
const formatOfRoot: Readonly<Record<string, SourceFormat>> = {
  html: 'html',
  head: 'html',
  body: 'html',
  rss: 'feed',
  feed: 'feed',
  'rdf:rdf': 'feed',
  opml: 'links',
  urlset: 'links',
  sitemapindex: 'links',
  'netscape-bookmark-file-1': 'links',
}

/** Elements that a piece of a page opens with, in lower case. */
const pageElement =
  /^<(?:meta|title|link|script|style|div|table|section|article|main|header|p|h[1-6]|center)[\s/>]/i
/** Closing tags from which a text is a page cut out of another, and no text that speaks of one. */
const fewestClosingTags = 3

/** A fenced head of fields: what Markdown editors and clippers put there. */
const frontMatter = /^---[ \t]*\r?\n[\p{L}"'][\p{L}\p{N}_ "'-]{0,60}:(?:[ \t]|\r?\n)/u

/**
 * What a text is, told by how it begins; what its name says counts where the text says nothing of itself.
 */
export function findFormat(text: string, path: string): SourceFormat {
  const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? ''
  const named = Object.hasOwn(formatOfEnding, ending) ? formatOfEnding[ending]! : 'text'
  const opening = text.slice(0, openingLength).trimStart()
  if (opening.startsWith('<')) return findMarkup(opening) ?? named
  if (opening.startsWith('{') || opening.startsWith('[')) return findJson(text, named)
  if (named === 'json' || named === 'json-lines') return named
  if (named === 'text' && frontMatter.test(opening)) return 'markdown'
  return named
}

function findMarkup(opening: string): SourceFormat | undefined {
  let rest = opening
  for (let match = prologue.exec(rest); match; match = prologue.exec(rest)) rest = rest.slice(match[0].length)
  const root = rootElement.exec(rest)?.[1]?.toLowerCase() ?? ''
  if (root !== '' && Object.hasOwn(formatOfRoot, root)) return formatOfRoot[root]
  const doctype = doctypeOf.exec(rest)
  if (doctype) return findMarkup(rest.slice(doctype[0].length))
  // Articles in XML of agencies mark their paragraphs as pages do.
  if (/^<\?xml\s/.test(opening) && /<p[\s>]/.test(opening)) return 'html'
  const isPiece = pageElement.test(rest) && (opening.match(/<\/[a-z]/gi)?.length ?? 0) >= fewestClosingTags
  return isPiece ? 'html' : undefined
}

/** Values that open a line of their own are rows; anything else that opens like JSON and is none stays what it was. */
function findJson(text: string, named: SourceFormat): SourceFormat {
  if (named === 'json-lines') return named
  if (named === 'markdown' || named === 'html') return named
  const first = text.trimStart().split('\n', 2)
  const isRow = first.length > 1 && /^\s*\{/.test(first[1]!) && isJson(first[0]!)
  if (isRow) return 'json-lines'
  if (named === 'json') return named
  return /^\s*(?:\[\s*)?\{\s*"[^"\n]{0,200}"\s*:/.test(text.slice(0, openingLength)) ? 'json' : named
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line)
    return true
  } catch {
    return false
  }
}
