import type {AnnotatedLine} from '../lines/annotate-line.ts'
import {stemsOf} from '../lines/word-overlap.ts'
import {isProseLine} from './page-lines.ts'

/** Share of the words of two texts that both have, long ones for the subject, all for the language; -1 for too few. */
export interface TextShift {
  long: number
  all: number
}

/** Characters of running text on either side, lines in which it stands, and characters looked at in one line. */
const textReach = 1500
const lineReach = 60
const lineCharacters = 800
/** Letters of the shortest word of a subject, and of the shortest word at all. */
const longLetters = 6
const shortLetters = 2
/** Fewest words that can be compared. */
const fewest = 5

interface Words {
  long: Set<number>
  all: Set<number>
}

/** Answers how alike the running text up to one line and from another one is, for gaps asked about in order. */
export function makeTextShift(
  text: string,
  lines: readonly AnnotatedLine[],
): (above: number, below: number) => TextShift {
  let last = {above: -1, below: -1, shift: {long: -1, all: -1}}
  return (above, below) => {
    if (above === last.above && below === last.below) return last.shift
    const up = gatherWords(text, lines, above, -1)
    const down = gatherWords(text, lines, below, 1)
    last = {above, below, shift: {long: share(up.long, down.long), all: share(up.all, down.all)}}
    return last.shift
  }
}

function share(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one]
  if (small.size < fewest) return -1
  let shared = 0
  for (const word of small) shared += Number(large.has(word))
  return shared / small.size
}

function gatherWords(text: string, lines: readonly AnnotatedLine[], from: number, step: 1 | -1): Words {
  const words: Words = {long: new Set(), all: new Set()}
  let characters = 0
  for (let index = from; Math.abs(index - from) <= lineReach && characters < textReach; index += step) {
    const line = lines[index]
    if (!line) break
    if (!isProseLine(line)) continue
    const end = Math.min(line.end, line.start + lineCharacters)
    characters += line.end - line.start
    for (const stem of stemsOf(text, {start: line.start, end}, longLetters)) words.long.add(stem)
    for (const stem of stemsOf(text, {start: line.start, end}, shortLetters)) words.all.add(stem)
  }
  return words
}
