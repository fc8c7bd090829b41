import {toHtml} from 'hast-util-to-html'
import {readText} from '../lib/text.ts'
import {type About, aboutStory} from './about-story.ts'
import type {BodyContext} from './body-context.ts'
import {plainElements} from './plain-elements.ts'
import {sourceList} from './source-list.ts'

/**
 * Turn the MDX body of a briefing into HTML that stands alone: what is new, picture and facts above it, plain elements,
 * absolute links, its sources below.
 */
export function renderBody(mdx: string, about: About, context: BodyContext): string {
  const text = readText(mdx).flatMap((node) => plainElements(node, context))
  const {before, after} = aboutStory(about, context)
  return toHtml([...before, ...text, ...sourceList(context.sources, context.words), ...after])
}
