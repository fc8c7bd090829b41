import {decode} from '../../src/pipeline/read/decode.ts'
import {readHtml} from '../../src/pipeline/read/read-html.ts'
import type {Answer} from './ask.ts'

/** What an article's own page adds to what the feed says. */
export interface ReadPage {
  content_html: string
  title?: string | undefined
  publisher?: string | undefined
  byline?: string | undefined
  published?: string | undefined
}

/** The article of a page as paragraphs; undefined for a page without exactly one. */
export function readPage({bytes, field}: Answer): ReadPage | undefined {
  const decoded = decode(bytes, charsetOf(field('content-type')))
  if ('binary' in decoded) return undefined
  const {text, hints, metadata, declared} = readHtml(decoded.text)
  if (declared.length !== 1) return undefined
  const lines = hints.map(({start, tag, rule}, index) => ({
    tag,
    rule,
    words: text.slice(start, hints[index + 1]?.start ?? text.length).trim(),
  }))
  const own = lines.filter(({rule, words}) => rule === null && words !== '' && words !== metadata.title)
  const {title, publisher, byline, published} = metadata
  const content_html = own.map(
    ({tag, words}) => `<${elementOf[tag] ?? 'p'}>${escapeText(words)}</${elementOf[tag] ?? 'p'}>`,
  )
  return {content_html: content_html.join(''), title, publisher, byline, published}
}

const elementOf: Readonly<Record<string, string>> = {heading: 'h2', 'list-item': 'li'}

/** The encoding that a server says its answer has. */
export const charsetOf = (media = ''): string | undefined =>
  /charset\s{0,4}=\s{0,4}["']?([\w:.-]{1,40})/i.exec(media)?.[1]

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
