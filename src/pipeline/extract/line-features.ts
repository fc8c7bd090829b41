import {addressShare} from './address-share.ts'
import {type LineTest, regionColumns, type UnitBounds} from './line-regions.ts'
import {type LineRole, roleOf} from './line-roles.ts'
import type {MarkedLine} from './mark-line.ts'

/**
 * What the line model looks at, in the order of its columns. `own` is the line itself, `before` and `after` are windows
 * of so many lines, `since` and `until` are distances in lines.
 */
export const featureNames = [
  'own words',
  'own letters a word',
  'own capitals',
  'own shouting',
  'own digits',
  'own commas',
  'own separators',
  'own inner stops',
  'own ending',
  'own opens small',
  'own bullet',
  'own quotes',
  'own prose',
  'own doubt',
  'own address',
  'blanks above',
  'blanks below',
  'previous role',
  'previous words',
  'second previous role',
  'third previous role',
  'next role',
  'next words',
  'second next role',
  'third next role',
  'prose before 3',
  'prose after 3',
  'prose before 8',
  'prose after 8',
  'prose before 25',
  'prose after 25',
  'prose before 100',
  'prose after 100',
  'noise before 6',
  'noise after 6',
  'noise before 20',
  'noise after 20',
  'titles before 6',
  'titles after 6',
  'since prose',
  'until prose',
  'since comments',
  'since related',
  'since page',
  'since end',
  'since top',
  'until comments',
  'until related',
  'until page',
  'until end',
  'until top',
  'region words',
  'region lines before',
  'region lines after',
  'region share',
  'repeats',
  'since title',
  'until title',
] as const

export const featureCount = featureNames.length

/** Words of the longest line that is asked whether it speaks to the reader. */
const addressWords = 45
/** Lines a distance is counted up to. */
const farthest = 60

const places = ['comments', 'related', 'page', 'end', 'top'] as const
const roleCodes: Record<LineRole, number> = {noise: 1, title: 2, body: 3}
const endingCodes = {none: 0, colon: 1, question: 2, stop: 3, ellipsis: 4} as const

/**
 * One row of {@linkcode featureNames} a line, side by side in one array. `starts` are the lines where articles seem to
 * begin: what stands in one lends no context to another.
 */
export function lineFeatures(
  text: string,
  lines: readonly MarkedLine[],
  starts: readonly number[],
): Float32Array {
  const roles = lines.map(roleOf)
  const units = boundsOf(lines.length, starts)
  const rows = new Float32Array(lines.length * featureCount)
  const columns = contextColumns(lines, roles, units)
  for (let index = 0; index < lines.length; index++) {
    const row = rows.subarray(index * featureCount, (index + 1) * featureCount)
    const line = lines[index]!
    row.set(ownFeatures(line))
    row[14] = line.rule === undefined && line.shape.words <= addressWords ? addressShare(text, line) : 0
    row[15] = Math.min(line.blanks, 4)
    row[16] = Math.min(lines[index + 1]?.blanks ?? 4, 4)
    row.set(neighbourFeatures(lines, roles, index), 17)
    for (let column = 0; column < columns.length; column++) row[25 + column] = columns[column]![index]!
  }
  return rows
}

function ownFeatures({shape, prose, doubt}: MarkedLine): number[] {
  const words = Math.max(shape.words, 1)
  return [
    Math.min(shape.words, 250),
    shape.letters / words,
    shape.capitalised / words,
    shape.shouted / words,
    shape.digits / Math.max(shape.length, 1),
    shape.commas / words,
    Math.min(shape.separators, 10),
    Math.min(shape.innerStops, 20),
    endingCodes[shape.ending],
    Number(shape.opensSmall),
    Number(shape.bullet),
    Math.min(shape.quotes, 6),
    Number(prose),
    Number(doubt !== undefined),
  ]
}

function neighbourFeatures(
  lines: readonly MarkedLine[],
  roles: readonly LineRole[],
  index: number,
): number[] {
  const role = (at: number) => (roles[at] === undefined ? 0 : roleCodes[roles[at]])
  const words = (at: number) => Math.min(lines[at]?.shape.words ?? 0, 100)
  return [
    role(index - 1),
    words(index - 1),
    role(index - 2),
    role(index - 3),
    role(index + 1),
    words(index + 1),
    role(index + 2),
    role(index + 3),
  ]
}

function contextColumns(
  lines: readonly MarkedLine[],
  roles: readonly LineRole[],
  units: UnitBounds,
): Float32Array[] {
  const prose = runningSum(lines, ({prose, rule, shape}) =>
    prose && rule === undefined ? Math.min(shape.words, 200) : 0,
  )
  const noise = runningSum(lines, ({rule}) => Number(rule !== undefined))
  const titles = runningSum(lines, (_line, index) => Number(roles[index] === 'title'))
  const columns: Float32Array[] = []
  for (const reach of [3, 8, 25, 100]) columns.push(window(prose, -reach, units), window(prose, reach, units))
  for (const reach of [6, 20]) columns.push(window(noise, -reach, units), window(noise, reach, units))
  columns.push(window(titles, -6, units), window(titles, 6, units))
  const isProse = (line: MarkedLine) => line.prose && line.rule === undefined
  columns.push(since(lines, isProse), until(lines, isProse))
  for (const place of places)
    columns.push(since(lines, (line) => line.place === place && line.rule !== undefined))
  for (const place of places)
    columns.push(until(lines, (line) => line.place === place && line.rule !== undefined))
  columns.push(
    ...regionColumns(lines, isProse, units),
    Float32Array.from(lines, ({repeated}) => Number(repeated)),
  )
  const isLongTitle = (line: MarkedLine, index: number) => roles[index] === 'title' && line.shape.words > 3
  columns.push(since(lines, isLongTitle), until(lines, isLongTitle))
  return columns
}

function boundsOf(count: number, starts: readonly number[]): UnitBounds {
  const from = new Uint32Array(count)
  const to = new Uint32Array(count)
  const edges = [0, ...starts.filter((start) => start > 0 && start < count), count]
  for (let unit = 0; unit + 1 < edges.length; unit++) {
    from.fill(edges[unit]!, edges[unit]!, edges[unit + 1]!)
    to.fill(edges[unit + 1]!, edges[unit]!, edges[unit + 1]!)
  }
  return {from, to}
}

function runningSum(
  lines: readonly MarkedLine[],
  value: (line: MarkedLine, index: number) => number,
): Float64Array {
  const sums = new Float64Array(lines.length + 1)
  lines.forEach((line, index) => {
    sums[index + 1] = sums[index]! + value(line, index)
  })
  return sums
}

/** The sum over the lines before (`reach` < 0) or after each line, itself left out. */
function window(sums: Float64Array, reach: number, {from: first, to: end}: UnitBounds): Float32Array {
  const last = sums.length - 1
  return Float32Array.from({length: last}, (_, index) => {
    const from = reach < 0 ? Math.max(first[index]!, index + reach) : index + 1
    const to = reach < 0 ? index : Math.min(end[index]!, index + 1 + reach)
    return sums[to]! - sums[from]!
  })
}

function since(lines: readonly MarkedLine[], test: LineTest): Float32Array {
  const column = new Float32Array(lines.length)
  let distance = farthest
  lines.forEach((line, index) => {
    column[index] = distance
    distance = test(line, index) ? 1 : Math.min(distance + 1, farthest)
  })
  return column
}

function until(lines: readonly MarkedLine[], test: LineTest): Float32Array {
  const column = new Float32Array(lines.length)
  let distance = farthest
  for (let index = lines.length - 1; index >= 0; index--) {
    column[index] = distance
    distance = test(lines[index]!, index) ? 1 : Math.min(distance + 1, farthest)
  }
  return column
}
