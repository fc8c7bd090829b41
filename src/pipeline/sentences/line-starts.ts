import {findRules} from './language-rules.ts'

/** Where lines begin inside a passage, by what their break is. */
export interface LineStarts {
  /** Begin an item, a heading or a paragraph of their own. */
  parted: number[]
  /** Follow a full stop: what stands there decides as it does elsewhere. */
  stopped: number[]
}

/** Characters of a line that was broken because it was full; shorter ones end where they were meant to. */
const fullLine = 28

/** Characters at the end of a line that hold its stop and the marks behind it. */
const lineEnd = 16

const lineBreak = /(?:\r\n?|\n)\s*/g
const item = /^(?:[•⁃‣◦▪●·*–-]\s|\(?(?:\d{1,3}|\p{L}|[ivxIVX]{1,5})(?:\.\)|[.)])\s)/u
const stop = /[.!?…。！？।؟۔։][\p{Pe}\p{Pf}"'“”»\]*]*$/u
const runsOn = /[,;(\p{Pd}]$/u

/** Parts the lines of a passage that was broken into lines; most passages are one, and have none. `items` begin lists. */
export function findLineStarts(text: string, items: readonly number[], language: string): LineStarts {
  const starts: LineStarts = {parted: [], stopped: []}
  if (!text.includes('\n') && !text.includes('\r')) return starts
  const listsOnly = !/[.!?…。！？]/.test(text)
  let line = 0
  for (const match of text.matchAll(lineBreak)) {
    const at = match.index + match[0].length
    const whole = text.slice(line, match.index)
    const above = whole.trimEnd()
    const below = text.slice(at, at + fullLine)
    if (item.test(below)) starts.parted.push(at)
    else if (stop.test(above.slice(-lineEnd))) starts.stopped.push(at)
    else if (
      listsAt(items, line, at)
        ? /^\p{Lu}/u.test(below)
        : !goesOn(above, below, {isPadded: above !== whole, listsOnly, language})
    )
      starts.parted.push(at)
    line = at
  }
  return starts
}

const listsAt = (items: readonly number[], from: number, to: number): boolean =>
  items.some((start) => start >= from && start < to)

interface Circumstances {
  /** True if white space stood before the break, as where a word was to follow. */
  isPadded: boolean
  /** True if no sentence of the passage ends in a stop. */
  listsOnly: boolean
  language: string
}

/** True where a sentence runs on from one line to the next. */
function goesOn(above: string, below: string, {isPadded, listsOnly, language}: Circumstances): boolean {
  if (/^[\p{Ll}\p{Lo}(\d]/u.test(below)) return !listsOnly || above.length >= fullLine
  if (runsOn.test(above)) return true
  const last = /(?<!\p{L})(\p{L}{1,24})$/u.exec(above.slice(-fullLine))?.[1] ?? ''
  if (above.length < fullLine || item.test(above)) return false
  return isPadded || findRules(language).openers.has(last)
}
