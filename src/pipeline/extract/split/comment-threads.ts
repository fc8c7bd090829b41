import type {AnnotatedLine} from '../lines/annotate-line.ts'
import type {Gap, RoledLines} from '../lines/line-types.ts'
import {isHardGap, partsPages} from './boundary-evidence.ts'

/** Words of a title from which it may be the next article's headline rather than a reader's name. */
const headlineWords = 5
/** Words of the longest heading that counts comments. */
const counterWords = 4
/** Words of an article under which no reader comments yet: the counter at its head is no thread. */
const leastText = 20
/** Menu and footer lines of a gap from which another page begins. */
const pageLines = 2
/** Lines between two comments; where more lie between two texts, a page ends. */
const longestGap = 8

/**
 * The line that heads the readers' comments in a gap: a mark of comments, and below it nothing but names and stamps
 * above the first of them. Undefined where an article may go on or the next one begin; `repeatsStamp` tells that the
 * stamp is of the kind that the article above has.
 */
export function findThread(
  {lines, roles}: RoledLines,
  gap: Gap,
  open: number,
  repeatsStamp: boolean,
): number | undefined {
  let head: number | undefined
  let isStamped = false
  for (let index = gap.from; index < gap.to; index++) {
    const line = lines[index]!
    if (partsPages(line) || line.rule === 'read-more') return undefined
    if (line.place === 'comments' || isCounter(line)) head ??= index
    if (head === undefined) continue
    if (roles[index] === 'title' && line.shape.words >= headlineWords) return undefined
    if (isStamp(line)) isStamped = true
  }
  if (head === undefined || !isStamped || gap.to - head > longestGap || isHardGap(lines[gap.to]!))
    return undefined
  let words = 0
  for (let index = gap.from - 1; index >= open && words < leastText; index--) {
    if (roles[index] === 'body') words += lines[index]!.shape.words
  }
  return words >= leastText && !endsItem(lines, head, gap, repeatsStamp) ? head : undefined
}

/** Lines under a text in which the counter of its comments stands again. */
const counterReach = 12

/** True in a list of posts that all end with a counter: the next one stands under the next post. */
function endsItem(lines: readonly AnnotatedLine[], head: number, {to}: Gap, repeatsStamp: boolean): boolean {
  const {key} = lines[head]!
  if (!key.includes('#')) return repeatsStamp
  for (let index = to + 1; index < Math.min(lines.length, to + counterReach); index++) {
    if (lines[index]!.place === 'comments') return lines[index]!.key === key
  }
  return repeatsStamp
}

/** True for a gap that ends a thread: another page or document begins in it. */
export function endsThread({lines}: RoledLines, {from, to}: Gap): boolean {
  let page = to - from > longestGap ? pageLines : 0
  for (let index = from; index <= to; index++) {
    const line = lines[index]!
    if (partsPages(line) || line.rule === 'read-more') return true
    if (index < to && line.place === 'page') page++
  }
  return page >= pageLines
}

/** True for a heading that counts what stands under it, in whatever language: `Comments (4)`. */
function isCounter({key, shape, rule}: AnnotatedLine): boolean {
  return rule === undefined && shape.words <= counterWords && key.endsWith(' (#')
}

function isStamp({rule, place}: AnnotatedLine): boolean {
  return place === 'top' || rule === 'time'
}
