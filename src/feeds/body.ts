import {toHtml} from 'hast-util-to-html'
import {readText} from '../lib/text.ts'
import type {BodyContext} from './body-context.ts'
import {plainElements} from './plain-elements.ts'
import {sourceList} from './source-list.ts'

/** Turn the MDX body of a briefing into HTML that stands alone: plain elements, absolute links, its sources below. */
export function renderBody(mdx: string, context: BodyContext): string {
  const text = readText(mdx).flatMap((node) => plainElements(node, context))
  return toHtml([...text, ...sourceList(context.sources, context.words)])
}
