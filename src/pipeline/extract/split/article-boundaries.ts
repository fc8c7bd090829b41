import type {ArticleBoundary, Gap, RoledLines} from '../lines/line-types.ts'
import {isHardGap, pageMost, weighEvidence} from './boundary-evidence.ts'
import {endsThread, findThread} from './comment-threads.ts'
import {findHeadline} from './headlines.ts'
import {endOfMessage, findListPattern, type ListPattern, labelOf} from './list-patterns.ts'
import {goesOnAbove} from './sections.ts'
import {findStampAbove} from './stamp-sides.ts'
import {weighHeadline} from './weigh-headline.ts'
import {hasTail, weighList} from './weigh-list.ts'

/** What the findings in a gap must say together for a new article. */
const enough = 3.5
/** What they say at most where the words are asked as well, and what the marks of a page among them say at most. */
const mostWeak = 5
const mostWeakMarks = 2.5

/** Decide whether a new article begins in a gap, and where; `open` is the start of the article above the gap. */
function findBoundary(
  roled: RoledLines,
  gap: Gap,
  open: ArticleBoundary,
  list: ListPattern,
): ArticleBoundary | undefined {
  if (gap.from === gap.to && gap.from > 0 && !isHardGap(roled.lines[gap.to]!)) return undefined
  const atStart = gap.from === 0
  const thread =
    atStart || open.aside !== undefined
      ? undefined
      : findThread(roled, gap, open.start, repeatsStamp(roled, gap, open))
  if (thread !== undefined) return {start: thread, headline: undefined, aside: 'comments'}
  const message = list.hasMessages ? (atStart ? 0 : endOfMessage(roled, gap)) : undefined
  if (message !== undefined) return findMessage(roled, {from: message, to: gap.to})
  const marks = weighEvidence(roled, gap)
  const from = list.hasLabels ? (labelOf(roled, gap) ?? gap.from) : gap.from
  const headline =
    findHeadline(roled, {from: Math.max(from, marks.boundary), to: gap.to}) ??
    findHeadline(roled, {from: Math.max(from, marks.pageBoundary), to: gap.to}) ??
    (atStart ? findHeadline(roled, {from, to: gap.to}) : undefined)
  if (headline === undefined) {
    if (atStart || marks.score >= enough + pageMost) return {start: gap.to, headline: undefined}
    if (open.aside === undefined && isMessage(roled, gap, open.start))
      return {start: gap.to - 1, headline: undefined}
    return undefined
  }
  if (open.aside !== undefined && !endsThread(roled, gap)) return undefined
  const topTaken = !hasTail(roled, gap, list) && isStandfirst(roled, gap, open)
  const found = marks.score + weighHeadline(roled, gap, headline, topTaken)
  const score = found + weighList(roled, gap, headline.index, open, list)
  if (!atStart && score < enough) return undefined
  const isWeak = !atStart && score <= mostWeak && marks.score <= mostWeakMarks
  if (isWeak && goesOnAbove(roled, open, gap, headline.index)) return undefined
  return {start: openingOf(roled, gap, headline.index), headline: headline.index}
}

/** The next message of a channel, under the stamp of the last: the channel's own name is no headline. */
function findMessage(roled: RoledLines, gap: Gap): ArticleBoundary {
  const headline = findHeadline(roled, gap)
  if (headline === undefined) return {start: gap.to, headline: undefined}
  const isName = roled.lines[headline.index]!.repeated || (gap.from === 0 && headline.overlap === 0)
  return isName ? {start: gap.to, headline: undefined} : {start: headline.index, headline: headline.index}
}

/** True where the line above the text is of the kind that stands under the headline of the article before. */
function repeatsStamp({lines, roles}: RoledLines, {to}: Gap, {headline}: ArticleBoundary): boolean {
  if (headline === undefined || roles[to - 2] !== 'title') return false
  const {rule, shape} = lines[to - 1]!
  const under = lines[headline + 1]!
  return rule !== undefined && rule === under.rule && shape.words === under.shape.words
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
function isStandfirst(
  {lines, roles}: RoledLines,
  gap: Gap,
  {start: open, headline}: ArticleBoundary,
): boolean {
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
export function* findBoundaries(roled: RoledLines): Generator<ArticleBoundary & {body: number}> {
  let from = 0
  let open: ArticleBoundary = {start: 0, headline: undefined}
  const list = findListPattern(roled)
  for (let to = 0; to < roled.lines.length; to++) {
    if (roled.roles[to] !== 'body') continue
    const boundary = findBoundary(roled, {from, to}, open, list)
    if (boundary) {
      open = boundary
      yield {...boundary, body: to}
    }
    from = to + 1
  }
}
