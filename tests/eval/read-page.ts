import type {Article, Span} from '../../src/pipeline/types.ts'

/** What a labelled page says about one of its articles. */
export interface LabelledArticle extends Span {
  /** Its headline lines joined by a space; absent when the page gives it none. */
  headline?: string
  kind: Article['kind']
  /** `YYYY-MM-DD`, when the page states it. */
  published?: string
}

/** A page with its labels stripped; offsets are UTF-16 positions in `text`. */
export interface LabelledPage {
  language: string
  shape: Shape
  text: string
  /** From the first kept line to the last. */
  articles: LabelledArticle[]
  /** What a reader would not call part of an article, metadata included. */
  removals: Span[]
  /** Lines on which two careful readers may disagree: nothing is counted there. */
  neutral: Span[]
}

const SHAPES = [
  'single',
  'category',
  'teasers',
  'aggregator',
  'pasted pages',
  'newsletter',
  'live blog',
  'wire',
  'print view',
  'forum',
  'traps',
] as const

export type Shape = (typeof SHAPES)[number]

const HEADER_END = '---'
const LABELLED_LINE = /^([HPBSRME?])\|(?: (.*))?$/u
const [HEADLINE, BLANK, NEUTRAL] = ['H', 'E', '?']
const KEPT = 'HPBS'
const REMOVED = 'RM'
const [OPENING, CLOSING] = ['⟦', '⟧']
const BRACKETED = /(⟦[^⟦⟧]*⟧)/u
const ATTRIBUTE = /^(kind|published)=(\S+)$/u

interface OpenArticle extends LabelledArticle {
  headlines: string[]
}

/**
 * Strips the labels of a `.page` file; the format is described in `pages/README.md`.
 * Throws an error that names the place and what was expected there.
 */
export function readPage(source: string, name: string): LabelledPage {
  const lines = source.trimEnd().split('\n')
  const bodyStart = lines.indexOf(HEADER_END) + 1
  if (bodyStart === 0) throw new Error(`${name}: expected a line ${HEADER_END} after the header`)
  const header = readHeader(lines.slice(0, bodyStart - 1), name)
  const page: LabelledPage = {...header, text: '', articles: [], removals: [], neutral: []}
  let open: OpenArticle | undefined
  for (const [index, line] of lines.entries()) {
    if (index < bodyStart) continue
    const place = `${name}:${index + 1}`
    if (line.startsWith('@article')) {
      if (open) throw new Error(`${place}: expected @end before another @article`)
      open = openArticle(line, place)
    } else if (line === '@end') {
      page.articles.push(closeArticle(open, place))
      open = undefined
    } else {
      readLine(line, page, open, place)
    }
  }
  if (open) throw new Error(`${name}: expected @end before the end of the file`)
  return page
}

function readHeader(lines: readonly string[], name: string): Pick<LabelledPage, 'language' | 'shape'> {
  const fields = new Map(lines.map((line) => line.split(': ', 2) as [string, string]))
  const language = fields.get('language')
  const shape = SHAPES.find((known) => known === fields.get('shape'))
  if (language === undefined || shape === undefined)
    throw new Error(`${name}: expected a header with language and shape, one of ${SHAPES.join(', ')}`)
  return {language, shape}
}

function openArticle(line: string, place: string): OpenArticle {
  const open: OpenArticle = {start: -1, end: -1, kind: 'article', headlines: []}
  for (const attribute of line.split(' ').slice(1)) {
    const [, key, value = ''] = ATTRIBUTE.exec(attribute) ?? []
    if (key === 'published') open.published = value
    else if (key === 'kind' && (value === 'article' || value === 'teaser')) open.kind = value
    else throw new Error(`${place}: expected kind=article, kind=teaser or published=DATE, found ${attribute}`)
  }
  return open
}

function closeArticle(open: OpenArticle | undefined, place: string): LabelledArticle {
  if (!open) throw new Error(`${place}: expected @article before @end`)
  if (open.start < 0) throw new Error(`${place}: expected a kept line in the article`)
  const {headlines, ...article} = open
  return headlines.length > 0 ? {...article, headline: headlines.join(' ')} : article
}

/** Appends one line to the page's text and records what its label says. */
function readLine(line: string, page: LabelledPage, open: OpenArticle | undefined, place: string): void {
  const labelled = LABELLED_LINE.exec(line)
  if (line !== '' && !labelled) throw new Error(`${place}: expected a label such as P|, found ${line}`)
  const label = labelled?.[1] ?? BLANK
  const start = page.text.length
  const isKept = KEPT.includes(label)
  const content = readBrackets(labelled?.[2] ?? '', start, isKept ? page.removals : [])
  const span = {start, end: start + content.length}
  page.text += `${content}\n`
  if (REMOVED.includes(label)) page.removals.push(span)
  if (label === NEUTRAL) page.neutral.push(span)
  if (!isKept) return
  if (!open) throw new Error(`${place}: expected a kept line to stand between @article and @end`)
  if (open.start < 0) open.start = start
  open.end = span.end
  if (label === HEADLINE) open.headlines.push(withoutRemovals(content, start, page.removals))
}

/** Takes the brackets away and records what stood in them. */
function readBrackets(labelled: string, start: number, removals: Span[]): string {
  let content = ''
  for (const piece of labelled.split(BRACKETED)) {
    const isRemoved = piece.startsWith(OPENING) && piece.endsWith(CLOSING)
    const words = isRemoved ? piece.slice(1, -1) : piece
    if (isRemoved) removals.push({start: start + content.length, end: start + content.length + words.length})
    content += words
  }
  return content
}

function withoutRemovals(content: string, start: number, removals: readonly Span[]): string {
  let words = ''
  let from = start
  for (const removal of removals) {
    if (removal.start < start) continue
    words += content.slice(from - start, removal.start - start)
    from = removal.end
  }
  return (words + content.slice(from - start)).trim()
}
