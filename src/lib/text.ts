import {mdxToHast} from 'satteri'
import {webAddress} from './sources.ts'

export interface TextLeaf {
  kind: 'text'
  value: string
}

export interface TextElement {
  kind: 'element'
  tag: string
  attributes: Record<string, string>
  children: TextNode[]
}

/** A component of a briefing's text, such as `Cite`. */
export interface TextComponent {
  kind: 'component'
  name: string
  attributes: Record<string, string>
  children: TextNode[]
}

export type TextBranch = TextElement | TextComponent

/** The text of a briefing as a tree: nothing in it can run. */
export type TextNode = TextLeaf | TextBranch

type Hast = ReturnType<typeof mdxToHast>
type HastNode = Extract<Hast, {children: unknown}>['children'][number]

/** What a briefing may be made of; of anything else only the text inside is kept. */
const TAGS = new Set(
  'p h2 h3 h4 ul ol li a em strong del blockquote br hr code pre table thead tbody tr th td'.split(' '),
)

const COMPONENTS = new Set(['Cite', 'Quote', 'Figures', 'Figure', 'Event'])

/** Read the MDX body of a briefing. Code, expressions and raw HTML leave nothing behind. */
export function readText(mdx: string): TextNode[] {
  const root = mdxToHast(mdx, {features: {frontmatter: false, smartPunctuation: false, gfm: false}})
  return 'children' in root ? bindCitations(root.children.flatMap(readNode)) : []
}

function readNode(node: HastNode): TextNode[] {
  if (node.type === 'text') return [{kind: 'text', value: node.value}]
  if (!('children' in node)) return []

  const children = bindCitations((node.children as HastNode[]).flatMap(readNode))
  if (node.type === 'element') {
    if (!TAGS.has(node.tagName)) return children
    return [{kind: 'element', tag: node.tagName, attributes: linkOf(node.properties.href), children}]
  }
  if ('name' in node && typeof node.name === 'string' && COMPONENTS.has(node.name)) {
    return [{kind: 'component', name: node.name, attributes: attributesOf(node), children}]
  }
  return children
}

/** Binds a citation to the word before it with a no-break space, so that no line begins with one. */
function bindCitations(nodes: TextNode[]): TextNode[] {
  return nodes.map((node, index) => {
    const next = nodes[index + 1]
    if (node.kind !== 'text' || next?.kind !== 'component' || next.name !== 'Cite') return node
    return {kind: 'text', value: node.value.replace(/ $/, '\u00a0')}
  })
}

/** A link leads to the web or nowhere. */
function linkOf(href: unknown): Record<string, string> {
  const address = typeof href === 'string' ? webAddress(href) : undefined
  return address === undefined ? {} : {href: address, rel: 'nofollow noopener'}
}

function attributesOf(node: HastNode): Record<string, string> {
  const attributes: Record<string, string> = {}
  for (const attribute of 'attributes' in node ? node.attributes : []) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue
    attributes[attribute.name] = attribute.value
  }
  return attributes
}
