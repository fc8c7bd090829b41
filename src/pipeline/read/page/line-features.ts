import {boxDistance, placeFeatures, putKinds, putLevels, putPlace} from './line-place.ts'
import {shapeFeatures, shapeOfLine} from './line-shape.ts'
import {findMainBox, sumBoxes} from './main-box.ts'
import type {PageLine, PageLines} from './page-lines.ts'
import {type Declared, summarisePage} from './page-summary.ts'

/** Lines to either side that a line is seen with, and how much of each. */
const reach = 3
const neighbourFeatures = 5

const tags: readonly PageLine['tag'][] = [
  'heading',
  'paragraph',
  'list-item',
  'caption',
  'navigation',
  'other',
]

/** Columns of a line's row. */
export const featureCount = shapeFeatures + tags.length + 2 * reach * neighbourFeatures + placeFeatures

/** A row of features a line, side by side. */
export function lineFeatures({lines, boxes}: PageLines, declared: Declared): Float32Array {
  const rows = new Float32Array(lines.length * featureCount)
  const sums = sumBoxes(lines, boxes)
  const main = findMainBox(boxes, sums)
  const page = summarisePage(lines, boxes, main, declared)
  const own = lines.map((line) => shapeOfLine(line, page))
  for (const [index, line] of lines.entries()) {
    let at = index * featureCount
    const put = (value: number) => {
      rows[at++] = value
    }
    for (const value of own[index]!) put(value)
    for (const tag of tags) put(line.tag === tag ? 1 : 0)
    for (let step = -reach; step <= reach; step++) {
      if (step === 0) continue
      const near = own[index + step]
      const other = lines[index + step]
      put(near ? near[0]! : -1)
      put(near ? near[1]! : -1)
      put(near ? near[2]! : -1)
      put(other ? tags.indexOf(other.tag) : -1)
      put(other ? boxDistance(line, other, boxes) : -1)
    }
    putKinds(line, boxes, put)
    putLevels(line, boxes, sums, page, put)
    putPlace(index, line, boxes, page, put)
  }
  return rows
}
