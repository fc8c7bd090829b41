import {roleOf} from './line-roles.ts'
import type {MarkedLine} from './mark-line.ts'
import {findSeam, type RoledLines} from './seams.ts'

/** The lines where articles begin as far as rules alone can tell, before the line model was asked. */
export function findStarts(text: string, lines: readonly MarkedLine[]): number[] {
  const roled: RoledLines = {text, lines, roles: lines.map(roleOf)}
  const starts: number[] = []
  let from = 0
  for (let to = 0; to < lines.length; to++) {
    if (roled.roles[to] !== 'body') continue
    const seam = from === 0 ? undefined : findSeam(roled, {from, to})
    if (seam) starts.push(seam.start)
    from = to + 1
  }
  return starts
}
