import type {Nodes} from 'mdast'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import {mdxToMdast} from 'satteri'
import {unified} from 'unified'
import type {Briefing} from '../../briefing.ts'
import {formats} from '../../formats.ts'
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
    const found = readFrontMatter(frontMatter)
    const meant: Record<string, unknown> = {format: formats.briefing, ...safeBriefing(briefing)}
    return [...new Set([...Object.keys(meant), ...found.keys()])]
      .filter((key) => JSON.stringify(found.get(key)) !== JSON.stringify(meant[key]))
      .map((key) => `The front matter's ${key} reads back differently.`)
  } catch (error) {
    return [`The front matter cannot be read: ${error instanceof Error ? error.message : String(error)}`]
  }
}

/** Front matter: a name and JSON, there or indented below. Every reader of YAML 1.2 reads that as the same data. */
const field = /^([A-Za-z]+):(?: (.+))?$/
/** What YAML takes for a line break or does not allow, although JSON does. */
const notYaml = /[^ -~\u00A0-\u2027\u202A-\uD7FF\uE000-\uFEFE\uFF00-\uFFFD\u{10000}-\u{10FFFF}]/u

function readFrontMatter(text: string): Map<string, unknown> {
  const found = new Map<string, unknown>()
  const lines = text.split('\n').filter((line) => !line.startsWith('#'))
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    const [, name, json = ''] = field.exec(line) ?? []
    let value = json
    while (lines[at + 1]?.startsWith('  ')) value += lines[++at]!
    if (!name || !value || notYaml.test(line + value))
      throw new Error(`expected a name and JSON, found ${line}`)
    if (found.has(name)) throw new Error(`${name} stands there twice`)
    found.set(name, JSON.parse(value))
  }
  return found
}

/** One line a node, in document order: depth, type, and everything about it that a reader or a component sees. */
function outline(node: OutlineNode, level = 0, lines: string[] = []): string[] {
  const {type, value, depth, ordered, name, attributes} = node
  lines.push(JSON.stringify([level, type, value, depth, ordered, name, attributes?.map(attributePair)]))
  for (const child of joinTexts(node.children ?? [])) outline(child, level + 1, lines)
  return lines
}

function attributePair(attribute: unknown): unknown {
  const {type, name, value} = attribute as Record<string, unknown>
  return type === 'mdxJsxAttribute' && typeof value === 'string' ? [name, value] : 'expression'
}

/** Parsers cut text into nodes as they please; only the whole run has a meaning. */
function joinTexts(nodes: readonly OutlineNode[]): readonly OutlineNode[] {
  if (!nodes.some(({type}, at) => type === 'text' && nodes[at + 1]?.type === 'text')) return nodes
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
