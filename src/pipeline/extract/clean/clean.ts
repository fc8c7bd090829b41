import {trimLine} from '../../text/lines.ts'
import type {Passage, PassageKind, Removal, Span} from '../../types.ts'
import type {AnnotatedLine} from '../lines/annotate-line.ts'
import {findDateline} from '../lines/dateline.ts'
import type {ArticleLines, RoledLines} from '../lines/line-types.ts'
import {findTrailingMark} from '../lines/trailing-marks.ts'
import {findClosingPointer} from './closing-pointer.ts'
import {nameTitle} from './name-titles.ts'

/** An article's lines, parted into what is text and what is not. */
export interface CleanedArticle {
  passages: Passage[]
  removals: Removal[]
  /** Place and agency that open the text. */
  dateline?: string
  /** True when the text breaks off and a mark leads on. */
  cut: boolean
  /** True once a paragraph was kept: no dateline can follow. */
  begun: boolean
}

/**
 * Part the lines of an article into passages and removals. Each of its lines stands in exactly one of them, or in both
 * where a part of the line goes: a dateline at its beginning, a mark or pointer at its end.
 */
export function clean(roled: RoledLines, article: ArticleLines): CleanedArticle {
  const {text, lines} = roled
  const cleaned: CleanedArticle = {passages: [], removals: [], cut: false, begun: false}
  for (let index = article.start; index < article.end; index++) {
    const line = lines[index]!
    const kind = line.rule === undefined ? kindOf(roled, article, index) : {rule: line.rule}
    if ('rule' in kind) cleaned.removals.push({start: line.start, end: line.end, rule: kind.rule})
    else keepLine(text, line, kind.kind, cleaned)
  }
  return cleaned
}

function kindOf(
  roled: RoledLines,
  article: ArticleLines,
  index: number,
): {kind: PassageKind} | {rule: string} {
  if (index === article.headline) return {kind: 'headline'}
  if (roled.roles[index] !== 'body') return nameTitle(roled, article, index)
  return {kind: roled.lines[index]!.shape.bullet ? 'bullet' : 'paragraph'}
}

function keepLine(text: string, line: AnnotatedLine, kind: PassageKind, cleaned: CleanedArticle) {
  const dateline = kind === 'paragraph' && !cleaned.begun ? findDateline(text, line) : undefined
  // A standfirst without a stop may stand over the dateline.
  cleaned.begun ||= kind === 'paragraph' && line.prose
  let start = line.start
  const heading =
    kind === 'headline' || kind === 'subheading' ? headingMark.exec(text.slice(start, line.end)) : null
  if (heading) {
    start += heading[0].length
    cut(text, cleaned, {start: line.start, end: start}, 'markup')
  }
  if (dateline) {
    cleaned.dateline ??= text.slice(dateline.start, dateline.end).replace(datelineEdge, '')
    cut(text, cleaned, dateline, 'dateline')
    start = dateline.end
  }
  const ends = kind === 'headline' ? [] : findEnds(text, {start, end: line.end}, kind)
  const kept = trimLine(text, start, ends.at(-1)?.start ?? line.end)
  if (kept) cleaned.passages.push({...kept, kind})
  for (const end of ends.toReversed()) {
    cleaned.cut ||= end.cut
    cut(text, cleaned, end, end.rule)
  }
}

/** How Markdown opens a heading. */
const headingMark = /^#{1,6}\s+/
const datelineEdge = /(?<![\s:—–―-])[\s:—–―-]+$/u

interface LineEnd extends Removal {
  cut: boolean
}

/** The parts that go at the end of a line, the last one first. */
function findEnds(text: string, line: Span, kind: PassageKind): LineEnd[] {
  const ends: LineEnd[] = []
  let {end} = line
  for (;;) {
    const mark = findTrailingMark(text, {start: line.start, end})
    const pointer =
      mark || kind !== 'paragraph' ? undefined : findClosingPointer(text, {start: line.start, end})
    const from = mark?.start ?? pointer
    if (from === undefined) return ends
    ends.push({start: from, end, rule: mark ? 'read-more' : 'live-blog', cut: mark?.cut ?? false})
    end = trimLine(text, line.start, from)?.end ?? line.start
  }
}

/** Record a removed part without the white space around it. */
function cut(text: string, cleaned: CleanedArticle, span: Span, rule: string) {
  const part = trimLine(text, span.start, span.end)
  if (part) cleaned.removals.push({...part, rule})
}
