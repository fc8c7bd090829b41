import type {ReadDocument, Span} from '../types.ts'

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
/** Running text beside an article, as a multiple of its own, from which it is one item of many. */
const smallPartShare = 2

/** Marks that end running text, or close what a mark inside has ended. */
const stops = '.!?…"\'”’»。！？।؟۔)'

/** True if the document holds no other article: it was declared one, or hardly any running text stands around it. */
export function standsByItself(document: ReadDocument, article: Span): boolean {
  if (document.declared.length > 0) return document.declared.length === 1
  return !holdsBeside(document, article, besideShare)
}

/** True if an article is but a small part of its page: an item of a list or of a newsletter. */
export function isSmallPart(document: ReadDocument, article: Span): boolean {
  return holdsBeside(document, article, smallPartShare)
}

function holdsBeside({text}: ReadDocument, article: Span, share: number): boolean {
  const enough = measureParagraphs(text, article) * share
  const before = {start: Math.max(0, article.start - surroundings), end: article.start}
  const after = {start: article.end, end: Math.min(text.length, article.end + surroundings)}
  let beside = 0
  for (const stretch of [after, before]) {
    for (const {start, end} of paragraphsOf(text, stretch)) {
      beside += end - start
      if (beside >= enough) return true
    }
  }
  return false
}

/** What finds the place of one of an article's lines; `lines` are all its lines that are no running text. */
export function placeFinder(
  {text}: ReadDocument,
  article: Span,
  lines: readonly Span[],
): (line: Span) => LinePlace {
  const headline = headlineStart(text, article, lines)
  const paragraphs = [...paragraphsOf(text, article)]
  const lastEnd = paragraphs.at(-1)?.end ?? article.end
  const sums = runningSum(paragraphs)
  return (line) => {
    if (line.end <= headline) return isPageHead(text, line) ? 'page head' : 'above'
    const above = countBefore(paragraphs, line.start)
    const textAbove = sums[above]!
    const isOverText = above < paragraphs.length
    if (textAbove <= longestStandfirst && (isOverText || textAbove === 0)) return 'between'
    return isOverText || line.start - lastEnd > longestGapBelow ? 'body' : 'below'
  }
}

/** Characters of the first paragraph, the first two, and so on, from none. */
function runningSum(paragraphs: readonly Span[]): number[] {
  const sums = [0]
  for (const {start, end} of paragraphs) sums.push(sums.at(-1)! + end - start)
  return sums
}

/** How many of the paragraphs, which are in order, begin before an offset. */
function countBefore(paragraphs: readonly Span[], offset: number): number {
  let low = 0
  let high = paragraphs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (paragraphs[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
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
  return line.start < surroundings && measureParagraphs(text, {start: 0, end: line.start}) === 0
}

/** Characters of the lines that are running text. */
function measureParagraphs(text: string, stretch: Span): number {
  let total = 0
  for (const {start, end} of paragraphsOf(text, stretch)) total += end - start
  return total
}

/** The lines of a stretch that are running text. */
function* paragraphsOf(text: string, stretch: Span): Generator<Span> {
  let start = stretch.start
  while (start < stretch.end) {
    const stop = text.indexOf('\n', start)
    const end = stop === -1 || stop > stretch.end ? stretch.end : stop
    if (end - start >= shortestParagraph && endsInStop(text, start, end)) yield {start, end}
    start = end + 1
  }
}

function endsInStop(text: string, start: number, end: number): boolean {
  let last = end - 1
  while (last > start && text[last]!.trim() === '') last--
  return stops.includes(text[last]!)
}

/** True if several lines of the page are shaped like this one and say something else: each article has such a stamp. */
export function repeatsOnPage(text: string, line: Span, times = leastStamps): boolean {
  const shape = shapeOf(text.slice(line.start, line.end))
  const said = new Set<string>()
  for (const other of text.slice(0, surroundings + line.end).split('\n')) {
    if (other.length <= longestStamp && shapeOf(other.trim()) === shape) said.add(other.trim())
  }
  return said.size >= times
}

const shapeOf = (line: string): string =>
  line
    .replace(/[\p{L}\p{M}]+/gu, 'a')
    .replace(/\d/g, '0')
    .replace(/(?<!0)0(?!0)/g, '00')
