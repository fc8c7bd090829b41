import type {Box, PageLine} from './page-lines.ts'

/** Characters of the shortest line that is running text, and the most of it that may be links. */
const shortestProse = 60
const proseLinks = 0.4

/** Characters for which a paragraph counts one more, and how often it may. */
const scoreChars = 100
const mostScore = 3
/** Levels above a paragraph that it speaks for. */
const scoredLevels = 5

/** True for a line of running text, by its length and its links alone. */
export function isProse({text, linked}: PageLine): boolean {
  return text.length >= shortestProse && linked <= text.length * proseLinks
}

/** What stands in each box, all boxes inside it counted. */
export interface BoxSums {
  chars: Float64Array
  linked: Float64Array
  prose: Float64Array
  lines: Float64Array
  /** How much speaks for a box holding the article, as Readability counts it. */
  scores: Float64Array
}

/** Sums of each box; boxes stand after those around them. */
export function sumBoxes(lines: readonly PageLine[], boxes: readonly Box[]): BoxSums {
  const make = () => new Float64Array(boxes.length)
  const sums: BoxSums = {chars: make(), linked: make(), prose: make(), lines: make(), scores: make()}
  for (const line of lines) {
    const {length} = line.text
    sums.chars[line.box]! += length
    sums.linked[line.box]! += Math.min(line.linked, length)
    sums.lines[line.box]! += 1
    if (!isProse(line)) continue
    sums.prose[line.box]! += length
    score(line, boxes, sums.scores)
  }
  for (let box = boxes.length - 1; box > 0; box--) {
    const {parent} = boxes[box]!
    for (const name of ['chars', 'linked', 'prose', 'lines'] as const) sums[name][parent]! += sums[name][box]!
  }
  return sums
}

/** A paragraph speaks for the box around its own, half as much for the one above, and ever less further up. */
function score({text, box}: PageLine, boxes: readonly Box[], scores: Float64Array) {
  const commas = text.split(/[,，、،]/).length
  const points = 1 + commas + Math.min(text.length / scoreChars, mostScore)
  let at = boxes[box]!.parent
  for (let level = 0; level < scoredLevels && at >= 0; level++, at = boxes[at]!.parent) {
    scores[at]! += points / (level === 0 ? 1 : level === 1 ? 2 : level * 3)
  }
}

/** The box whose paragraphs speak most for it, links counted against it; 0 for a page without paragraphs. */
export function findMainBox(boxes: readonly Box[], {scores, chars, linked}: BoxSums): number {
  let main = 0
  let best = 0
  for (let box = 0; box < boxes.length; box++) {
    const points = scores[box]! * (1 - linked[box]! / Math.max(1, chars[box]!))
    if (points > best) {
      best = points
      main = box
    }
  }
  return main
}
