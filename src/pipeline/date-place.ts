import type {ReadDocument, Span} from './types.ts'

/**
 * Where a line stands to its article: before anything else on the page, right above the headline, between headline
 * and body, inside the body, right below it.
 */
export type LinePlace = 'page head' | 'above' | 'between' | 'body' | 'below'

/** Characters of a line that is running text, not a headline or a label. */
const shortestParagraph = 90

/** Characters of running text that may stand above a stamp: a standfirst. */
const longestStandfirst = 320

/** Characters between an article's end and a line that still belongs to it. */
const longestGapBelow = 400

/** Characters of the longest line that is compared as a stamp. */
const longestStamp = 120

/** Lines of one shape that must stand on a page before they are taken for the stamps of its articles. */
const leastStamps = 3

/** Characters outside an article that are looked at to tell whether it has the page to itself. */
const surroundings = 20_000

/** Share of the article's running text that its page may hold beside it: teasers of other articles. */
const besideShare = 0.34

const stop = /[.!?…"'”’»。！？।؟۔)]$/u

/** True if the document holds no other article: it was declared one, or hardly any running text stands around it. */
export function standsByItself(document: ReadDocument, article: Span): boolean {
  if (document.declared.length > 0) return document.declared.length === 1
  const {text} = document
  const before = text.slice(Math.max(0, article.start - surroundings), article.start)
  const after = text.slice(article.end, article.end + surroundings)
  const beside = measureParagraphs(before) + measureParagraphs(after)
  return beside === 0 || beside < measureParagraphs(text.slice(article.start, article.end)) * besideShare
}

/** Place of one of an article's lines; `lines` are all its lines that are no running text. */
export function findLinePlace(
  document: ReadDocument,
  article: Span,
  line: Span,
  lines: readonly Span[],
): LinePlace {
  const {text} = document
  const isAbove = line.end <= headlineStart(text, article, lines)
  if (isAbove) return isPageHead(text, line) ? 'page head' : 'above'
  const below = line.start >= article.end ? '' : text.slice(line.end, article.end)
  const above = text.slice(article.start, Math.min(line.start, article.end))
  const textAbove = measureParagraphs(above)
  if (textAbove <= longestStandfirst && (measureParagraphs(below) > 0 || textAbove === 0)) return 'between'
  if (measureParagraphs(below) > 0) return 'body'
  return line.start - lastParagraphEnd(text, article) <= longestGapBelow ? 'below' : 'body'
}

/** Offset of the article's first line that is none of the given lines. */
function headlineStart(text: string, article: Span, lines: readonly Span[]): number {
  let at = article.start
  for (const {start, end} of lines) {
    if (end <= at) continue
    if (text.slice(at, start).trim() !== '') break
    at = end
  }
  return at
}

/** True if nothing but a few short lines stands above. */
export function isPageHead(text: string, line: Span): boolean {
  return line.start < surroundings && measureParagraphs(text.slice(0, line.start)) === 0
}

/** Characters of the lines that are running text. */
function measureParagraphs(text: string): number {
  let total = 0
  for (const line of text.split('\n')) if (isParagraph(line)) total += line.length
  return total
}

function isParagraph(line: string): boolean {
  return line.length >= shortestParagraph && stop.test(line.trimEnd())
}

function lastParagraphEnd(text: string, article: Span): number {
  let end = article.end
  while (end > article.start) {
    const start = text.lastIndexOf('\n', end - 1) + 1
    if (isParagraph(text.slice(start, end))) return end
    end = start - 1
  }
  return article.end
}

/** True if several lines of the page are shaped like this one and say something else: each article has such a stamp. */
export function repeatsOnPage(text: string, line: Span): boolean {
  const shape = shapeOf(text.slice(line.start, line.end))
  const said = new Set<string>()
  for (const other of text.slice(0, surroundings + line.end).split('\n')) {
    if (other.length <= longestStamp && shapeOf(other.trim()) === shape) said.add(other.trim())
  }
  return said.size >= leastStamps
}

const shapeOf = (line: string): string =>
  line
    .replace(/[\p{L}\p{M}]+/gu, 'a')
    .replace(/\d/g, '0')
    .replace(/(?<!0)0(?!0)/g, '00')
