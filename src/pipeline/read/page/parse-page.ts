import {parseDocument} from 'htmlparser2'

/** A page's tree; nodes are elements, text and the like, in the order of the file. */
export type PageTree = ReturnType<typeof parseDocument>

/** Any node of a page. */
export type PageNode = PageTree['children'][number]

/** A node with a tag, attributes and children. */
export type PageElement = Extract<PageNode, {attribs: unknown}>

/** The page as one tree, which everything that is read of it is read from. */
export function parsePage(html: string): PageTree {
  return parseDocument(html)
}

/** True for a tag of any kind, scripts and styles among them. */
export function isElement(node: PageNode): node is PageElement {
  return node.type === 'tag' || node.type === 'script' || node.type === 'style'
}

/** The elements of a page, or below one, in order; walks without recursion, so depth costs no stack. */
export function* elementsOf(root: PageTree | PageElement): Generator<PageElement> {
  const open: PageNode[] = root.children.toReversed()
  for (let node = open.pop(); node; node = open.pop()) {
    if (!isElement(node)) continue
    yield node
    for (let child = node.children.length - 1; child >= 0; child--) open.push(node.children[child]!)
  }
}

/** All text below an element, as it stands. */
export function textOf(root: PageElement): string {
  const open: PageNode[] = root.children.toReversed()
  let text = ''
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'text') text += node.data
    else if ('children' in node) open.push(...node.children.toReversed())
  }
  return text
}
