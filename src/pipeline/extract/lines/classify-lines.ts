import {linesOf} from '../../text/lines.ts'
import type {PackedTrees} from '../../text/packed-trees.ts'
import {textScore} from '../../text/text-score.ts'
import type {ReadDocument, Span} from '../../types.ts'
import {findPages} from '../pages/find-pages.ts'
import {learnedPageStarts, type PageStartModel} from '../pages/page-model.ts'
import {findStarts} from '../split/article-starts.ts'
import {type AnnotatedLine, annotateLine, leaveOut} from './annotate-line.ts'
import {lineFeatures} from './line-features.ts'
import {applyHints, tellsArticle} from './line-hints.ts'
import {learnedLines, scoreLine} from './line-model.ts'
import {type LineRole, roleOf} from './line-roles.ts'
import {namePublishers} from './name-publishers.ts'
import {findOverlong, mostLines} from './overlong-lines.ts'
import {markRepeats} from './repeats.ts'

/** The same for a line between two lines of text: clutter seldom comes as a single sentence there. */
const surroundedScore = 0.15
/** Lines of running text from clutter to where its page may end: menus have any number of lines that no rule knows. */
const clutterReach = 60
/** Lines looked at together, and the lines on either side that only lend their context. */
const chunkLines = 20_000
const marginLines = 250

/** What was learned of lines and of pages. */
export interface LineModels {
  lines: PackedTrees
  pages: PageStartModel
}

const learnedModels: LineModels = {lines: learnedLines, pages: learnedPageStarts}

/** A document's lines, each with the rule that knows it as boilerplate or the model's opinion of it. */
export function classifyLines(document: ReadDocument, models = learnedModels): AnnotatedLine[] {
  const {text} = document
  const isOutside = outside(document.removals)
  const lines: AnnotatedLine[] = []
  for (const line of linesOf(text, {start: 0, end: text.length}, mostLines)) {
    if (!isOutside(line)) continue
    const overlong = findOverlong(line, lines.length)
    lines.push(overlong === undefined ? annotateLine(text, line) : leaveOut(text, line, overlong))
  }
  markRepeats(text, lines)
  namePublishers(lines)
  applyHints(document, lines)
  if (document.hints.length === 0) markPages(text, lines, models.pages)
  if (!tellsArticle(document)) scoreLines(text, lines, models.lines)
  const roles = lines.map(roleOf)
  const isText = (index: number, least: number) => roles[index] === 'body' && lines[index]!.score >= least
  const isClutter = lines.map(({score}, index) => {
    if (roles[index] !== 'body' || score >= textScore) return false
    if (score >= surroundedScore && isUnderHeadline(lines, roles, index)) return false
    return score < surroundedScore || !isText(index - 1, textScore) || !isText(index + 1, textScore)
  })
  lines.forEach((line, index) => {
    if (!isClutter[index]) return
    line.rule = 'line-model'
    line.place = 'inside'
  })
  return lines
}

/** Words and score of a line that is surely a headline. */
const headlineWords = 4
const headlineScore = 0.6

/** True for text right under a headline, or under the stamp that a headline has: it opens an article. */
function isUnderHeadline(
  lines: readonly AnnotatedLine[],
  roles: readonly LineRole[],
  index: number,
): boolean {
  const above = lines[index - 1]?.place === 'top' ? index - 2 : index - 1
  const line = lines[above]
  return roles[above] === 'title' && line!.score >= headlineScore && line!.shape.words >= headlineWords
}

/** Tells, of spans asked about in order, which lie in none of the removals; both are in order of place. */
function outside(removals: readonly Span[]): (span: Span) => boolean {
  let next = 0
  return ({start, end}) => {
    while (next < removals.length && removals[next]!.end < end) next++
    return next === removals.length || removals[next]!.start > start
  }
}

function markPages(text: string, lines: readonly AnnotatedLine[], model: PageStartModel) {
  for (const start of findPages(text, lines, model)) lines[start]!.opensPage = true
}

/** The lines where pages and articles begin: what stands above one says nothing of what stands below. */
function startsOf(text: string, lines: readonly AnnotatedLine[]): number[] {
  const starts = new Set(findStarts(text, lines))
  lines.forEach(({opensPage}, index) => {
    if (opensPage) starts.add(index)
  })
  return [...starts].sort((a, b) => a - b)
}

/** Ask the line model about each line that no rule knows, some thousands at a time to spare memory. */
function scoreLines(text: string, lines: readonly AnnotatedLine[], model: PackedTrees) {
  const starts = startsOf(text, lines)
  const onPage = standsOnPage(lines)
  for (let from = 0; from < lines.length; from += chunkLines) {
    const first = Math.max(0, from - marginLines)
    const to = Math.min(lines.length, from + chunkLines)
    const near = starts.map((start) => start - first)
    const rows = lineFeatures(text, lines.slice(first, to + marginLines), near)
    for (let index = from; index < to; index++) {
      if (lines[index]!.rule === undefined && onPage[index] === 1)
        lines[index]!.score = scoreLine(rows, index - first, model)
    }
  }
}

/**
 * 1 for each line that clutter stands near. Where rules find none, the text was cleaned before it came here, and what the
 * model took for clutter would be text.
 */
function standsOnPage(lines: readonly AnnotatedLine[]): Uint8Array {
  const onPage = new Uint8Array(lines.length)
  const mark = (from: number, step: number) => {
    let reach = 0
    for (let index = from; index >= 0 && index < lines.length; index += step) {
      const {rule, prose} = lines[index]!
      if (rule !== undefined && rule !== 'separator') reach = clutterReach
      else if (prose && reach > 0) reach--
      if (reach > 0) onPage[index] = 1
    }
  }
  mark(0, 1)
  mark(lines.length - 1, -1)
  return onPage
}
