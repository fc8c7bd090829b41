import {dropInvisible} from '../text/safe-text.ts'
import type {DeclaredArticle, LineHint, Metadata, Problem} from '../types.ts'
import {findHtmlLines, type HtmlLine} from './html-lines.ts'
import {readHtmlMetadata} from './html-metadata.ts'
import {findMainContent, parsePage} from './main-content.ts'
import {reportTo} from './read-metadata.ts'
import type {Reading} from './reading.ts'
import {measureDepth, stripTags} from './strip-tags.ts'

/** Levels of the deepest page that is parsed; real ones stay below a hundred, and parsing takes their square. */
const deepestPage = 800

/** Characters of the largest page that is parsed: its tree takes fifty times as much memory. */
const largestPage = 8_000_000

/** Characters of a line that is running text. */
const shortestParagraph = 80

/** Share of a page's running text from which the extractor's article is the page's only one. */
const onlyArticleShare = 0.6

/** Headlines that are links, inside what the extractor took: so many, and it took a list of other pages. */
const mostLinkedHeadlines = 1

/**
 * A saved page as text: one block a line, blank lines between blocks, with what the markup says about each line.
 *
 * A page with one article is declared one, from its headline to the extractor's last line; a page with several goes
 * to the splitter with hints alone. A page too deep or too large for a parser loses its tags and is read as text.
 */
export function readHtml(html: string): Reading {
  const problems: Problem[] = []
  const report = reportTo(problems, 0)
  if (html.length > largestPage || measureDepth(html) > deepestPage) {
    report(
      html.length > largestPage
        ? 'page too large, read without its markup'
        : 'tags nested too deep, read without them',
    )
    const text = dropInvisible(stripTags(html).join('\n\n'))
    return {text, metadata: {}, declared: [], hints: [], removals: [], problems}
  }
  const page = parsePage(html)
  const lines = findHtmlLines(page.documentElement)
    .map(makeSafe)
    .filter(({text}) => text !== '')
  const metadata = readHtmlMetadata(page, report)
  const content = findContent(html, report)
  const inArticle = lines.map(({text}) => content.has(text))
  const {text, hints} = render(lines, inArticle)
  const only = isOnlyArticle(lines, inArticle) ? findArticle(text, hints, metadata) : undefined
  // What the markup says of a page's article is said of none in particular where it holds several.
  const {title, byline, published, publishedFrom, ...pageMetadata} = metadata
  return {
    text,
    metadata: only ? metadata : pageMetadata,
    declared: only ? [only] : [],
    hints,
    removals: [],
    problems,
  }
}

function makeSafe(line: HtmlLine): HtmlLine {
  return {...line, text: dropInvisible(line.text).trim()}
}

function findContent(html: string, report: (reason: string) => void): ReadonlySet<string> {
  try {
    return findMainContent(html)
  } catch (error) {
    report(`article extractor: ${(error as Error).message.split('\n', 1)[0]}`)
    return new Set()
  }
}

function render(lines: readonly HtmlLine[], inArticle: readonly boolean[]) {
  const pieces: string[] = []
  const hints: LineHint[] = []
  let length = 0
  for (const [index, line] of lines.entries()) {
    const gap = index === 0 ? '' : line.opensBlock ? '\n\n' : '\n'
    const linkDensity = Math.min(1, line.linked / line.text.length)
    hints.push({start: length + gap.length, tag: line.tag, linkDensity, inArticle: inArticle[index]!})
    pieces.push(gap, line.text)
    length += gap.length + line.text.length
  }
  return {text: pieces.join(''), hints}
}

/** True if the extractor took most of the page's running text, and what it took is no list of other pages. */
function isOnlyArticle(lines: readonly HtmlLine[], inArticle: readonly boolean[]): boolean {
  let all = 0
  let taken = 0
  let linkedHeadlines = 0
  const articles = new Set<number>()
  for (const [index, {text, tag, linked, article}] of lines.entries()) {
    if (inArticle[index] && tag === 'heading' && linked > text.length / 2) linkedHeadlines++
    if (text.length < shortestParagraph || linked > text.length / 2 || tag === 'navigation') continue
    all += text.length
    if (!inArticle[index]) continue
    taken += text.length
    articles.add(article)
  }
  return taken > all * onlyArticleShare && articles.size === 1 && linkedHeadlines <= mostLinkedHeadlines
}

/** From the headline, which extractors leave out, to the last line of the article. */
function findArticle(
  text: string,
  hints: readonly LineHint[],
  metadata: Metadata,
): DeclaredArticle | undefined {
  const first = hints.findIndex(({inArticle}) => inArticle)
  const last = hints.findLastIndex(({inArticle}) => inArticle)
  if (first === -1) return undefined
  const endOf = (index: number) => (index + 1 < hints.length ? hints[index + 1]!.start : text.length)
  const lineAt = (index: number) => text.slice(hints[index]!.start, endOf(index)).trim()
  const headline = hints.findLastIndex(
    ({tag}, index) => index < first && tag === 'heading' && isTitle(lineAt(index), metadata.title),
  )
  const end = endOf(last)
  const start = hints[headline === -1 ? first : headline]!.start
  return {start, end: start + text.slice(start, end).trimEnd().length, metadata}
}

function isTitle(line: string, title: string | undefined): boolean {
  return title === undefined || title.includes(line) || line.includes(title)
}
