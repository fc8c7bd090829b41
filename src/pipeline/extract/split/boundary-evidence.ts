import type {AnnotatedLine} from '../lines/annotate-line.ts'
import type {Gap, RoledLines} from '../lines/line-types.ts'
import {findTrailingMark, isCutShort} from '../lines/trailing-marks.ts'
import {isImageLabel} from './headlines.ts'

/** What the marks of a gap say for a new article. */
export interface BoundaryEvidence {
  /** The line after the last mark that can only stand above a new article. */
  boundary: number
  /** The same, when end marks may stand under a headline. */
  pageBoundary: number
  score: number
}

const weights = {
  endMark: 5,
  cutShort: 1.5,
  hardGap: 4,
  separator: 1,
  page: 1,
  pageMost: 4,
  comments: 2,
  related: 0.75,
  end: 2,
  manyNoise: 1,
} as const
/** The most that menus and footers weigh. */
export const pageMost = weights.pageMost

const manyNoise = 8
/** Blank lines that part two documents rather than two paragraphs. */
const hardGapBlanks = 3
/** Characters of a rule across the page; a shorter one is a break inside an article. */
const ruleCharacters = 5

/** Weigh the marks of a gap. */
export function weighEvidence(roled: RoledLines, gap: Gap): BoundaryEvidence {
  const {text, lines} = roled
  const before = lines[gap.from - 1]
  let score = 0
  let boundary = gap.from
  let pageBoundary = gap.from
  let page = 0
  const heaviest = new Map<string, number>()
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
    if (line.rule === undefined || labelsHeadline(roled, index)) continue
    noise++
    const weight = markWeight(line)
    if (line.place === 'page') page += weights.page
    else heaviest.set(line.place!, Math.max(heaviest.get(line.place!) ?? 0, weight))
    if (line.place !== 'inside' && line.place !== 'top') boundary = index + 1
    if (line.place !== 'inside' && line.place !== 'top' && line.place !== 'end') pageBoundary = index + 1
    else if (line.rule === 'separator') boundary = index + 1
  }
  if (gap.to < lines.length && isHardGap(lines[gap.to]!)) score += weights.hardGap
  for (const weight of heaviest.values()) score += weight
  if (noise >= manyNoise) score += weights.manyNoise
  return {boundary, pageBoundary, score: score + Math.min(page, weights.pageMost)}
}

/** True for a section's name that only repeats the headline right above it: the label of a picture. */
function labelsHeadline({text, lines, roles}: RoledLines, index: number): boolean {
  if (lines[index]!.rule !== 'navigation' || roles[index - 1] !== 'title') return false
  return isImageLabel(text, lines[index]!, lines[index - 1]!)
}

function markWeight(line: AnnotatedLine): number {
  if (line.rule === 'read-more') return weights.endMark
  if (line.rule === 'separator')
    return line.shape.length >= ruleCharacters ? weights.hardGap : weights.separator
  if (line.place === 'comments') return weights.comments
  if (line.place === 'related') return weights.related
  return line.place === 'end' ? weights.end : 0
}

/** True for a rule across the page, or a line above which so much is blank that another document begins. */
export function partsPages(line: AnnotatedLine): boolean {
  return isHardGap(line) || (line.rule === 'separator' && line.shape.length >= ruleCharacters)
}

/** True for a line above which so much is blank that another document begins. */
export function isHardGap(line: AnnotatedLine): boolean {
  return line.blanks >= hardGapBlanks
}
