import type {Nodes} from 'mdast'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import {mdxToMdast} from 'satteri'
import {unified} from 'unified'
import {parse as parseYaml} from 'yaml'
import type {Briefing} from '../../briefing.ts'
import type {BriefingBody} from '../types.ts'
import {safeBriefing} from './front-matter.ts'
import {briefingTree} from './mdx-tree.ts'

/** What both parsers' nodes have in common, so far as the outline looks at them. */
interface OutlineNode {
  type: string
  value?: unknown
  depth?: unknown
  ordered?: unknown
  name?: unknown
  attributes?: readonly unknown[]
  children?: readonly OutlineNode[]
}

const parser = unified().use(remarkParse).use(remarkMdx).freeze()

/** Every reading of a briefing's body that a build may come to. */
const readers: Readonly<Record<string, (body: string) => OutlineNode>> = {
  remark: (body) => parser.parse(body) as Nodes as OutlineNode,
  // Astro compiles with this parser; addresses in a text become links there unless GFM is off.
  satteri: (body) => mdxToMdast(body, {features: {gfm: false}}) as OutlineNode,
  'satteri with GFM': (body) => unlink(mdxToMdast(body) as OutlineNode),
}

/**
 * What is wrong with a written briefing: every place where reading it back, with each parser, gives other nodes,
 * text or front matter than was meant. Empty for a file that is fit to be published.
 */
export function checkMdx(text: string, briefing: Briefing, body: BriefingBody): string[] {
  const parts = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text)
  if (!parts) return ['The file has no front matter.']
  const [, frontMatter = '', mdx = ''] = parts
  const meant = outline(briefingTree(briefing, body) as OutlineNode)
  const problems = checkFrontMatter(frontMatter, briefing)

  for (const [reader, read] of Object.entries(readers)) {
    try {
      const found = outline(read(mdx))
      const at = meant.findIndex((line, index) => line !== found[index])
      if (at >= 0)
        problems.push(`Read by ${reader}, ${found[at] ?? 'nothing'} stands where ${meant[at]} was meant.`)
      else if (found.length > meant.length)
        problems.push(`Read by ${reader}, ${found[meant.length]} is too many.`)
    } catch (error) {
      problems.push(
        `${reader} cannot read the body: ${error instanceof Error ? error.message : String(error)}`,
      )
    }
  }
  return problems
}

function checkFrontMatter(frontMatter: string, briefing: Briefing): string[] {
  try {
    const found: Record<string, unknown> = parseYaml(frontMatter)
    const meant: Record<string, unknown> = {...safeBriefing(briefing)}
    return [...new Set([...Object.keys(meant), ...Object.keys(found)])]
      .filter((key) => JSON.stringify(found[key]) !== JSON.stringify(meant[key]))
      .map((key) => `The front matter's ${key} reads back differently.`)
  } catch (error) {
    return [`The front matter is not YAML: ${error instanceof Error ? error.message : String(error)}`]
  }
}

/** One line a node, in document order: depth, type, and everything about it that a reader or a component sees. */
function outline(node: OutlineNode, level = 0): string[] {
  const {type, value, depth, ordered, name, attributes} = node
  const line = JSON.stringify([level, type, value, depth, ordered, name, attributes?.map(attributePair)])
  return [line, ...joinTexts(node.children ?? []).flatMap((child) => outline(child, level + 1))]
}

function attributePair(attribute: unknown): unknown {
  const {type, name, value} = attribute as Record<string, unknown>
  return type === 'mdxJsxAttribute' && typeof value === 'string' ? [name, value] : 'expression'
}

/** Parsers cut text into nodes as they please; only the whole run has a meaning. */
function joinTexts(nodes: readonly OutlineNode[]): OutlineNode[] {
  const joined: OutlineNode[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (node.type === 'text' && last?.type === 'text') {
      joined[joined.length - 1] = {type: 'text', value: `${last.value}${node.value}`}
    } else joined.push(node)
  }
  return joined
}

function unlink(node: OutlineNode): OutlineNode {
  if (!node.children) return node
  const children = node.children.map(unlink)
  return {
    ...node,
    children: children.flatMap((child) => (child.type === 'link' ? (child.children ?? []) : [child])),
  }
}
