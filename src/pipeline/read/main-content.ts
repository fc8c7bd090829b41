import Defuddle from 'defuddle'
// The same parser in one file, which loads in a third of the time of its two hundred.
import {parseHTML} from 'linkedom/worker'
import {findHtmlLines} from './html-lines.ts'

/** Without a root element the parser loses what stands outside the first element. */
const hasRoot = /<html[\s>]/i

/** The page as the DOM that both the extractor and the line finder read. */
export function parsePage(html: string): Document {
  const page = parseHTML(hasRoot.test(html) ? html : `<html><body>${html}</body></html>`).document
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
  for (const script of [...page.querySelectorAll('script, style, template')]) script.remove()
  const {content} = new Defuddle(page, {
    url: 'about:blank',
    useAsync: false,
    includeReplies: false,
    removeImages: true,
    fetch: () => Promise.reject(new Error('reading a page fetches nothing')),
  }).parse()
  return new Set(
    findHtmlLines(parsePage(`<html><body>${content}</body></html>`).documentElement).map(({text}) => text),
  )
}
