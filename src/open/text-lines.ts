import {findPageLines} from '../pipeline/read/page/page-lines.ts'
import {parsePage} from '../pipeline/read/page/parse-page.ts'
import {measureDepth, stripTags} from '../pipeline/read/strip-tags.ts'
import {dropInvisible} from '../pipeline/text/safe-text.ts'
import type {LineHint} from '../pipeline/types.ts'

/** A line of an opened document, and what its markup says of it. */
export interface TextLine {
  text: string
  tag: LineHint['tag']
  /** Shares of the line's characters, 0 to 1. */
  linked: number
  bold: number
}

/** Levels of the deepest mail that is parsed: layouts of tables nest, but not so far. */
const deepestMail = 800

/** The lines of a mail's HTML. */
export function htmlLines(html: string): TextLine[] {
  if (measureDepth(html) > deepestMail) return stripTags(html).flatMap(bareLine)
  return findPageLines(parsePage(html)).lines.flatMap(({text, tag, linked, bold}) => {
    const words = dropInvisible(text).trim()
    if (words === '') return []
    return [
      {text: words, tag, linked: Math.min(1, linked / text.length), bold: Math.min(1, bold / text.length)},
    ]
  })
}

/** An address that stands in a text for what HTML hides behind words. */
const address = /[<([]?https?:\/\/[^\s<>()[\]]{1,4000}[>)\]]?/g

/** The paragraphs of a plain mail: lines that were broken at a width are joined, addresses of links are left out. */
export function plainLines(text: string): TextLine[] {
  const paragraphs = text
    .replace(/\r\n?/g, '\n')
    .replace(address, '')
    .split(/\n[ \t]*\n/)
  return paragraphs.flatMap((paragraph) => joinWrapped(paragraph.split('\n')).flatMap(bareLine))
}

/** Characters from which on a line may have been broken for its width. */
const wrapWidth = 55

function joinWrapped(lines: readonly string[]): string[] {
  const joined: string[] = []
  let isWrapped = false
  for (const line of lines) {
    const words = line.trim()
    if (words === '' || /^[-=*_~#]{3,}$/.test(words)) continue
    if (isWrapped && !/^(?:[-*•]|\d+[.)])\s/.test(words)) joined.push(`${joined.pop()} ${words}`)
    else joined.push(words)
    isWrapped = words.length >= wrapWidth
  }
  return joined
}

function bareLine(line: string): TextLine[] {
  const text = dropInvisible(line).replace(/\s+/g, ' ').trim()
  return text === '' ? [] : [{text, tag: 'paragraph', linked: 0, bold: 0}]
}
