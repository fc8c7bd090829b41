import type {AnnotatedLine} from './annotate-line.ts'
import type {UnitBounds} from './unit-bounds.ts'

/** A question asked of a line. */
export type LineTest = (line: AnnotatedLine, index: number) => boolean

/** Lines without running text that part two regions. */
const regionBreak = 4
/** Lines around a region in which a larger one makes it look small. */
const regionReach = 120
/** Words and lines a region is measured up to. */
const mostWords = 3000
const mostLines = 60

interface Region {
  from: number
  to: number
  words: number
}

/** Words of the region a line stands in, lines to its ends, and its share of the largest region near by. */
export function regionColumns(
  lines: readonly AnnotatedLine[],
  isProse: LineTest,
  units: UnitBounds,
): Float32Array[] {
  const columns = [0, 1, 2, 3].map(() => new Float32Array(lines.length))
  const regions = findRegions(lines, isProse, units)
  regions.forEach((region, at) => {
    let largest = region.words
    for (
      let near = at - 1;
      near >= 0 &&
      regions[near]!.to > region.from - regionReach &&
      regions[near]!.from >= units.from[region.from]!;
      near--
    )
      largest = Math.max(largest, regions[near]!.words)
    for (
      let near = at + 1;
      near < regions.length &&
      regions[near]!.from < region.to + regionReach &&
      regions[near]!.from < units.to[region.from]!;
      near++
    )
      largest = Math.max(largest, regions[near]!.words)
    for (let index = region.from; index < region.to; index++) {
      columns[0]![index] = Math.min(region.words, mostWords)
      columns[1]![index] = Math.min(index - region.from, mostLines)
      columns[2]![index] = Math.min(region.to - 1 - index, mostLines)
      columns[3]![index] = region.words / largest
    }
  })
  return columns
}

function findRegions(lines: readonly AnnotatedLine[], isProse: LineTest, {from}: UnitBounds): Region[] {
  const regions: Region[] = []
  lines.forEach((line, index) => {
    if (!isProse(line, index)) return
    const open = regions.at(-1)
    if (open && index - open.to < regionBreak && open.from >= from[index]!) {
      open.to = index + 1
      open.words += line.shape.words
    } else regions.push({from: index, to: index + 1, words: line.shape.words})
  })
  return regions
}
