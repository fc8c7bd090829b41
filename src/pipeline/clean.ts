import {findClosingPointer} from './closing-pointer.ts'
import {findDateline} from './dateline.ts'
import {roleOf} from './line-roles.ts'
import {trimLine} from './lines.ts'
import type {MarkedLine} from './mark-line.ts'
import {nameTitle} from './name-titles.ts'
import type {ArticleLines} from './split.ts'
import {findTrailingMark} from './trailing-marks.ts'
import type {Passage, PassageKind, Removal} from './types.ts'

/** An article's lines, parted into what is text and what is not. */
export interface CleanedArticle {
  passages: Passage[]
  removals: Removal[]
  /** Place and agency that open the text. */
  dateline?: string
  /** True when the text breaks off and a mark leads on. */
  cut: boolean
}

/**
 * Part the lines of an article into passages and removals. Each of its lines stands in exactly one of them, or in both
 * where a part of the line goes: a dateline at its beginning, a mark or pointer at its end.
 */
export function clean(text: string, lines: readonly MarkedLine[], article: ArticleLines): CleanedArticle {
  const cleaned: CleanedArticle = {passages: [], removals: [], cut: false}
  for (let index = article.start; index < article.end; index++) {
    const line = lines[index]!
    const kind = line.rule === undefined ? kindOf(text, lines, article, index) : {rule: line.rule}
    if ('rule' in kind) cleaned.removals.push({start: line.start, end: line.end, rule: kind.rule})
    else keepLine(text, line, kind.kind, cleaned)
  }
  return cleaned
}

function kindOf(
  text: string,
  lines: readonly MarkedLine[],
  article: ArticleLines,
  index: number,
): {kind: PassageKind} | {rule: string} {
  if (index === article.headline) return {kind: 'headline'}
  const line = lines[index]!
  const role = roleOf(line)
  if (role === 'body') return {kind: line.shape.bullet ? 'bullet' : 'paragraph'}
  return nameTitle(text, lines, article, index)
}

function keepLine(text: string, line: MarkedLine, kind: PassageKind, cleaned: CleanedArticle) {
  let {start, end} = line
  const isFirst = !cleaned.passages.some((passage) => passage.kind === 'paragraph')
  const dateline = kind === 'paragraph' && isFirst ? findDateline(text, line) : undefined
  if (dateline) {
    cleaned.dateline ??= text.slice(dateline.start, dateline.end).replace(/[\s:—–―-]+$/u, '')
    start = cutAt(text, cleaned, dateline.start, dateline.end, 'dateline')
  }
  const mark = kind === 'headline' ? undefined : findTrailingMark(text, {start, end})
  if (mark) {
    cleaned.cut ||= mark.cut
    end = mark.start
  }
  const pointer = kind === 'paragraph' ? findClosingPointer(text, {start, end}) : undefined
  if (pointer !== undefined) end = pointer
  const kept = trimLine(text, start, end)
  if (kept) cleaned.passages.push({...kept, kind})
  if (pointer !== undefined) cutAt(text, cleaned, pointer, mark?.start ?? line.end, 'live-blog')
  if (mark) cutAt(text, cleaned, mark.start, line.end, 'read-more')
}

/** Record a removed part without the white space around it; returns where it ends. */
function cutAt(text: string, cleaned: CleanedArticle, from: number, to: number, rule: string): number {
  const part = trimLine(text, from, to)
  if (part) cleaned.removals.push({...part, rule})
  return to
}
