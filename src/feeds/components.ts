import type {Element, ElementContent} from 'hast'
import type {Nodes} from 'mdast'
import type {Options} from 'remark-rehype'
import {formatDay} from '../lib/dates.ts'
import {sourceName} from '../lib/sources.ts'
import type {BodyContext} from './body-context.ts'
import {element, paragraph, text} from './elements.ts'

type Handlers = NonNullable<Options['handlers']>

/** What a component of the body becomes: its attributes and its content, already turned. */
type Component = (
  attributes: Readonly<Record<string, string>>,
  children: ElementContent[],
  context: BodyContext,
) => Element | ElementContent[]

const components: Readonly<Record<string, Component>> = {
  Cite: ({source = ''}, _children, context) => citation(source, context),
  Quote: ({speaker = ''}, children) =>
    element('blockquote', [...children, paragraph([text(`— ${speaker}`)])]),
  Figures: ({subject = '', disagree}, children) => [
    paragraph([
      element('strong', [text(subject)]),
      text(disagree === 'true' ? ' (the sources do not agree)' : ''),
    ]),
    element('ul', children.filter(isElement)),
  ],
  Figure: ({value = '', unit = '', source = ''}, _children, context) => {
    const stated = context.sources.find(({number}) => String(number) === source)
    const publisher = stated ? `${sourceName(stated)}: ` : ''
    const counted = value.toLowerCase().includes(unit.toLowerCase()) ? value : `${value} ${unit}`
    return element('li', [text(`${publisher}${counted} `), citation(source, context)])
  },
  Event: ({date = ''}, children) => [paragraph([element('strong', [text(formatDay(date))])]), ...children],
}

/** How remark-rehype turns what MDX adds to Markdown: our components to plain elements, all else to nothing. */
export function componentHandlers(context: BodyContext): Handlers {
  const turn: NonNullable<Handlers['mdxJsxFlowElement']> = (state, node) => {
    const component = components[node.name ?? '']
    const children = state.all(node) as ElementContent[]
    return component ? component(attributesOf(node), children, context) : children
  }
  return {
    mdxJsxFlowElement: turn,
    mdxJsxTextElement: turn,
    mdxFlowExpression: () => undefined,
    mdxTextExpression: () => undefined,
    mdxjsEsm: () => undefined,
    image: () => undefined,
    html: () => undefined,
  }
}

function citation(source: string, {page}: BodyContext): Element {
  const link = element('a', [text(`[${source}]`)], {href: `${page}#source-${encodeURIComponent(source)}`})
  return element('sup', [link])
}

function attributesOf(node: {attributes?: readonly unknown[]} & Nodes): Record<string, string> {
  const attributes: Record<string, string> = {}
  for (const attribute of (node.attributes ?? []) as {name?: string; value?: unknown}[]) {
    if (attribute.name && typeof attribute.value === 'string') attributes[attribute.name] = attribute.value
  }
  return attributes
}

const isElement = (node: ElementContent) => node.type === 'element'
