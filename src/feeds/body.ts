import {toHtml} from 'hast-util-to-html'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import {absoluteLinks} from './absolute-links.ts'
import type {BodyContext} from './body-context.ts'
import {componentHandlers} from './components.ts'
import {sourceList} from './source-list.ts'

const parser = unified().use(remarkParse).use(remarkMdx)

/**
 * Turn the MDX body of a briefing into HTML that stands alone, its source list below.
 *
 * Components become plain elements, links absolute; code, expressions and raw HTML leave nothing behind.
 */
export function renderBody(mdx: string, context: BodyContext): string {
  const toHast = unified().use(remarkRehype, {handlers: componentHandlers(context)})
  const tree = toHast.runSync(parser.parse(mdx))
  const parts = 'children' in tree ? tree.children : []
  return toHtml(absoluteLinks([...parts, ...sourceList(context)], context.page))
}
