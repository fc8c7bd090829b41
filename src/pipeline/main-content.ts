import Defuddle from 'defuddle'
import {parseHTML} from 'linkedom'
import {findHtmlLines} from './html-lines.ts'

/** The page as the DOM that both the extractor and the line finder read. */
export function parsePage(html: string): Document {
  const page = parseHTML(html).document
  // linkedom has no style sheets; the extractor asks for them.
  return Object.assign(page, {styleSheets: page.styleSheets ?? []}) as unknown as Document
}

/**
 * The text lines of what the extractor takes for the page's article; empty when it finds none.
 *
 * The extractor changes the page it is given, so it gets one of its own. It fetches nothing: only its synchronous
 * part runs, without an address to fetch from.
 */
export function findMainContent(html: string): ReadonlySet<string> {
  const page = parsePage(html)
  const {content} = new Defuddle(page, {
    url: 'about:blank',
    useAsync: false,
    includeReplies: false,
    removeImages: true,
    fetch: () => Promise.reject(new Error('reading a page fetches nothing')),
  }).parse()
  const {body} = parsePage(`<html><body>${content}</body></html>`)
  return new Set(body ? findHtmlLines(body).map(({text}) => text) : [])
}
