import type {LineHint} from '../../types.ts'
import {blockElements, formattingElements, tagOfElement, unseenElements} from '../html-elements.ts'
import {kindsOf} from './class-words.ts'
import {isElement, type PageElement, type PageNode, type PageTree} from './parse-page.ts'

/** A block element, and what is said on its tag. */
export interface Box {
  /** Index of the box around it; -1 for the page. */
  parent: number
  name: string
  depth: number
  /** What its own class and id name, as bits. */
  kinds: number
  element: PageElement | undefined
}

/** One line of a page as a reader sees it. */
export interface PageLine {
  text: string
  tag: LineHint['tag']
  /** Characters of the line that are links. */
  linked: number
  /** Characters set in bold. */
  bold: number
  /** Index of the innermost box around it. */
  box: number
  /** True for the first line of a block, which a blank line precedes. */
  opensBlock: boolean
}

/** The lines of a page, and the blocks they stand in. */
export interface PageLines {
  lines: PageLine[]
  boxes: Box[]
}

/** What surrounds a node on the way down: passed from element to child. */
interface Context {
  tag: LineHint['tag']
  /** True once navigation surrounds the node: then only headings and items keep their own tag. */
  inNavigation: boolean
  inLink: boolean
  isBold: boolean
  keepsBreaks: boolean
  box: number
  /** True in a block that holds no text of its own: inline elements that touch there are apart on the screen. */
  isBare: boolean
}

/** A style that hides what it is put on. */
const hidingStyle = /(?:display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden)/i

/**
 * The lines of a page: one a block or line break, white space folded, in order. Scripts, styles, templates and what
 * is hidden leave none.
 *
 * Inline elements that touch are apart (`<span>7 August</span><span>Explore</span>`), but for those that only set
 * letters (`<b>w</b>ord`) and single letters (drop caps). Walks without recursion, so depth costs no stack.
 */
export function findPageLines(page: PageTree): PageLines {
  const boxes: Box[] = [{parent: -1, name: 'page', depth: 0, kinds: 0, element: undefined}]
  const writer = makeWriter()
  const context: Context = {
    tag: 'other',
    inNavigation: false,
    inLink: false,
    isBold: false,
    keepsBreaks: false,
    box: 0,
    isBare: true,
  }
  const stack: {nodes: readonly PageNode[]; at: number; context: Context; closes: Closing}[] = [
    {nodes: page.children, at: 0, context, closes: 'block'},
  ]
  while (stack.length > 0) {
    const top = stack.at(-1)!
    const node = top.nodes[top.at++]
    if (!node) {
      stack.pop()
      if (top.closes === 'block') writer.breakBlock()
      else if (top.closes === 'inline') writer.closeInline()
      continue
    }
    if (node.type === 'text') writer.write(node.data, top.context)
    if (!isElement(node)) continue
    const {name} = node
    if (name === 'br') writer.breakLine()
    if (unseenElements.has(name) || name === 'img' || isHidden(node)) continue
    const isBlock = blockElements.has(name)
    if (isBlock) {
      writer.breakBlock()
      boxes.push(makeBox(node, top.context.box, boxes))
    }
    const isApart = !isBlock && !formattingElements.has(name)
    if (isApart) writer.openInline(top.context)
    stack.push({
      nodes: node.children,
      at: 0,
      context: enter(top.context, node, isBlock ? boxes.length - 1 : undefined),
      closes: isBlock ? 'block' : isApart ? 'inline' : 'nothing',
    })
  }
  return {lines: writer.lines, boxes}
}

type Closing = 'block' | 'inline' | 'nothing'

function makeBox(element: PageElement, parent: number, boxes: readonly Box[]): Box {
  const {class: classes = '', id = '', role = '', itemprop = ''} = element.attribs
  const kinds = kindsOf(`${id} ${role} ${itemprop} ${classes}`)
  return {parent, name: element.name, depth: boxes[parent]!.depth + 1, kinds, element}
}

const boldElements = new Set(['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th'])
/** Blocks that hold running text even where all of it is in inline elements. */
const textBlocks = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'figcaption',
  'pre',
  'li',
  'dd',
])

function enter(context: Context, element: PageElement, box: number | undefined): Context {
  const {name, attribs, children} = element
  const own = Object.hasOwn(tagOfElement, name) ? tagOfElement[name] : undefined
  const isNavigation = own === 'navigation' || attribs.role === 'navigation'
  return {
    tag: isNavigation ? 'navigation' : context.inNavigation ? context.tag : (own ?? context.tag),
    inNavigation: context.inNavigation || isNavigation,
    inLink: context.inLink || (name === 'a' && attribs.href !== undefined),
    isBold: context.isBold || boldElements.has(name),
    keepsBreaks: context.keepsBreaks || name === 'pre',
    box: box ?? context.box,
    isBare: box === undefined ? context.isBare : !textBlocks.has(name) && !children.some(holdsText),
  }
}

function holdsText(node: PageNode): boolean {
  return node.type === 'text' && node.data.trim() !== ''
}

function isHidden({attribs}: PageElement): boolean {
  if (attribs.hidden !== undefined || attribs['aria-hidden'] === 'true') return true
  return attribs.style !== undefined && hidingStyle.test(attribs.style)
}

/** Gathers text into lines, white space folded. */
function makeWriter() {
  const lines: PageLine[] = []
  let words = ''
  let linked = 0
  let bold = 0
  let opening: Context | undefined
  let opensBlock = true
  /** Length of the text when an inline element closed last. */
  let closedAt = -1
  /** What parts the next word from the last, if it comes in another inline element. */
  let gap: 'line' | 'space' | undefined

  const breakLine = () => {
    const text = words.replace(/ {2,}/g, ' ').trim()
    if (text !== '' && opening) {
      lines.push({text, tag: opening.tag, linked, bold, box: opening.box, opensBlock})
      opensBlock = false
    }
    words = ''
    linked = 0
    bold = 0
    closedAt = -1
    gap = undefined
    opening = undefined
  }
  const breakBlock = () => {
    breakLine()
    opensBlock = true
  }
  const write = (text: string, context: Context) => {
    for (const [index, piece] of (context.keepsBreaks ? text.split('\n') : [text]).entries()) {
      if (index > 0) breakLine()
      const folded = piece.replace(/[\s\u00a0]+/g, ' ').replace(/\u00ad/g, '')
      if (folded === '' || (folded === ' ' && words === '')) continue
      if (gap && beginsWord.test(folded)) {
        if (gap === 'line') breakLine()
        else words += ' '
      }
      gap = undefined
      if (folded !== ' ') opening ??= context
      words += folded
      const {length} = folded.trim()
      if (context.inLink) linked += length
      if (context.isBold) bold += length
    }
  }
  const closeInline = () => {
    closedAt = words.length
  }
  const openInline = ({isBare}: Context) => {
    if (closedAt === words.length && endsInWord.test(words)) gap = isBare ? 'line' : 'space'
  }
  return {lines, write, breakLine, breakBlock, closeInline, openInline}
}

/** A word of two letters or more, or a mark: a single letter before another element is a drop cap. */
const endsInWord = /(?:[\p{L}\p{N}]{2}|[^\p{L}\s])$/u
const beginsWord = /^[\p{L}\p{N}]/u
