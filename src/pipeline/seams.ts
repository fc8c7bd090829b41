import {findDateline} from './dateline.ts'
import type {LineRole} from './line-roles.ts'
import type {MarkedLine} from './mark-line.ts'
import {findTrailingMark, isCutShort} from './trailing-marks.ts'
import {overlapWith, stemsOf} from './word-overlap.ts'

/** The lines between two lines of running text, as indices: `from` up to `to`, which is running text or the end. */
export interface Gap {
  from: number
  to: number
}

/** Where an article begins inside a gap. */
export interface Seam {
  /** First line of the new article. */
  start: number
  /** Its headline, when it has one. */
  headline: number | undefined
}

/** A document's lines and their roles, side by side. */
export interface RoledLines {
  text: string
  lines: readonly MarkedLine[]
  roles: readonly LineRole[]
}

/** What each finding in a gap says for a new article, and how much it takes. */
const weights = {
  endMark: 5,
  cutShort: 1.5,
  hardGap: 4,
  separator: 1,
  topLine: 3,
  topLines: 1,
  page: 1,
  pageMost: 4,
  comments: 3,
  related: 1.5,
  end: 2,
  manyNoise: 1,
  longHeadline: 1.5,
  middlingHeadline: 0.5,
  shortHeadline: -1.5,
  time: 0.5,
  overlap: 1,
  dateline: 3,
  imageLabel: 2.5,
  bullets: 2,
  blanks: 1.5,
} as const
const enough = 4

const longHeadlineWords = 6
const shortHeadlineWords = 3
/** Score of the line model below which a line is no headline, whatever stands under it. */
const headlineScore = 0.05
const headlineWordsMost = 32
const manyNoise = 8
/** Blank lines that part two documents rather than two paragraphs. */
const hardGapBlanks = 3
/** Characters of a rule across the page; a shorter one is a break inside an article. */
const ruleCharacters = 5
/** Lines around a headline in which a byline or stamp belongs to it. */
const topReach = 4

/** The best headline among the titles of a gap: many words, and words that the text under it takes up. */
export function findHeadline({text, lines, roles}: RoledLines, {from, to}: Gap): number | undefined {
  const body = lines[to]
  if (!body) return undefined
  let best: number | undefined
  let bestScore = -Infinity
  const last = lines[lines.length - 1]!.end
  for (let index = from; index < to; index++) {
    const line = lines[index]!
    if (
      roles[index] !== 'title' ||
      line.score < headlineScore ||
      line.shape.ending === 'colon' ||
      line.shape.letters < 3 ||
      line.shape.words > headlineWordsMost
    )
      continue
    const overlap = overlapWith(text, line, body.start, last)
    const score = overlap + Math.min(line.shape.words, 12) * 0.4 - (to - index) * 0.05
    if (score > bestScore) {
      best = index
      bestScore = score
    }
  }
  return best
}

/** True when a line only repeats words of the headline: the name under a picture. */
export function isImageLabel(text: string, line: MarkedLine, headline: MarkedLine): boolean {
  if (line.shape.words > 5 || line.shape.words >= headline.shape.words) return false
  const own = stemsOf(text.slice(line.start, line.end))
  const taken = stemsOf(text.slice(headline.start, headline.end))
  if (own.size === 0) return false
  let shared = 0
  for (const stem of own) if (taken.has(stem)) shared++
  return shared * 2 >= own.size && shared > 0
}

/** The last line of a gap after which an article can only be a new one, and what the marks before it weigh. */
function weighMarks(roled: RoledLines, gap: Gap): {boundary: number; score: number} {
  const {text, lines} = roled
  const before = lines[gap.from - 1]
  let score = 0
  let boundary = gap.from
  let page = 0
  let noise = 0
  const trailing = before && findTrailingMark(text, before)
  if (trailing) score += weights.endMark
  else if (before && isCutShort(text, before)) score += weights.cutShort
  for (let index = gap.from; index < gap.to; index++) {
    const line = lines[index]!
    if (isHardGap(line)) {
      score += weights.hardGap
      boundary = index
    }
    if (line.rule === undefined) continue
    noise++
    const weight = markWeight(line)
    if (line.place === 'page') page += weights.page
    else score += weight
    if (line.place !== 'inside' && line.place !== 'top') boundary = index + 1
    else if (line.rule === 'separator') boundary = index + 1
  }
  if (gap.to < lines.length && isHardGap(lines[gap.to]!)) score += weights.hardGap
  if (noise >= manyNoise) score += weights.manyNoise
  return {boundary, score: score + Math.min(page, weights.pageMost)}
}

function markWeight(line: MarkedLine): number {
  if (line.rule === 'read-more') return weights.endMark
  if (line.rule === 'separator')
    return line.shape.length >= ruleCharacters ? weights.hardGap : weights.separator
  if (line.place === 'comments') return weights.comments
  if (line.place === 'related') return weights.related
  if (line.rule === 'time') return weights.time
  return line.place === 'end' ? weights.end : 0
}

function isHardGap(line: MarkedLine): boolean {
  return line.blanks >= hardGapBlanks
}

function weighHeadline(roled: RoledLines, gap: Gap, headline: number): number {
  const {text, lines, roles} = roled
  const line = lines[headline]!
  const body = lines[gap.to]!
  let score = 0
  if (line.shape.words >= longHeadlineWords) score += weights.longHeadline
  else if (line.shape.words <= shortHeadlineWords) score += weights.shortHeadline
  else score += weights.middlingHeadline
  if (overlapWith(text, line, body.start, lines[lines.length - 1]!.end) >= 3) score += weights.overlap
  if (findDateline(text, body)) score += weights.dateline
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
  if (tops > 0) score += weights.topLine + Math.min(tops - 1, 2) * weights.topLines
  return score
}

/** Decide whether a new article begins in a gap, and where. */
export function findSeam(roled: RoledLines, gap: Gap): Seam | undefined {
  const marks = weighMarks(roled, gap)
  const atStart = gap.from === 0
  const headline =
    findHeadline(roled, {from: marks.boundary, to: gap.to}) ??
    (atStart ? findHeadline(roled, gap) : undefined)
  if (headline === undefined) {
    if (atStart || marks.score >= enough + weights.pageMost) return {start: gap.to, headline: undefined}
    return undefined
  }
  const score = marks.score + weighHeadline(roled, gap, headline)
  if (!atStart && score < enough) return undefined
  return {start: openingOf(roled, gap, headline), headline}
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
