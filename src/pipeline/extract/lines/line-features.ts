import {addressShare} from './address-share.ts'
import type {AnnotatedLine} from './annotate-line.ts'
import {featureCount} from './feature-names.ts'
import {fillContext} from './line-context.ts'
import {regionColumns} from './line-regions.ts'
import {type LineRole, roleOf} from './line-roles.ts'
import {boundsOf} from './unit-bounds.ts'

/** Words of the longest line that is asked whether it speaks to the reader. */
const addressWords = 45

const roleCodes: Record<LineRole, number> = {noise: 1, title: 2, body: 3}
const endingCodes = {none: 0, colon: 1, question: 2, stop: 3, ellipsis: 4} as const

/** Where the columns of a kind begin in a row. */
const NEIGHBOURS = 17
const CONTEXT = 25
const REGIONS = 51

/**
 * One row of `featureNames` a line, side by side in one array. `starts` are the lines where articles seem to begin: what
 * stands in one lends no context to another.
 */
export function lineFeatures(
  text: string,
  lines: readonly AnnotatedLine[],
  starts: readonly number[],
): Float32Array {
  const roles = lines.map(roleOf)
  const units = boundsOf(lines.length, starts)
  const rows = new Float32Array(lines.length * featureCount)
  for (let index = 0; index < lines.length; index++) {
    const row = index * featureCount
    const line = lines[index]!
    fillOwn(rows, row, line)
    if (line.rule === undefined && line.shape.words <= addressWords) rows[row + 14] = addressShare(text, line)
    rows[row + 15] = Math.min(line.blanks, 4)
    rows[row + 16] = Math.min(lines[index + 1]?.blanks ?? 4, 4)
    fillNeighbours(rows, row + NEIGHBOURS, lines, roles, index)
  }
  fillContext(rows, CONTEXT, lines, roles, units)
  const isProse = (line: AnnotatedLine) => line.prose && line.rule === undefined
  regionColumns(lines, isProse, units).forEach((column, at) => {
    for (let index = 0; index < lines.length; index++)
      rows[index * featureCount + REGIONS + at] = column[index]!
  })
  return rows
}

function fillOwn(rows: Float32Array, row: number, {shape, prose, doubt}: AnnotatedLine) {
  const words = Math.max(shape.words, 1)
  rows[row] = Math.min(shape.words, 250)
  rows[row + 1] = shape.letters / words
  rows[row + 2] = shape.capitalised / words
  rows[row + 3] = shape.shouted / words
  rows[row + 4] = shape.digits / Math.max(shape.length, 1)
  rows[row + 5] = shape.commas / words
  rows[row + 6] = Math.min(shape.separators, 10)
  rows[row + 7] = Math.min(shape.innerStops, 20)
  rows[row + 8] = endingCodes[shape.ending]
  rows[row + 9] = Number(shape.opensSmall)
  rows[row + 10] = Number(shape.bullet)
  rows[row + 11] = Math.min(shape.quotes, 6)
  rows[row + 12] = Number(prose)
  rows[row + 13] = Number(doubt !== undefined)
}

function fillNeighbours(
  rows: Float32Array,
  row: number,
  lines: readonly AnnotatedLine[],
  roles: readonly LineRole[],
  index: number,
) {
  const role = (at: number) => (roles[at] === undefined ? 0 : roleCodes[roles[at]])
  const words = (at: number) => Math.min(lines[at]?.shape.words ?? 0, 100)
  rows[row] = role(index - 1)
  rows[row + 1] = words(index - 1)
  rows[row + 2] = role(index - 2)
  rows[row + 3] = role(index - 3)
  rows[row + 4] = role(index + 1)
  rows[row + 5] = words(index + 1)
  rows[row + 6] = role(index + 2)
  rows[row + 7] = role(index + 3)
}
