import {createRequire} from 'node:module'
import {lazily} from '../text/lazily.ts'
import {dropInvisible} from '../text/safe-text.ts'
import type {DeclaredArticle, LineHint, Problem} from '../types.ts'
import {type RawMetadata, readMetadata, readText} from './read-metadata.ts'
import type {Reading} from './reading.ts'

/** Loaded for the first row with markup: most files of rows hold plain text. */
const fragments = lazily(
  () => createRequire(import.meta.url)('./render-fragment.ts') as typeof import('./render-fragment.ts'),
)
const renderFragment = (html: string) => fragments().renderFragment(html)

/** Tags that only markup has: in a text that speaks of markup they do not stand. */
const blockTag =
  /<(?:\/(?:p|div|li|ul|ol|h[1-6]|blockquote|figure|table|article)|br\s{0,4}\/?|p)>|<(?:p|div|img|figure|table)\s[^<>]{1,2000}>/i
const anyTag = /<\/?[a-z][^<>]{0,2000}>|&(?:#\d{1,6}|#x[0-9a-f]{1,6}|[a-z]{2,8});/i

/** True for text that is markup, whatever its field is called. */
const isMarkup = (text: string): boolean => blockTag.test(text)

/** True for text in which anything is marked: enough where the field is one of markup. */
const hasMarks = (text: string): boolean => anyTag.test(text)

/** One item of a file of items. */
export interface Row {
  /** Where the row stands in its file: `line 3`, `item 3`. */
  place: string
  metadata: RawMetadata
  body: string
  /** True where the body is HTML by its field; any other body is HTML if it is plainly marked up. */
  isHtml?: boolean
}

/** Gathers rows into one text: title, blank line, body, blank lines between rows; each is one declared article. */
export function openRows(source: string) {
  const declared: DeclaredArticle[] = []
  const hints: LineHint[] = []
  const problems: Problem[] = []
  const blocks: string[] = []
  let length = 0

  const report = (place: string, reason: string) =>
    problems.push({start: length, reason: `${place}: ${reason}`})
  const add = ({place, metadata: raw, body, isHtml = false}: Row) => {
    const {title: heading, ...rest} = raw
    const title = isHtml || (typeof heading === 'string' && isMarkup(heading)) ? plainTitle(heading) : heading
    const metadata = readMetadata({...rest, title}, source, (reason) => report(place, reason))
    const marked = (isHtml && hasMarks(body)) || isMarkup(body)
    const words = marked ? renderFragment(body) : {text: dropInvisible(body).trim(), hints: []}
    const headline = readText(title)
    const text = [headline, words.text].filter(Boolean).join('\n\n')
    if (text === '') {
      report(place, 'text: expected text, found none')
      return
    }
    const gap = blocks.length > 0 ? '\n\n' : ''
    const start = length + gap.length
    const from = start + text.length - words.text.length
    for (const hint of words.hints) hints.push({...hint, start: from + hint.start})
    blocks.push(gap, text)
    length = start + text.length
    declared.push({start, end: length, metadata})
  }
  const close = (): Reading => ({
    text: blocks.join(''),
    metadata: {},
    declared,
    hints,
    removals: [],
    problems,
  })
  return {add, report, close}
}

/** The words of a title that may be marked up. */
function plainTitle(title: unknown): unknown {
  if (typeof title !== 'string' || !hasMarks(title)) return title
  return renderFragment(title).text.replaceAll('\n', ' ')
}
