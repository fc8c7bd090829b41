import type {ArticleBoundary, Gap, RoledLines} from '../lines/line-types.ts'
import {isCutShort} from '../lines/trailing-marks.ts'
import {countSamePattern, isNextNumber, type ListPattern, labelOf} from './list-patterns.ts'

/** What each likeness to the articles before says for a new one. */
const weights = {
  /** A line of the same kind stands above or under the headline of the article before. */
  samePattern: 2,
  /** Such a line stands beside headlines all over the document. */
  listPattern: 1.5,
  /** Enough for a short headline, with the pattern itself. */
  listLead: 3,
  /** The text above breaks off, as others do. */
  excerpt: 1.5,
  nextNumber: 3,
  /** A word in capitals stands above it, as above others. */
  label: 2,
  /** Nothing but a greeting stands above. */
  greeted: 3,
  /** Enough alone, but for a title that hardly can be a headline. */
  flatList: 5,
} as const

/** Lines under a headline in which its byline or stamp stands. */
const topReach = 4

/** What the article above, `open`, and the list it is part of say for a new article under a headline. */
export function weighList(
  roled: RoledLines,
  gap: Gap,
  headline: number,
  open: ArticleBoundary,
  list: ListPattern,
): number {
  const same = countSamePattern(roled, headline, open.headline)
  const above = roled.lines[headline - 1]?.rule
  let score = same * weights.samePattern
  if (same > 0 && above !== undefined && list.leads.has(above)) score += weights.listLead
  else if (hasTail(roled, gap, list)) score += weights.listPattern
  if (list.hasExcerpts && gap.from > 0 && isCutShort(roled.text, roled.lines[gap.from - 1]!))
    score += weights.excerpt
  if (list.hasLabels && labelOf(roled, gap) === headline - 1) score += weights.label
  if (isNextNumber(roled, headline, open)) score += weights.nextNumber
  if (isGreeted(roled, headline, open)) score += weights.greeted
  if (list.unmarkedHeads[headline] === 1 && !isSigned(roled, open) && isBrief(roled, open, headline))
    score += weights.flatList
  return score
}

/**
 * True for an article with a byline, or with a stamp under its headline: titles under it that have none are subheadings.
 * A date above a headline may be its page's.
 */
function isSigned({lines, roles}: RoledLines, {headline}: ArticleBoundary): boolean {
  if (headline === undefined) return false
  const above = lines[headline - 1]
  if (above?.rule === 'byline' && above.shape.digits === 0) return true
  for (let index = headline + 1; index <= headline + topReach && roles[index] !== 'body'; index++) {
    if (lines[index]?.place === 'top') return true
  }
  return false
}

/** Words of the longest greeting above the first headline of a page. */
const greetingWords = 30
/** Words of the longest label. */
const labelWords = 3

/** True for the first headline of a page that opens with a line or two of text. */
function isGreeted({lines, roles}: RoledLines, headline: number, open: ArticleBoundary): boolean {
  if (open.headline !== undefined || lines[headline]!.shape.words <= labelWords) return false
  let words = 0
  for (let index = open.start; index < headline && words <= greetingWords; index++) {
    if (roles[index] === 'body') words += lines[index]!.shape.words
  }
  return words <= greetingWords
}

/** Words of the longest item of a list without marks. */
const briefWords = 200

function isBrief({lines, roles}: RoledLines, {start}: ArticleBoundary, to: number): boolean {
  let words = 0
  for (let index = start; index < to && words <= briefWords; index++) {
    if (roles[index] === 'body') words += lines[index]!.shape.words
  }
  return words <= briefWords
}

/** True for a gap that opens with the line that closes the articles of this list. */
export function hasTail({lines}: RoledLines, {from}: Gap, {tails}: ListPattern): boolean {
  const rule = lines[from]?.rule
  return rule !== undefined && tails.has(rule)
}
