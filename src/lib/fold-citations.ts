import type {TextNode} from './text.ts'

/** Citations of one sentence that stand open; the rest folds away, unless it is a single one. */
const OPEN = 3

const isCitation = (node: TextNode | undefined) => node?.kind === 'component' && node.name === 'Cite'

/** Gathers citations that stand behind the first few of a run in a component `MoreCitations`. */
export function foldCitations(nodes: readonly TextNode[]): TextNode[] {
  const folded: TextNode[] = []
  for (let index = 0; index < nodes.length; index += 1) {
    const node = nodes[index]!
    if (!isCitation(node)) {
      folded.push(foldInside(node))
      continue
    }
    let end = index
    while (isCitation(nodes[end])) end += 1
    const run = nodes.slice(index, end)
    const open = run.length > OPEN + 1 ? OPEN : run.length
    folded.push(...run.slice(0, open))
    if (open < run.length)
      folded.push({kind: 'component', name: 'MoreCitations', attributes: {}, children: run.slice(open)})
    index = end - 1
  }
  return folded
}

function foldInside(node: TextNode): TextNode {
  // What cites is known by the node it is: it stays itself.
  if (node.kind === 'text' || node.children.length === 0) return node
  return {...node, children: foldCitations(node.children)}
}

/** True where a paragraph folds something away, and so is no paragraph to HTML. */
export function foldsCitations(nodes: readonly TextNode[]): boolean {
  return nodes.some((node) => node.kind === 'component' && node.name === 'MoreCitations')
}
