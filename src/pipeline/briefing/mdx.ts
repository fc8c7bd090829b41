import type {Root} from 'mdast'
import remarkMdx from 'remark-mdx'
import remarkStringify, {type Options} from 'remark-stringify'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import type {Briefing} from '../../briefing.ts'
import type {BriefingBody} from '../types.ts'
import {writeFrontMatter} from './front-matter.ts'
import {briefingTree} from './mdx-tree.ts'

/** A paragraph that begins so is read as code, whatever follows. */
const codeWord = /^(?:import|export)/

/**
 * What extensions of Markdown give a meaning; the stock writer knows those of CommonMark and MDX only. The last three
 * open addresses, inside which a parser that knows them takes our backslashes literally.
 */
const extensions = [
  {character: '~'},
  {character: '|'},
  {character: '$'},
  {character: '^'},
  {character: '='},
  {character: ':', after: '\\/'},
  {character: '.', before: '[Ww]{3}'},
  {character: '@'},
]

const stringify: Options = {
  bullet: '-',
  unsafe: extensions.map((pattern) => ({...pattern, inConstruct: 'phrasing'})),
  handlers: {
    text(node, parent, state, info) {
      const text = state.safe(node.value, info)
      const opens = parent?.type === 'paragraph' && parent.children[0] === node
      if (!opens || !codeWord.test(text)) return text
      return `&#x${text.charCodeAt(0).toString(16)};${text.slice(1)}`
    },
  },
}

const writer = unified().use(remarkMdx).use(remarkStringify, stringify).freeze()

/**
 * The briefing as an MDX file: front matter, then the body. No text of a source can become anything but text.
 *
 * Throws when a citation points at an article that is not among the briefing's sources.
 */
export function writeMdx(briefing: Briefing, body: BriefingBody): string {
  const tree = briefingTree(briefing, body)
  escapeAmpersands(tree)
  return `${writeFrontMatter(briefing)}\n${writer.stringify(tree)}`
}

/** The serialiser leaves `&` in attributes as it is, and parsers then read a character reference into it. */
function escapeAmpersands(tree: Root) {
  visit(tree, (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return
    for (const attribute of node.attributes) {
      if (typeof attribute.value !== 'string') continue
      attribute.value = attribute.value.replaceAll('&', '&amp;')
    }
  })
}
