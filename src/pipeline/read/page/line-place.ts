import {boxKinds} from './class-words.ts'
import type {BoxSums} from './main-box.ts'
import type {Box, PageLine} from './page-lines.ts'
import type {PageSummary} from './page-summary.ts'

/** Levels above a line in which a kind may be named. */
const mostLevels = 12
/** Levels whose sums a line is seen with. */
const seenLevels = 4
/** Elements that say something of what they hold, however far out. */
const around =
  'article main aside footer header nav form table li blockquote figure section p td button'.split(' ')
const levelFeatures = 5
const pageFeatures = 16
/** Lines from a landmark after which all are as far, and the value of a landmark that is not there. */
const farthest = 50
const absent = -99
/** Lines to either side whose running text counts. */
const proseReach = 10

/** Features of a line that the boxes around it and its place in the page give. */
export const placeFeatures = boxKinds.length + around.length + seenLevels * levelFeatures + pageFeatures

/** Levels from one line's box up to the one that holds both. */
export function boxDistance(line: PageLine, other: PageLine, boxes: readonly Box[]): number {
  let [a, b] = [line.box, other.box]
  let steps = 0
  while (a !== b && steps < mostLevels) {
    if (a > b) {
      a = boxes[a]!.parent
      steps++
    } else b = boxes[b]!.parent
  }
  return steps
}

/** How many levels up each kind is named; a kind that is not named is far. */
export function putKinds({box}: PageLine, boxes: readonly Box[], put: (value: number) => void) {
  const levels = new Array<number>(boxKinds.length).fill(mostLevels + 1)
  const names = new Array<number>(around.length).fill(0)
  let level = 0
  for (let at = box; at > 0; at = boxes[at]!.parent, level++) {
    const {kinds, name} = boxes[at]!
    const place = around.indexOf(name)
    if (place >= 0) names[place] = 1
    if (level > mostLevels || name === 'body' || name === 'html') continue
    for (let bit = 0; kinds >> bit > 0; bit++)
      if ((kinds >> bit) & 1) levels[bit] = Math.min(levels[bit]!, level)
  }
  for (const value of levels) put(value)
  for (const value of names) put(value)
}

/** What stands in the boxes around a line, from the second on: the first is mostly the line itself. */
export function putLevels(
  {box}: PageLine,
  boxes: readonly Box[],
  sums: BoxSums,
  {prose}: PageSummary,
  put: (value: number) => void,
) {
  let at = box
  for (let level = 0; level < seenLevels; level++) {
    const chars = Math.max(1, sums.chars[at]!)
    put(Math.log(chars))
    put(sums.linked[at]! / chars)
    put(sums.prose[at]! / chars)
    put(sums.prose[at]! / Math.max(1, prose))
    put(Math.log(1 + sums.lines[at]!))
    at = Math.max(0, boxes[at]!.parent)
  }
}

export function putPlace(
  index: number,
  line: PageLine,
  boxes: readonly Box[],
  page: PageSummary,
  put: (value: number) => void,
) {
  const {main, mainStart, mainEnd, titleLine, prose, proseBefore, lastProse, nextProse, count} = page
  let levels = 0
  let at = line.box
  while (at > main) {
    at = boxes[at]!.parent
    levels++
  }
  const inside = at === main
  put(inside ? 1 : 0)
  put(inside ? levels : -1)
  let down = 0
  if (!inside) for (let to = main; to > at && to > 0; to = boxes[to]!.parent) down++
  put(down)
  put(index / count)
  put(Math.log(count))
  put(titleLine < 0 ? -1 : index === titleLine ? 0 : index > titleLine ? 1 : 2)
  for (const landmark of [titleLine, mainStart, mainEnd])
    put(landmark < 0 ? absent : Math.max(-farthest, Math.min(farthest, index - landmark)))
  put(proseBefore[index]! / Math.max(1, prose))
  put(Math.log(1 + prose))
  put(lastProse[index]! < 0 ? -absent : Math.min(farthest, index - lastProse[index]!))
  put(Math.min(farthest, nextProse[index]! - index))
  put(proseBefore[index]! - proseBefore[Math.max(0, index - proseReach)]!)
  put(proseBefore[Math.min(count, index + proseReach + 1)]! - proseBefore[index + 1]!)
  put(boxes[line.box]!.depth)
}
