import {dropInvisible} from '../text/safe-text.ts'
import type {DeclaredArticle, LineHint, Metadata, Problem} from '../types.ts'
import {chooseLines, ruleOf} from './page/choose-lines.ts'
import {learnedModel, type PageModel, scoreLines} from './page/line-model.ts'
import {isBoldHeadline} from './page/listed-items.ts'
import {readHead} from './page/page-head.ts'
import {findPageLines, type PageLines} from './page/page-lines.ts'
import {finishMetadata, readHeadMetadata} from './page/page-metadata.ts'
import {findStamps} from './page/page-stamps.ts'
import {titleKey} from './page/page-title.ts'
import {type PageTree, parsePage} from './page/parse-page.ts'
import {reportTo} from './read-metadata.ts'
import type {Reading} from './reading.ts'
import {measureDepth, stripTags} from './strip-tags.ts'

/** Levels of the deepest page that is parsed; real ones stay below a hundred. */
const deepestPage = 800

/** Characters of the largest page that is parsed: its tree takes many times as much memory. */
const largestPage = 8_000_000

/**
 * A saved page as text: one block a line, blank lines between blocks, with what the markup says about each line.
 *
 * A page with one article is declared one, and each line beside it carries the rule that leaves it out; a page with
 * several goes to the splitter with hints alone. A page too deep or too large for a parser loses its tags and is read
 * as text. `model` tells the article's lines from the others.
 */
export function readHtml(html: string, model: PageModel = learnedModel): Reading {
  const problems: Problem[] = []
  const report = reportTo(problems, 0)
  const tree = parse(html, report)
  if (tree === undefined) {
    const text = dropInvisible(stripTags(html).join('\n\n'))
    return {text, metadata: {}, declared: [], hints: [], removals: [], problems}
  }
  const page = makeSafe(findPageLines(tree))
  const head = readHead(tree)
  const known = readHeadMetadata(head, report)
  const declared = {title: known.title ?? '', body: known.linked.article.body ?? ''}
  const {inArticle, isOne} = chooseLines(page, scoreLines(page, declared, model))
  const place = placeArticle(page, inArticle, known.title)
  const stamps = findStamps(page, place, head, known.language)
  const metadata = finishMetadata(known, head, stamps, report)
  const {text, hints} = render(
    page,
    inArticle,
    isOne ? {headline: place.headline, stamps: stamps.lines} : undefined,
  )
  const only = isOne ? declareArticle(text, hints, place, metadata) : undefined
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

function parse(html: string, report: (reason: string) => void): PageTree | undefined {
  if (html.length > largestPage) report('page too large, read without its markup')
  else if (measureDepth(html) > deepestPage) report('tags nested too deep, read without them')
  else {
    try {
      return parsePage(html)
    } catch (error) {
      report(`markup that cannot be parsed, read without it: ${(error as Error).message.split('\n', 1)[0]}`)
    }
  }
  return undefined
}

function makeSafe({lines, boxes}: PageLines): PageLines {
  const safe = lines.map((line) => ({...line, text: dropInvisible(line.text).trim()}))
  return {lines: safe.filter(({text}) => text !== ''), boxes}
}

/** Where the article stands: its headline, its first line and its last; -1 for what is not there. */
function placeArticle({lines}: PageLines, inArticle: readonly boolean[], title: string | undefined) {
  const first = inArticle.indexOf(true)
  const last = inArticle.lastIndexOf(true)
  const key = titleKey(title ?? '')
  const isTitle = lines.map(({text}) => key !== '' && titleKey(text) === key)
  const isHeading = (index: number) => isTitle[index]! && lines[index]!.tag === 'heading'
  const headings = lines.flatMap((_, index) =>
    isHeading(index) && index <= Math.max(first, last) ? [index] : [],
  )
  const above = headings.findLast((index) => index <= first) ?? headings[0]
  return {headline: above ?? isTitle.findLastIndex((is, index) => is && index <= first), first, last}
}

/** What is known of the one article of a page beside its lines: where its headline stands, and its stamps. */
interface OneArticle {
  headline: number
  stamps: ReadonlySet<number>
}

function render(page: PageLines, inArticle: readonly boolean[], one: OneArticle | undefined) {
  const pieces: string[] = []
  const hints: LineHint[] = []
  let length = 0
  for (const [index, line] of page.lines.entries()) {
    const gap = index === 0 ? '' : line.opensBlock ? '\n\n' : '\n'
    const linkDensity = Math.min(1, line.linked / line.text.length)
    const isStamp = one?.stamps.has(index) ?? false
    const isKept = (inArticle[index]! && !isStamp) || index === one?.headline
    hints.push({
      start: length + gap.length,
      tag: !one && isBoldHeadline(page.lines, index) ? 'heading' : line.tag,
      linkDensity,
      inArticle: isKept,
      ...(one && {rule: isKept ? null : isStamp ? 'page-date' : ruleOf(page, index)}),
    })
    pieces.push(gap, line.text)
    length += gap.length + line.text.length
  }
  return {text: pieces.join(''), hints}
}

/** From the headline or the first line to the last line of the article. */
function declareArticle(
  text: string,
  hints: readonly LineHint[],
  {headline, first, last}: {headline: number; first: number; last: number},
  metadata: Metadata,
): DeclaredArticle {
  const start = headline >= 0 && headline < first ? headline : first
  const end = last + 1 < hints.length ? hints[last + 1]!.start : text.length
  const from = hints[start]!.start
  return {start: from, end: from + text.slice(from, end).trimEnd().length, metadata}
}
