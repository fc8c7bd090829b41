import {isProse} from './main-box.ts'
import type {Box, PageLine} from './page-lines.ts'
import {titleKey} from './page-title.ts'

/** What a page says of its article beside its markup: the words its linked data and its head give. */
export interface Declared {
  /** Title of the page, in words of its head. */
  title: string
  /** Text of the article as its linked data has it. */
  body: string
}

/** What of a whole page tells its lines apart. */
export interface PageSummary {
  main: number
  mainStart: number
  mainEnd: number
  title: string
  titleLine: number
  prose: number
  proseBefore: Float64Array
  lastProse: Int32Array
  nextProse: Int32Array
  body: ReadonlySet<string>
  repeats: ReadonlyMap<string, number>
  count: number
}

/** Look over a page whose text stands mostly in the box `main`. */
export function summarisePage(
  lines: readonly PageLine[],
  boxes: readonly Box[],
  main: number,
  declared: Declared,
): PageSummary {
  const proseBefore = new Float64Array(lines.length + 1)
  const lastProse = new Int32Array(lines.length)
  const nextProse = new Int32Array(lines.length)
  const repeats = new Map<string, number>()
  let mainStart = -1
  let mainEnd = -1
  let last = -1
  lines.forEach((line, index) => {
    proseBefore[index + 1] = proseBefore[index]! + (isProse(line) ? line.text.length : 0)
    lastProse[index] = last
    if (isProse(line)) last = index
    repeats.set(line.text, (repeats.get(line.text) ?? 0) + 1)
    if (isInside(line.box, main, boxes) && isProse(line)) {
      if (mainStart < 0) mainStart = index
      mainEnd = index
    }
  })
  let next = lines.length
  for (let index = lines.length - 1; index >= 0; index--) {
    nextProse[index] = next
    if (isProse(lines[index]!)) next = index
  }
  const title = titleKey(declared.title)
  const body = new Set(wordTriples(declared.body))
  return {
    main,
    mainStart,
    mainEnd,
    title,
    titleLine: findTitleLine(lines, boxes, title, mainStart),
    prose: proseBefore[lines.length]!,
    proseBefore,
    lastProse,
    nextProse,
    body,
    repeats,
    count: lines.length,
  }
}

/** Three words after the other. */
export function wordTriples(text: string): string[] {
  const words = titleKey(text).split(' ')
  return words.length < 3
    ? [words.join(' ')]
    : words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`)
}

/** The last line above the text that says what the page's title says; failing that, the first main heading. */
function findTitleLine(
  lines: readonly PageLine[],
  boxes: readonly Box[],
  title: string,
  mainStart: number,
): number {
  let found = -1
  lines.forEach(({text, tag}, index) => {
    if (mainStart >= 0 && index > mainStart && found >= 0) return
    const words = titleKey(text)
    if (
      words.length > 8 &&
      title !== '' &&
      (title.includes(words) || words.includes(title)) &&
      (tag === 'heading' || found < 0)
    )
      found = index
  })
  if (found < 0) found = lines.findIndex(({box}) => boxes[box]!.name === 'h1')
  return found
}

function isInside(box: number, outer: number, boxes: readonly Box[]): boolean {
  let at = box
  while (at > outer) at = boxes[at]!.parent
  return at === outer
}
