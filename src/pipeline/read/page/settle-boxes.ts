import {type BoxKind, boxKinds} from './class-words.ts'
import type {Box, PageLine, PageLines} from './page-lines.ts'

/** Kinds of boxes that go whole or not at all. */
const wholeKinds: readonly BoxKind[] = [
  'comments',
  'consent',
  'advertising',
  'subscription',
  'related',
  'sharing',
  'author',
]
const wholeBits = wholeKinds.reduce((bits, kind) => bits | (1 << boxKinds.indexOf(kind)), 0)
/** Share of its text from which a box is the article's. */
const keptShare = 0.5
/** Share of the article from which a box is the article itself, whatever it is called. */
const mainShare = 0.4
/** Share of a line's characters from which it is a link. */
const linkedShare = 0.8
const fewestLinks = 2

/** What embedding programs call the quotation that holds a post. */
const embeddedPost =
  /(?:^|[\s_-])(?:tweet|instagram|tiktok|fb|facebook|bluesky|mastodon|threads|reddit|telegram)[\s_-](?:media|embed|post|card)|twitter-(?:tweet|video)|text-post-media/i

/** True for a box that quotes somebody's post in another place. */
export function isEmbeddedPost({element}: Box): boolean {
  return element !== undefined && embeddedPost.test(element.attribs.class ?? '')
}

interface Sums {
  all: Float64Array
  kept: Float64Array
  lines: Float64Array
  links: Float64Array
}

/**
 * The article's lines without what goes with its box: lists of links, embedded posts, and boxes for something else of
 * which little was taken for the article. Changes the choice in place.
 */
export function settleBoxes({lines, boxes}: PageLines, inArticle: boolean[]): void {
  const sums = sumKept(lines, boxes, inArticle)
  const most = sums.kept[0]! * mainShare
  const isOut = new Uint8Array(boxes.length)
  for (let box = 1; box < boxes.length; box++) {
    const own = sums.kept[box]! > 0 && sums.kept[box]! < most && goesWhole(box, boxes[box]!, sums)
    isOut[box] = isOut[boxes[box]!.parent] || own ? 1 : 0
  }
  lines.forEach(({box}, index) => {
    if (isOut[box]) inArticle[index] = false
  })
}

function goesWhole(box: number, shape: Box, {all, kept, lines, links}: Sums): boolean {
  if (isEmbeddedPost(shape)) return true
  const isList = shape.name === 'ul' || shape.name === 'ol'
  if (isList && lines[box]! >= fewestLinks && links[box] === lines[box]) return true
  return (shape.kinds & wholeBits) !== 0 && kept[box]! < all[box]! * keptShare
}

function sumKept(lines: readonly PageLine[], boxes: readonly Box[], inArticle: readonly boolean[]): Sums {
  const make = () => new Float64Array(boxes.length)
  const sums = {all: make(), kept: make(), lines: make(), links: make()}
  lines.forEach(({text, linked, box}, index) => {
    sums.all[box]! += text.length
    sums.lines[box]! += 1
    if (linked >= text.length * linkedShare) sums.links[box]! += 1
    if (inArticle[index]) sums.kept[box]! += text.length
  })
  for (let box = boxes.length - 1; box > 0; box--) {
    const {parent} = boxes[box]!
    for (const name of ['all', 'kept', 'lines', 'links'] as const) sums[name][parent]! += sums[name][box]!
  }
  return sums
}
