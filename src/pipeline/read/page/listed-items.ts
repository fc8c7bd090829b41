import {isProse} from './main-box.ts'
import type {Box, PageLine, PageLines} from './page-lines.ts'

/** Items from which a page is a list; two are enough where each is marked as an article. */
const fewestItems = 3
/** Share of the text that stands in items from which a page is a list. */
const listedShare = 0.8
/** Bold lines with text under them that make a newsletter. */
const fewestBold = 3
/** Characters of the longest headline. */
const longestHeadline = 160

/**
 * True for a page that holds a list of items, each under a headline of its own that leads elsewhere.
 */
export function isListed(page: PageLines, inArticle: readonly boolean[]): boolean {
  const {lines, boxes} = page
  const texts = lines.flatMap((line, index) => (inArticle[index] || isProse(line) ? [index] : []))
  const heads = lines.map((line) => isLinkedHeading(line))
  const items = findItems(lines, boxes, heads)
  if (items.size > 0) {
    let all = 0
    let listed = 0
    for (const index of texts) {
      const {text, box, tag} = lines[index]!
      if (tag === 'navigation' || tag === 'heading') continue
      all += text.length
      for (let at = box; at > 0; at = boxes[at]!.parent) {
        if (!items.has(at)) continue
        listed += text.length
        break
      }
    }
    if (all > 0 && listed >= all * listedShare) return true
  }
  return false
}

function isLinkedHeading({tag, text, linked}: PageLine): boolean {
  return tag === 'heading' && linked > text.length / 2
}

/** Boxes that open with a heading that is a link, beside others of their kind that do. */
function findItems(
  lines: readonly PageLine[],
  boxes: readonly Box[],
  heads: readonly boolean[],
): ReadonlySet<number> {
  const headsIn = new Map<number, number>()
  lines.forEach(({box}, index) => {
    if (!heads[index]) return
    for (let at = box; at > 0; at = boxes[at]!.parent) headsIn.set(at, (headsIn.get(at) ?? 0) + 1)
  })
  const siblings = new Map<string, number[]>()
  for (const [box, count] of headsIn) {
    if (count !== 1) continue
    const {parent, name} = boxes[box]!
    // The outermost box with this one heading is the item.
    if ((headsIn.get(parent) ?? 0) < 2) continue
    const kin = `${parent} ${name}`
    siblings.set(kin, [...(siblings.get(kin) ?? []), box])
  }
  const items = new Set<number>()
  for (const kin of siblings.values()) {
    const isMarked = kin.length === 2 && boxes[kin[0]!]!.name === 'article'
    if (kin.length >= fewestItems || isMarked) for (const box of kin) items.add(box)
  }
  return items
}

/** True for a line all in bold over a line that is not: a headline where a page has no headings. */
export function isBoldHeadline(lines: readonly PageLine[], index: number): boolean {
  const {text, bold, tag} = lines[index]!
  const under = lines[index + 1]
  if (tag === 'heading' || text.length > longestHeadline || bold < text.replace(/ /g, '').length * 0.9)
    return false
  return under !== undefined && under.bold < under.text.length / 4 && !under.opensBlock
}

/** True for a page of bold headlines over text, without a heading of its own. */
export function isNewsletter({lines}: PageLines): boolean {
  if (lines.some(({tag}) => tag === 'heading')) return false
  let count = 0
  for (let index = 0; index < lines.length; index++) if (isBoldHeadline(lines, index)) count++
  return count >= fewestBold
}
