import {sumLeaves} from '../../text/packed-trees.ts'
import type {AnnotatedLine} from '../lines/annotate-line.ts'
import {type EdgeWord, weighEdge} from './edge-words.ts'
import {pageFeatureCount} from './page-feature-names.ts'
import {pageFeatures} from './page-features.ts'
import {gatherPageLines, isProseLine, type PageLines} from './page-lines.ts'
import {learnedPageStarts, type PageStartModel} from './page-model.ts'

/** Lines without running text between two texts where one page may end and the next begin. */
const gapLines = 5
/** Lines around a line among which one of a menu or footer stands where it may open a page. */
const menuReach = 15
/** Lines beside a possible start whose words at pages' edges are asked. */
const edgeReach = 20

/** How likely a line opens a page, below which it is not looked at, and for lines that share one start together. */
const leastLikely = 0.02
const enoughLikely = 0.06
const mostLikely = 0.995
/** Lines on either side that may be meant by the same start. */
const startReach = 3
/** Words of running text that each page holds. */
const pageWords = 70

/** The lines after the first that may open a page: those of a long gap with a menu or footer near by. */
export function findCandidates(lines: readonly AnnotatedLine[]): number[] {
  const candidates: number[] = []
  let gap = 0
  const flush = (to: number, isLast: boolean) => {
    if (to - gap >= gapLines && !isLast) {
      // The first line of running text under a gap may be a page's first line as well.
      for (let index = Math.max(1, gap); index <= to; index++)
        if (isNearMenu(lines, index)) candidates.push(index)
    }
    gap = to + 1
  }
  lines.forEach((line, index) => {
    if (isProseLine(line)) flush(index, false)
  })
  return candidates
}

function isNearMenu(lines: readonly AnnotatedLine[], index: number): boolean {
  const last = Math.min(lines.length - 1, index + menuReach)
  for (let at = Math.max(0, index - menuReach); at <= last; at++) {
    if (lines[at]!.place === 'page') return true
  }
  return false
}

/** What is known of the lines before their rows are filled. */
export function readPageLines(
  text: string,
  lines: readonly AnnotatedLine[],
  candidates: readonly number[],
  weigh: (line: AnnotatedLine) => EdgeWord,
): PageLines {
  const near = new Uint8Array(lines.length)
  for (const index of candidates)
    near.fill(1, Math.max(0, index - edgeReach), Math.min(lines.length, index + edgeReach + 1))
  const edges = lines.map((line, index) => (near[index] === 1 ? weigh(line) : elsewhere))
  return gatherPageLines(text, lines, edges)
}

const elsewhere: EdgeWord = {opening: 0, closing: 0}

/** The lines where the pages of a document begin that was pasted together of several; none in a document of one. */
export function findPages(
  text: string,
  lines: readonly AnnotatedLine[],
  {trees, lexicon}: PageStartModel = learnedPageStarts,
): number[] {
  const candidates = findCandidates(lines)
  if (candidates.length === 0) return []
  const page = readPageLines(text, lines, candidates, (line) => weighEdge(text, line, lexicon))
  const rows = pageFeatures(page, candidates)
  const likely = new Float64Array(lines.length)
  candidates.forEach((index, row) => {
    likely[index] = 1 / (1 + Math.exp(-sumLeaves(trees, rows, row * pageFeatureCount)))
  })
  return chooseStarts(page.sums.prose, likely)
}

const logit = (likely: number) => Math.log(likely / (1 - likely))

/**
 * The starts that say most together, so that each page holds running text: `words` are running sums of it. The best
 * choice up to each line is the best one that ends a page's words above it, and that line.
 */
export function chooseStarts(words: Float64Array, likely: Float64Array): number[] {
  const places: number[] = []
  for (let index = 1; index < likely.length; index++) if (likely[index]! > leastLikely) places.push(index)
  const total = words.at(-1)!
  const sums: number[] = []
  const before: number[] = []
  let next = 0
  let best = {at: -1, sum: 0}
  places.forEach((index, place) => {
    for (; next < place && words[places[next]!]! <= words[index]! - pageWords; next++)
      if (sums[next]! > best.sum) best = {at: next, sum: sums[next]!}
    const isPage = words[index]! >= pageWords && total - words[index]! >= pageWords
    sums.push(isPage ? best.sum + weighStart(likely, index) : Number.NEGATIVE_INFINITY)
    before.push(best.at)
  })
  let last = -1
  sums.forEach((sum, place) => {
    if (sum > (sums[last] ?? 0)) last = place
  })
  const starts: number[] = []
  for (; last >= 0; last = before[last]!) starts.unshift(places[last]!)
  return starts
}

/** Share of the line's own likelihood in the weight of a start, so that the likeliest of a few lines is taken. */
const ownShare = 0.1

function weighStart(likely: Float64Array, index: number): number {
  let sum = 0
  for (let at = Math.max(0, index - startReach); at <= index + startReach; at++) sum += likely[at] ?? 0
  return logit(Math.min(mostLikely, sum)) - logit(enoughLikely) + ownShare * likely[index]!
}
