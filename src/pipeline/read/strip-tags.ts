import {blockElements, selfClosingElements, unseenElements, voidElements} from './html-elements.ts'

const tag = /<(\/?)([a-zA-Z!][^\s/>]{0,40})[^<>]{0,20000}>?/g
const entity = /&(#x?[0-9a-f]{1,6}|[a-z]{2,6});/gi

/** The named references that plain news text uses. */
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  hellip: '…',
  laquo: '«',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  nbsp: '\u00a0',
  ndash: '–',
  quot: '"',
  raquo: '»',
  rdquo: '”',
  rsquo: '’',
}

/** How deep the elements of a page nest, by its tags alone; elements that close themselves do not count. */
export function measureDepth(html: string): number {
  let depth = 0
  let deepest = 0
  for (const [, slash, name] of html.matchAll(tag)) {
    const lower = name!.toLowerCase()
    if (voidElements.has(lower) || selfClosingElements.has(lower) || lower.startsWith('!')) continue
    depth = slash ? Math.max(0, depth - 1) : depth + 1
    if (depth > deepest) deepest = depth
  }
  return deepest
}

/**
 * The text lines of a page too deep or too large for a parser: tags taken out, blocks parted by line breaks, scripts
 * and styles left out. Takes time in proportion to the text, whatever it holds.
 */
export function stripTags(html: string): string[] {
  const pieces: string[] = []
  let at = 0
  let unseen = ''
  for (const match of html.matchAll(tag)) {
    const name = match[2]!.toLowerCase()
    if (unseen === '') pieces.push(html.slice(at, match.index))
    at = match.index + match[0].length
    if (unseen === '' && !match[1] && unseenElements.has(name) && !voidElements.has(name)) unseen = name
    else if (match[1] && name === unseen) unseen = ''
    if (blockElements.has(name) || name === 'br') pieces.push('\n')
  }
  if (unseen === '') pieces.push(html.slice(at))
  const lines = pieces.join('').split('\n')
  return lines.map((line) => readEntities(line).replace(/\s+/g, ' ').trim()).filter((line) => line !== '')
}

function readEntities(text: string): string {
  return text.replace(entity, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? whole
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code > 0x1f && code <= 0x10ffff ? String.fromCodePoint(code).toWellFormed() : ' '
  })
}
