import type {LineHint} from '../types.ts'
import {blockElements, tagOfElement, unseenElements} from './html-elements.ts'

/** One line of a page as a reader sees it. */
export interface HtmlLine {
  text: string
  tag: LineHint['tag']
  /** Characters of the line that are links. */
  linked: number
  /** Number of the nearest `<article>` around the line; 0 outside all. */
  article: number
  /** True for the first line of a block, which a blank line precedes. */
  opensBlock: boolean
}

/** What surrounds a node on the way down: passed from element to child. */
interface Context {
  tag: LineHint['tag']
  /** True once navigation surrounds the node: then only headings and items keep their own tag. */
  inNavigation: boolean
  inLink: boolean
  keepsBreaks: boolean
  article: number
}

const textNode = 3
const elementNode = 1

/** A style that hides what it is put on. */
const hidingStyle = /(?:display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden)/i

/**
 * The lines of a page: one a block or line break, white space folded, in order. Scripts, styles, templates and what
 * is hidden leave none.
 *
 * Walks without recursion, so depth costs no stack.
 */
export function findHtmlLines(root: Node): HtmlLine[] {
  const writer = makeWriter()
  const context: Context = {tag: 'other', inNavigation: false, inLink: false, keepsBreaks: false, article: 0}
  const stack: {node: Node | null; context: Context; closes: boolean}[] = [
    {node: root.firstChild, context, closes: false},
  ]
  let articles = 0
  while (stack.length > 0) {
    const top = stack.at(-1)!
    const node = top.node
    if (!node) {
      stack.pop()
      if (top.closes) writer.breakBlock()
      continue
    }
    top.node = node.nextSibling
    if (node.nodeType === textNode) writer.write(node.textContent ?? '', top.context)
    if (node.nodeType !== elementNode) continue
    const element = node as Element
    const name = element.localName.toLowerCase()
    if (name === 'br') writer.breakLine()
    if (unseenElements.has(name) || isHidden(element)) continue
    if (name === 'article') articles++
    const isBlock = blockElements.has(name)
    if (isBlock) writer.breakBlock()
    else if (name === 'img') continue
    stack.push({
      node: element.firstChild,
      context: enter(top.context, name, element, articles),
      closes: isBlock,
    })
  }
  writer.breakBlock()
  return writer.lines
}

function enter(context: Context, name: string, element: Element, articles: number): Context {
  const own = Object.hasOwn(tagOfElement, name) ? tagOfElement[name] : undefined
  const isNavigation = own === 'navigation' || element.getAttribute('role') === 'navigation'
  return {
    tag: isNavigation ? 'navigation' : context.inNavigation ? context.tag : (own ?? context.tag),
    inNavigation: context.inNavigation || isNavigation,
    inLink: context.inLink || (name === 'a' && element.hasAttribute('href')),
    keepsBreaks: context.keepsBreaks || name === 'pre',
    article: name === 'article' ? articles : context.article,
  }
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true
  const style = element.getAttribute('style')
  return style !== null && hidingStyle.test(style)
}

/** Gathers text into lines, white space folded. */
function makeWriter() {
  const lines: HtmlLine[] = []
  let words: string[] = []
  let linked = 0
  let opening: Context | undefined
  let opensBlock = true

  const breakLine = () => {
    const text = words.join('').replace(/ {2,}/g, ' ').trim()
    if (text !== '' && opening) {
      lines.push({text, tag: opening.tag, linked, article: opening.article, opensBlock})
      opensBlock = false
    }
    words = []
    linked = 0
    opening = undefined
  }
  const breakBlock = () => {
    breakLine()
    opensBlock = true
  }
  const write = (text: string, context: Context) => {
    for (const [index, piece] of (context.keepsBreaks ? text.split('\n') : [text]).entries()) {
      if (index > 0) breakLine()
      const folded = piece.replace(/\s+/g, ' ')
      if (folded === '' || (folded === ' ' && words.length === 0)) continue
      if (folded !== ' ') opening ??= context
      words.push(folded)
      if (context.inLink) linked += folded.trim().length
    }
  }
  return {lines, write, breakLine, breakBlock}
}
