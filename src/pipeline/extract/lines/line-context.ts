import type {AnnotatedLine} from './annotate-line.ts'
import {featureCount} from './feature-names.ts'
import type {LineRole} from './line-roles.ts'
import type {UnitBounds} from './unit-bounds.ts'

/** Lines a distance is counted up to. */
const farthest = 60
/** Words from which a title may be a headline. */
const longTitleWords = 4
const mostProseWords = 200

const proseReaches = [3, 8, 25, 100]
const noiseReaches = [6, 20]
const titleReach = 6

const places = ['comments', 'related', 'page', 'end', 'top'] as const

/** What distances are counted to, as bits: the place of a rule, running text, a long title. */
const PROSE = 1 << places.length
const TITLE = 1 << (places.length + 1)

/**
 * Fill the columns that say what stands around each line: 14 windows, 12 distances, then after the four columns of
 * regions whether the line repeats, and 2 more distances.
 */
export function fillContext(
  rows: Float32Array,
  first: number,
  lines: readonly AnnotatedLine[],
  roles: readonly LineRole[],
  units: UnitBounds,
) {
  let column = first
  const fillWindows = (sums: Float64Array, reach: number) => {
    fillBefore(rows, column++, sums, reach, units)
    fillAfter(rows, column++, sums, reach, units)
  }
  const {prose, noise, titles} = runningSums(lines, roles)
  for (const reach of proseReaches) fillWindows(prose, reach)
  for (const reach of noiseReaches) fillWindows(noise, reach)
  fillWindows(titles, titleReach)
  const flags = flagsOf(lines, roles)
  fillSince(rows, column++, flags, PROSE)
  fillUntil(rows, column++, flags, PROSE)
  for (let place = 0; place < places.length; place++) fillSince(rows, column++, flags, 1 << place)
  for (let place = 0; place < places.length; place++) fillUntil(rows, column++, flags, 1 << place)
  column += regionColumnCount
  for (let index = 0; index < lines.length; index++)
    rows[index * featureCount + column] = Number(lines[index]!.repeated)
  fillSince(rows, column + 1, flags, TITLE)
  fillUntil(rows, column + 2, flags, TITLE)
}

const regionColumnCount = 4

/** Words of running text, lines of clutter and titles above each line. */
function runningSums(lines: readonly AnnotatedLine[], roles: readonly LineRole[]) {
  const sums = () => new Float64Array(lines.length + 1)
  const [prose, noise, titles] = [sums(), sums(), sums()]
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!
    const isProse = line.prose && line.rule === undefined
    prose[index + 1] = prose[index]! + (isProse ? Math.min(line.shape.words, mostProseWords) : 0)
    noise[index + 1] = noise[index]! + Number(line.rule !== undefined)
    titles[index + 1] = titles[index]! + Number(roles[index] === 'title')
  }
  return {prose, noise, titles}
}

function flagsOf(lines: readonly AnnotatedLine[], roles: readonly LineRole[]): Uint8Array {
  const flags = new Uint8Array(lines.length)
  for (let index = 0; index < lines.length; index++) {
    const {rule, place, prose, shape} = lines[index]!
    const at = rule === undefined || place === undefined ? -1 : (places as readonly string[]).indexOf(place)
    if (at >= 0) flags[index] = 1 << at
    else if (prose && rule === undefined) flags[index] = PROSE
    if (roles[index] === 'title' && shape.words >= longTitleWords) flags[index]! |= TITLE
  }
  return flags
}

/** The sum over the lines before each line, itself left out. */
function fillBefore(
  rows: Float32Array,
  column: number,
  sums: Float64Array,
  reach: number,
  {from}: UnitBounds,
) {
  for (let index = 0; index < from.length; index++)
    rows[index * featureCount + column] = sums[index]! - sums[Math.max(from[index]!, index - reach)]!
}

/** The sum over the lines after each line, itself left out. */
function fillAfter(rows: Float32Array, column: number, sums: Float64Array, reach: number, {to}: UnitBounds) {
  for (let index = 0; index < to.length; index++)
    rows[index * featureCount + column] = sums[Math.min(to[index]!, index + 1 + reach)]! - sums[index + 1]!
}

function fillSince(rows: Float32Array, column: number, flags: Uint8Array, flag: number) {
  let distance = farthest
  for (let index = 0; index < flags.length; index++) {
    rows[index * featureCount + column] = distance
    distance = (flags[index]! & flag) !== 0 ? 1 : Math.min(distance + 1, farthest)
  }
}

function fillUntil(rows: Float32Array, column: number, flags: Uint8Array, flag: number) {
  let distance = farthest
  for (let index = flags.length - 1; index >= 0; index--) {
    rows[index * featureCount + column] = distance
    distance = (flags[index]! & flag) !== 0 ? 1 : Math.min(distance + 1, farthest)
  }
}
