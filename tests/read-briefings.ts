import type {Nodes, Root} from 'mdast'
import {toString as plainText} from 'mdast-util-to-string'
import remarkFrontmatter from 'remark-frontmatter'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {parse as parseYaml} from 'yaml'
import type {Briefing} from '../src/briefing.ts'

export interface ReadCite {
  source: number
  start: number
  end: number
}

/** A briefing file as a reader of the file finds it: front matter, and sentences with their citations. */
export interface ReadBriefing {
  path: string
  data: Briefing
  claims: {text: string; cites: ReadCite[]}[]
}

const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx)

/** Parse briefing files the way anybody could, knowing nothing of how they were written. */
export function readBriefings(files: readonly {path: string; text: string}[]): ReadBriefing[] {
  return files.map(({path, text}) => {
    const tree = processor.parse(text)
    const data = parseYaml((tree.children[0] as {value: string}).value) as Briefing
    return {path, data, claims: readClaims(tree)}
  })
}

function readClaims(tree: Root): ReadBriefing['claims'] {
  const claims: ReadBriefing['claims'] = []
  visit(tree, 'paragraph', (paragraph) => {
    const cites = paragraph.children.flatMap((node) => readCite(node as Nodes) ?? [])
    if (cites.length > 0) claims.push({text: plainText(paragraph).trim(), cites})
  })
  return claims
}

function readCite(node: Nodes): ReadCite | undefined {
  if (node.type !== 'mdxJsxTextElement' || node.name !== 'Cite') return undefined
  const attribute = (name: string) =>
    Number(node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name)?.value)
  return {source: attribute('source'), start: attribute('start'), end: attribute('end')}
}
