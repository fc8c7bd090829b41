import {findDateline} from './dateline.ts'
import {isHardGap, pageMost, weighMarks} from './gap-marks.ts'
import {findHeadline, type Headline, isImageLabel} from './headlines.ts'
import type {Gap, RoledLines} from './line-types.ts'
import {countSamePattern, findListPattern, isNextNumber, type ListPattern} from './list-patterns.ts'
import type {MarkedLine} from './mark-line.ts'
import {findStampAbove} from './stamp-sides.ts'

/** Where an article begins inside a gap. */
export interface Seam {
  /** First line of the new article. */
  start: number
  /** Its headline, when it has one. */
  headline: number | undefined
}

/** What each finding in a gap says for a new article, and how much it takes. */
const weights = {
  topLine: 3,
  topLines: 1,
  longHeadline: 1.5,
  middlingHeadline: 0.5,
  shortHeadline: -1.5,
  overlap: 1,
  dateline: 3,
  imageLabel: 2.5,
  bullets: 2,
  /** A line of the same kind stands above or under the headline of the article before. */
  samePattern: 2,
  /** Such a line stands beside headlines all over the document. */
  listPattern: 1.5,
  nextNumber: 3,
  flatList: 2,
  blanks: 1.5,
} as const
const enough = 3.5

const longHeadlineWords = 6
const shortHeadlineWords = 3
/** Lines around a headline in which a byline or stamp belongs to it. */
const topReach = 4

function weighHeadline(
  roled: RoledLines,
  gap: Gap,
  {index: headline, overlap}: Headline,
  topTaken: boolean,
): number {
  const {text, lines, roles} = roled
  const line = lines[headline]!
  const body = lines[gap.to]!
  let score = 0
  if (line.shape.words >= longHeadlineWords) score += weights.longHeadline
  else if (line.shape.words <= shortHeadlineWords) score += weights.shortHeadline
  else score += weights.middlingHeadline
  if (overlap >= 3) score += weights.overlap
  if (opensWithDateline(text, lines[gap.from - 1], body)) score += weights.dateline
  if (line.blanks > 1 && line.blanks > body.blanks) score += weights.blanks
  const next = lines[headline + 1]!
  if (roles[headline + 1] === 'title' && isImageLabel(text, next, line)) score += weights.imageLabel
  if (body.shape.bullet) score += weights.bullets
  let tops = 0
  for (
    let index = Math.max(gap.from, headline - topReach);
    index < Math.min(gap.to, headline + topReach + 1);
    index++
  ) {
    if (lines[index]!.place === 'top') tops++
  }
  if (tops > 0 && !topTaken) score += weights.topLine + Math.min(tops - 1, 2) * weights.topLines
  return score
}

/** True for a dateline, but not for the name of the next speaker in a transcript. */
function opensWithDateline(text: string, before: MarkedLine | undefined, body: MarkedLine): boolean {
  const isColon = (line: MarkedLine) => {
    const dateline = findDateline(text, line)
    return dateline && text.slice(dateline.start, dateline.end).trimEnd().endsWith(':')
  }
  const colon = isColon(body)
  return colon === false || (colon === true && !(before && isColon(before)))
}

/** The article above a gap. */
type Open = Pick<Seam, 'start' | 'headline'>

/** Decide whether a new article begins in a gap, and where; `open` is the start of the article above the gap. */
function findSeam(roled: RoledLines, gap: Gap, open: Open, list: ListPattern): Seam | undefined {
  if (gap.from === gap.to && gap.from > 0 && !isHardGap(roled.lines[gap.to]!)) return undefined
  const marks = weighMarks(roled, gap)
  const atStart = gap.from === 0
  const headline =
    findHeadline(roled, {from: marks.boundary, to: gap.to}) ??
    findHeadline(roled, {from: marks.pageBoundary, to: gap.to}) ??
    (atStart ? findHeadline(roled, gap) : undefined)
  if (headline === undefined) {
    if (atStart || marks.score >= enough + pageMost) return {start: gap.to, headline: undefined}
    if (isMessage(roled, gap, open.start)) return {start: gap.to - 1, headline: undefined}
    return undefined
  }
  const topTaken = !hasTail(roled, gap, list) && isStandfirst(roled, gap, open)
  const score = marks.score + weighHeadline(roled, gap, headline, topTaken)
  if (!atStart && score + weighList(roled, gap, headline.index, open, list) < enough) return undefined
  return {start: openingOf(roled, gap, headline.index), headline: headline.index}
}

function weighList(roled: RoledLines, gap: Gap, headline: number, open: Open, list: ListPattern): number {
  const same = countSamePattern(roled, headline, open.headline)
  const above = roled.lines[headline - 1]?.rule
  let score = same * weights.samePattern
  if (hasTail(roled, gap, list) || (same > 0 && above !== undefined && list.leads.has(above)))
    score += weights.listPattern
  if (isNextNumber(roled, headline, open)) score += weights.nextNumber
  if (list.isFlat) score += weights.flatList
  return score
}

/** True for a gap that opens with the line that closes the articles of this list. */
function hasTail({lines}: RoledLines, {from}: Gap, {tails}: ListPattern): boolean {
  const rule = lines[from]?.rule
  return rule !== undefined && tails.has(rule)
}

/** The first line of the block that belongs to a headline: stamps, ages and the publisher's name above it. */
function openingOf({lines, roles}: RoledLines, gap: Gap, headline: number): number {
  let start = headline
  while (start > gap.from) {
    const above = lines[start - 1]!
    const isTop = above.place === 'top'
    const isName =
      roles[start - 1] === 'title' &&
      above.shape.words <= 5 &&
      (lines[start - 2]?.place === 'top' || (start < headline && lines[start]!.place === 'top'))
    if (!isTop && !isName) break
    start--
  }
  return start
}

/** True in a feed of messages: a signed stamp right above the text, the same but for its numbers as above the last. */
function isMessage({lines, roles}: RoledLines, gap: Gap, open: number): boolean {
  const stamp = lines[gap.to - 1]
  if (stamp?.rule !== 'byline' || stamp.shape.digits === 0) return false
  let first = open
  while (first < gap.from && roles[first] !== 'body') first++
  return first < gap.from && lines[first - 1]?.key === stamp.key
}

/** Words of the longest standfirst, and lines under it in which the article's byline or stamp begins. */
const standfirstWords = 60
const bylineReach = 3

/** True when the lines above a gap are but a headline and a standfirst, so that the stamp under them is theirs. */
function isStandfirst({lines, roles}: RoledLines, gap: Gap, {start: open, headline}: Open): boolean {
  if (headline !== undefined && findStampAbove(lines, headline, 0) !== undefined) return false
  let words = 0
  for (let index = gap.from - 1; index >= open; index--) {
    if (lines[index]!.place === 'top') return false
    if (roles[index] === 'body') words += lines[index]!.shape.words
    if (words > standfirstWords) return false
  }
  const end = Math.min(gap.to, gap.from + bylineReach)
  for (let index = gap.from; index < end; index++) {
    if (lines[index]!.place === 'top') return true
    if (lines[index]!.rule !== undefined && lines[index]!.place !== 'inside') return false
  }
  return false
}

/** Where a document's articles begin, each with the first line of running text under it. */
export function* findSeams(roled: RoledLines): Generator<Seam & {body: number}> {
  let from = 0
  let open: Open = {start: 0, headline: undefined}
  const list = findListPattern(roled)
  for (let to = 0; to < roled.lines.length; to++) {
    if (roled.roles[to] !== 'body') continue
    const seam = findSeam(roled, {from, to}, open, list)
    if (seam) {
      open = seam
      yield {...seam, body: to}
    }
    from = to + 1
  }
}
