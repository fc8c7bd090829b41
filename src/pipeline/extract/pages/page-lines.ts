import type {AnnotatedLine} from '../lines/annotate-line.ts'
import {type LineRole, roleOf} from '../lines/line-roles.ts'
import {stemsOf} from '../lines/word-overlap.ts'
import type {EdgeWord} from './edge-words.ts'

/** What is counted over windows of lines. */
export const counted = [
  'prose',
  'menu',
  'titles',
  'legal',
  'related',
  'comments',
  'stamps',
  'opening',
  'closing',
] as const
export type Counted = (typeof counted)[number]

/** What is known of a document's lines before a row of features is filled for one of them. */
export interface PageLines {
  text: string
  lines: readonly AnnotatedLine[]
  roles: readonly LineRole[]
  /** Running sums: the lines before each line. */
  sums: Readonly<Record<Counted, Float64Array>>
  edges: readonly EdgeWord[]
  /** The stems of a line's longer words, as hashes. */
  titles: (index: number) => readonly number[]
  /** Lines since the same short line stood above, and until it stands below. */
  sinceSame: Float32Array
  untilSame: Float32Array
  /** Running sum of the short lines that may be told again. */
  shorts: Float64Array
}

/** Words of a paragraph that count. */
const mostProse = 200
/** Lines in which a copy of a short line is looked for: a page. */
export const sameReach = 400
/** Characters of a line that may be a menu's. */
const shortest = 3
const longest = 80

/** Running text by the line alone. */
export const isProseLine = ({prose, rule}: AnnotatedLine): boolean => prose && rule === undefined

/** Gather what rows are filled from; `edges` are the lines' words at pages' tops and feet. */
export function gatherPageLines(
  text: string,
  lines: readonly AnnotatedLine[],
  edges: readonly EdgeWord[],
): PageLines {
  const roles = lines.map(roleOf)
  const at = (place: AnnotatedLine['place']) => (line: AnnotatedLine) =>
    Number(line.rule !== undefined && line.place === place)
  const sum = (count: (line: AnnotatedLine, index: number) => number) => runningSum(lines, count)
  return {
    text,
    lines,
    roles,
    edges,
    titles: makeTitles(text, lines),
    sums: {
      prose: sum((line) => (isProseLine(line) ? Math.min(line.shape.words, mostProse) : 0)),
      menu: sum(at('page')),
      titles: sum((_line, index) => Number(roles[index] === 'title')),
      legal: sum(({rule}) => Number(rule === 'legal')),
      related: sum(at('related')),
      comments: sum(at('comments')),
      stamps: sum(at('top')),
      opening: sum((_line, index) => edges[index]!.opening),
      closing: sum((_line, index) => edges[index]!.closing),
    },
    shorts: sum((line) => Number(isShort(line))),
    ...findSame(text, lines),
  }
}

/** Letters of the shortest word of a title that says what it is about. */
const titleLetters = 4

/** Each line's stems are asked for by many lines above it. */
function makeTitles(text: string, lines: readonly AnnotatedLine[]): PageLines['titles'] {
  const known: (readonly number[] | undefined)[] = new Array(lines.length)
  return (index) => {
    known[index] ??= [...stemsOf(text, lines[index]!, titleLetters)]
    return known[index]
  }
}

function runningSum(
  lines: readonly AnnotatedLine[],
  count: (line: AnnotatedLine, index: number) => number,
): Float64Array {
  const sums = new Float64Array(lines.length + 1)
  lines.forEach((line, index) => {
    sums[index + 1] = sums[index]! + count(line, index)
  })
  return sums
}

function isShort({prose, start, end}: AnnotatedLine): boolean {
  return !prose && end - start >= shortest && end - start <= longest
}

function findSame(text: string, lines: readonly AnnotatedLine[]) {
  const sinceSame = new Float32Array(lines.length).fill(sameReach)
  const untilSame = new Float32Array(lines.length).fill(sameReach)
  const places = new Map<string, number>()
  lines.forEach((line, index) => {
    if (!isShort(line)) return
    const content = text.slice(line.start, line.end)
    const above = places.get(content)
    if (above !== undefined && index - above < sameReach) {
      sinceSame[index] = index - above
      untilSame[above] = index - above
    }
    places.set(content, index)
  })
  return {sinceSame, untilSame}
}
