import type {Element, ElementContent} from 'hast'
import {headingWords} from '../lib/headings.ts'
import {claimLanguage} from '../lib/reading.ts'
import type {TextComponent, TextNode} from '../lib/text.ts'
import {directionOf} from '../words/dates.ts'
import type {BodyContext} from './body-context.ts'
import {element, paragraph, text} from './elements.ts'

/** What a component of the text becomes where only HTML's own elements are known. */
type Component = (
  attributes: TextComponent['attributes'],
  children: ElementContent[],
  context: BodyContext,
) => ElementContent[]

const components: Readonly<Record<string, Component>> = {
  Cite: ({source = ''}, _children, context) => [citation(source, context)],
  Quote: ({speaker = ''}, children) => [
    element('blockquote', [...children, paragraph([text(`— ${speaker}`)])]),
  ],
  Figures: ({subject = '', disagree}, children, context) => [
    paragraph([
      element('strong', [text(subject)]),
      text(disagree === 'true' ? ` ${context.words.feedDisagree}` : ''),
    ]),
    element('ul', children.filter(isElement)),
  ],
  Figure: ({value = '', unit = '', source = ''}, _children, context) => {
    const stated = context.sources.find(({number}) => String(number) === source)
    const publisher = stated?.publisher === undefined ? '' : `${stated.publisher}: `
    const counted = value.toLowerCase().includes(unit.toLowerCase()) ? value : `${value} ${unit}`
    return [element('li', [text(`${publisher}${counted} `), citation(source, context)])]
  },
  Event: ({date = ''}, children, context) => [
    paragraph([element('strong', [text(context.words.day(date))])]),
    ...children,
  ],
}

/** A piece of a briefing's text as elements that every feed reader shows. */
export function plainElements(node: TextNode, context: BodyContext): ElementContent[] {
  if (node.kind === 'text') return [text(node.value)]
  const children = node.children.flatMap((child) => plainElements(child, context))
  if (node.kind === 'element') {
    const heading = node.tag === 'h2' ? headingWords(node, context.words) : undefined
    const spoken = node.tag === 'li' ? inLanguage(claimLanguage(node, context)) : {}
    return [
      element(node.tag, heading === undefined ? children : [text(heading)], {...node.attributes, ...spoken}),
    ]
  }
  const drawn = components[node.name]?.(node.attributes, children, context) ?? children
  const spoken = node.name === 'Quote' || node.name === 'Event' ? claimLanguage(node, context) : undefined
  return spoken === undefined ? drawn : [element('div', drawn, inLanguage(spoken))]
}

/** Attributes of text in another language than the site's. */
const inLanguage = (tag: string | undefined): Record<string, string> =>
  tag === undefined ? {} : {lang: tag, dir: directionOf(tag)}

function citation(source: string, {page}: BodyContext): Element {
  const link = element('a', [text(`[${source}]`)], {href: `${page}#source-${encodeURIComponent(source)}`})
  return element('sup', [link])
}

const isElement = (node: ElementContent) => node.type === 'element'
