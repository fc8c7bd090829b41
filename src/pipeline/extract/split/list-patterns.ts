import type {AnnotatedLine} from '../lines/annotate-line.ts'
import type {Gap, RoledLines} from '../lines/line-types.ts'
import {isCutShort} from '../lines/trailing-marks.ts'
import {findUnmarkedLists} from './unmarked-lists.ts'

/** What recurs between the articles of a document that lists several. */
export interface ListPattern {
  /** Rules of lines that stand right above a headline again and again. */
  leads: ReadonlySet<string>
  /** Rules of lines that stand right under an article, above the next headline, again and again. */
  tails: ReadonlySet<string>
  /** 1 for each title that heads an article in a list without marks. */
  unmarkedHeads: Uint8Array
  /** True where one text after another breaks off: excerpts. */
  hasExcerpts: boolean
  /** True where the counts of who read a channel's messages stand under them. */
  hasMessages: boolean
  /** True where one headline after another stands under a word in capitals: a country, a section. */
  hasLabels: boolean
}

/** Times that a line must recur before it is the pattern of a list. */
const leastTimes = 3

/** Rules of lines that frame a headline in a list. */
const patternRules = new Set(['time', 'age', 'page-date', 'publisher', 'byline', 'link'])

/** Find what recurs in the gaps of a document. */
export function findListPattern(roled: RoledLines): ListPattern {
  const {lines} = roled
  const leads = new Map<string, number>()
  const tails = new Map<string, number>()
  let excerpts = 0
  let messages = 0
  let labels = 0
  for (const gap of gapsOf(roled)) {
    const title = lastTitle(roled, gap)
    if (gap.from > 0 && (title !== undefined || gap.to === lines.length)) count(tails, lines[gap.from])
    if (gap.from > 0 && isCutShort(roled.text, lines[gap.from - 1]!)) excerpts++
    if (gap.from > 0 && endOfMessage(roled, gap) !== undefined) messages++
    if (title === undefined || gap.to === lines.length) continue
    if (labelOf(roled, gap) !== undefined) labels++
    if (title > gap.from) count(leads, lines[title - 1])
  }
  return {
    leads: frequent(leads),
    tails: frequent(tails),
    unmarkedHeads: findUnmarkedLists(roled),
    hasExcerpts: excerpts >= leastTimes,
    hasMessages: messages > 1,
    hasLabels: labels >= leastTimes,
  }
}

/** Words of the longest label, and of the shortest headline under it. */
const mostLabelWords = 2
const headlineWords = 3

/** The label in capitals right above the last title of a gap. */
export function labelOf(roled: RoledLines, gap: Gap): number | undefined {
  const title = lastTitle(roled, gap)
  if (title === undefined || title <= gap.from) return undefined
  const {shape: above, rule, place} = roled.lines[title - 1]!
  const mayName = rule === undefined || place === 'page' || place === 'top'
  const isLabel = mayName && above.words > 0 && above.words <= mostLabelWords && above.shouted === above.words
  return isLabel && roled.lines[title]!.shape.words >= headlineWords ? title - 1 : undefined
}

/** The line under the count of who read a channel's message: there the next one begins. */
export function endOfMessage({lines}: RoledLines, {from, to}: Gap): number | undefined {
  for (let index = to - 1; index >= from; index--) if (lines[index]!.rule === 'views') return index + 1
  return undefined
}

/** How many of a headline's neighbours are of the kind that stands beside the headline of the article before. */
export function countSamePattern({lines}: RoledLines, headline: number, last: number | undefined): number {
  if (last === undefined) return 0
  const isSame = (step: number) => {
    const rule = lines[headline + step]?.rule
    return rule !== undefined && patternRules.has(rule) && rule === lines[last + step]?.rule
  }
  const same = Number(isSame(-1)) + Number(isSame(1))
  // A clock time over an entry's title is a live blog's, unless the page lists its articles that way.
  return same === 0 && lines[headline - 1]?.rule === 'time' ? -1 : same
}

/** Words of the longest greeting that opens a newsletter without a headline. */
const greetingWords = 15

/**
 * True for a headline whose number follows that of the headline before: `2.` after `1 big thing`. The first follows a
 * greeting.
 */
export function isNextNumber(
  {text, lines, roles}: RoledLines,
  headline: number,
  open: {start: number; headline: number | undefined},
): boolean {
  const number = leadingNumber(text, lines[headline]!)
  if (open.headline !== undefined)
    return number > 1 && number === leadingNumber(text, lines[open.headline]!) + 1
  let words = 0
  for (let index = open.start; index < headline; index++)
    if (roles[index] === 'body') words += lines[index]!.shape.words
  return number === 1 && words <= greetingWords
}

/** The number that opens a headline of a numbered list, 0 when none does. */
export function leadingNumber(text: string, {start}: AnnotatedLine): number {
  const match = /^(\d{1,2})(?:[.)/:]\s?|\s)\p{L}/u.exec(text.slice(start, start + 6))
  return match ? Number(match[1]) : 0
}

function* gapsOf({lines, roles}: RoledLines): Generator<Gap> {
  let from = 0
  for (let to = 0; to <= lines.length; to++) {
    if (to < lines.length && roles[to] !== 'body') continue
    if (to > from) yield {from, to}
    from = to + 1
  }
}

function lastTitle({roles}: RoledLines, {from, to}: Gap): number | undefined {
  for (let index = to - 1; index >= from; index--) if (roles[index] === 'title') return index
  return undefined
}

function count(counts: Map<string, number>, line: AnnotatedLine | undefined) {
  const rule = line?.rule
  if (rule !== undefined && patternRules.has(rule)) counts.set(rule, (counts.get(rule) ?? 0) + 1)
}

function frequent(counts: ReadonlyMap<string, number>): ReadonlySet<string> {
  return new Set([...counts].filter(([, times]) => times >= leastTimes).map(([rule]) => rule))
}
