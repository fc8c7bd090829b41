import type {AnnotatedLine} from '../lines/annotate-line.ts'
import type {LineRole} from '../lines/line-roles.ts'
import {pageFeatureCount} from './page-feature-names.ts'
import {type Counted, isProseLine, type PageLines, sameReach} from './page-lines.ts'
import {makeTextShift} from './text-shift.ts'

const roleCodes: Record<LineRole, number> = {noise: 1, title: 2, body: 3}
const endingCodes = {none: 0, colon: 1, question: 2, stop: 3, ellipsis: 4} as const
const placeCodes = {inside: 1, top: 2, end: 3, related: 4, comments: 5, page: 6} as const
/** Beyond the first or last line. */
const nowhere = 9
const mostWords = 60
const mostBlanks = 4
const mostDigits = 12
/** Lines that a distance is counted up to. */
const farthest = 150
/** Characters of the longest line that is looked at for a mark. */
const markCharacters = 200
/** Lines of a page's top and foot in which short lines are known from elsewhere. */
const knownReach = 25
/** Lines under a title in which it stands again, and share of its words that does. */
const againReach = 65
const againShare = 0.5
const notAgain = 70
const titleWords = 32

const copyright = /[©®]|\(c\)|copyright/iu
const siteSuffix = /\S\s+(?:[|–—·›»«:-]|::)\s+\S+(?:\s\S+){0,4}$/u

/** Windows of lines over which things are counted, above and below. */
const windows: readonly (readonly [Counted, readonly number[]])[] = [
  ['prose', [8, 30, 120]],
  ['menu', [8, 30]],
  ['titles', [8, 30]],
  ['legal', [4, 15]],
  ['related', [30]],
  ['comments', [30]],
  ['stamps', [20]],
]
const edgeWindows = [6, 20]

/** One row of `pageFeatureNames` for each of some lines, side by side in one array. */
export function pageFeatures(page: PageLines, candidates: readonly number[]): Float32Array {
  const {text, lines} = page
  const rows = new Float32Array(candidates.length * pageFeatureCount)
  const distances = findDistances(lines)
  const {proseAbove, proseBelow} = findProse(lines)
  const shiftAt = makeTextShift(text, lines)
  const first = [hasSuffix(text, lines[0]), titleAgain(page, 0)]
  let at = 0
  const put = (value: number) => {
    rows[at++] = value
  }
  for (const index of candidates) {
    putOwn(put, page, index)
    putNeighbours(put, page, index)
    for (const [name, reaches] of windows)
      for (const reach of reaches) putWindow(put, page.sums[name], index, index + 1, reach)
    for (const {since, until} of distances) {
      put(since[index]!)
      put(until[index]!)
    }
    put(page.sinceSame[index]!)
    put(page.untilSame[index]!)
    putKnown(put, page, index)
    put(titleAgain(page, index))
    const shift = shiftAt(proseAbove[index]!, proseBelow[index]!)
    put(shift.long)
    put(shift.all)
    putEdges(put, page, index)
    first.forEach(put)
  }
  return rows
}

type Put = (value: number) => void

function hasSuffix(text: string, line: AnnotatedLine | undefined): number {
  if (!line || line.shape.length > markCharacters) return 0
  return Number(siteSuffix.test(text.slice(line.start, line.end)))
}

function putOwn(put: Put, {text, lines, roles}: PageLines, index: number) {
  const line = lines[index]!
  const {shape} = line
  put(Math.min(shape.words, mostWords))
  put(endingCodes[shape.ending])
  put(roleCodes[roles[index]!])
  put(placeCode(line))
  put(Number(line.rule === 'legal'))
  put(shape.separators)
  put(hasSuffix(text, line))
  put(Math.min(line.blanks, mostBlanks))
  put(Math.min(shape.digits, mostDigits))
  put(shape.words === 0 ? 0 : shape.capitalised / shape.words)
  put(Number(line.repeated))
  put(Number(shape.length <= markCharacters && copyright.test(text.slice(line.start, line.end))))
}

function placeCode({rule, place}: AnnotatedLine): number {
  return rule === undefined ? 0 : placeCodes[place ?? 'inside']
}

function putNeighbours(put: Put, {lines, roles}: PageLines, index: number) {
  for (const step of [-1, -2, 1, 2]) {
    const line = lines[index + step]
    put(line ? roleCodes[roles[index + step]!] : 0)
    put(line ? placeCode(line) : nowhere)
    put(line ? Math.min(line.shape.words, mostWords) : 0)
    if (step < 0) put(Number(line?.rule === 'legal'))
    if (step === -1) put(Number(line?.rule === 'separator'))
  }
}

/** The sums over so many lines above `above`, and from `below` on. */
function putWindow(put: Put, sums: Float64Array, above: number, below: number, reach: number) {
  const last = sums.length - 1
  put(sums[above]! - sums[Math.max(0, above - reach)]!)
  put(sums[Math.min(last, below + reach)]! - sums[below]!)
}

/** Lines since and until running text, legal lines, stamps: an array each for all lines. */
function findDistances(lines: readonly AnnotatedLine[]) {
  const tests: ((line: AnnotatedLine) => boolean)[] = [
    isProseLine,
    ({rule}) => rule === 'legal',
    ({rule, place}) => rule !== undefined && place === 'top',
  ]
  return tests.map((test) => {
    const since = new Float32Array(lines.length)
    const until = new Float32Array(lines.length)
    let distance = farthest
    for (let index = 0; index < lines.length; index++) {
      since[index] = distance
      distance = test(lines[index]!) ? 1 : Math.min(farthest, distance + 1)
    }
    distance = farthest
    for (let index = lines.length - 1; index >= 0; index--) {
      until[index] = distance
      distance = test(lines[index]!) ? 1 : Math.min(farthest, distance + 1)
    }
    return {since, until}
  })
}

/** The nearest lines of running text above and below each line. */
function findProse(lines: readonly AnnotatedLine[]) {
  const proseAbove = new Int32Array(lines.length)
  const proseBelow = new Int32Array(lines.length)
  let last = -1
  for (let index = 0; index < lines.length; index++) {
    proseAbove[index] = last
    if (isProseLine(lines[index]!)) last = index
  }
  last = lines.length
  for (let index = lines.length - 1; index >= 0; index--) {
    proseBelow[index] = last
    if (isProseLine(lines[index]!)) last = index
  }
  return {proseAbove, proseBelow}
}

/** Shares of the short lines below and above a line that stand on its other side, and that stand again at all. */
function putKnown(put: Put, {lines, shorts, sinceSame, untilSame}: PageLines, index: number) {
  const to = Math.min(lines.length, index + knownReach)
  const from = Math.max(0, index - knownReach)
  const below = Math.max(1, shorts[to]! - shorts[index]!)
  const above = Math.max(1, shorts[index]! - shorts[from]!)
  let [knownBelow, knownAbove, toldBelow, toldAbove] = [0, 0, 0, 0]
  for (let at = index; at < to; at++) {
    if (sinceSame[at]! < sameReach && at - sinceSame[at]! < index) knownBelow++
    if (untilSame[at]! < sameReach) toldBelow++
  }
  for (let at = from; at < index; at++) {
    if (untilSame[at]! < sameReach && at + untilSame[at]! >= index) knownAbove++
    if (sinceSame[at]! < sameReach) toldAbove++
  }
  put(knownBelow / below)
  put(knownAbove / above)
  put(toldBelow / below)
  put(toldAbove / above)
}

/** Lines from a title to where most of its words stand again in one line: a page's title over its headline. */
function titleAgain({lines, titles}: PageLines, index: number): number {
  const line = lines[index]
  if (!line || line.prose || line.shape.words < 2 || line.shape.words > titleWords) return notAgain
  const own = titles(index)
  if (own.length < 2) return notAgain
  for (let at = index + 1; at < Math.min(lines.length, index + againReach); at++) {
    const other = lines[at]!
    if (other.prose || other.shape.words < 2) continue
    let shared = 0
    for (const stem of titles(at)) if (own.includes(stem)) shared++
    if (shared >= 2 && shared >= own.length * againShare) return at - index
  }
  return notAgain
}

function putEdges(put: Put, {edges, sums}: PageLines, index: number) {
  put(edges[index]!.opening)
  put(edges[index]!.closing)
  put(edges[index - 1]?.opening ?? 0)
  put(edges[index - 1]?.closing ?? 0)
  put(edges[index - 2]?.closing ?? 0)
  put(edges[index + 1]?.opening ?? 0)
  put(edges[index + 2]?.opening ?? 0)
  const {opening, closing} = sums
  for (const reach of edgeWindows) {
    const [up, down] = [Math.max(0, index - reach), Math.min(edges.length, index + reach)]
    put(opening[index]! - opening[up]!)
    put(closing[index]! - closing[up]!)
    put(opening[down]! - opening[index]!)
    put(closing[down]! - closing[index]!)
  }
}
