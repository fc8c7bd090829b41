import type {AnnotatedLine} from './annotate-line.ts'
import {markRunningHeads} from './running-heads.ts'

/** Lines around a line in which a copy of it counts as repeated: a page and the next. */
const repeatReach = 200

/** Mark the short lines that stand again near by, as menus and page headers do. Changes the marks in place. */
export function markRepeats(text: string, lines: readonly AnnotatedLine[]): void {
  // Two blocks of lines hold all that is near: an older one is forgotten, however long the document is.
  let older = new Map<string, number>()
  let newer = new Map<string, number>()
  lines.forEach(({start, end, key}, index) => {
    if (index % repeatReach === 0) {
      older = newer
      newer = new Map()
    }
    if (key === '') return
    const content = text.slice(start, end)
    const last = newer.get(content) ?? older.get(content)
    if (last !== undefined && index - last < repeatReach) {
      lines[index]!.repeated = true
      lines[last]!.repeated = true
    }
    newer.set(content, index)
  })
  markRunningHeads(text, lines)
}
