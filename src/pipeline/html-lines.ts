import {blockElements, tagOfElement, unseenElements} from './html-elements.ts'
import type {LineHint} from './types.ts'

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
  const writer = new LineWriter()
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
class LineWriter {
  readonly lines: HtmlLine[] = []
  #words: string[] = []
  #linked = 0
  #context: Context | undefined
  #opensBlock = true

  write(text: string, context: Context) {
    const pieces = context.keepsBreaks ? text.split('\n') : [text]
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) this.breakLine()
      const folded = piece.replace(/\s+/g, ' ')
      if (folded === '' || (folded === ' ' && this.#words.length === 0)) continue
      if (folded !== ' ') this.#context ??= context
      this.#words.push(folded)
      if (context.inLink) this.#linked += folded.trim().length
    }
  }

  breakLine() {
    const text = this.#words.join('').replace(/ {2,}/g, ' ').trim()
    if (text !== '' && this.#context) {
      const {tag, article} = this.#context
      this.lines.push({text, tag, linked: this.#linked, article, opensBlock: this.#opensBlock})
      this.#opensBlock = false
    }
    this.#words = []
    this.#linked = 0
    this.#context = undefined
  }

  breakBlock() {
    this.breakLine()
    this.#opensBlock = true
  }
}
