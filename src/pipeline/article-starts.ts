import {rolesOf} from './line-roles.ts'
import type {MarkedLine} from './mark-line.ts'
import {findSeams} from './seams.ts'

/** The lines where articles begin as far as rules alone can tell, before the line model was asked. */
export function findStarts(text: string, lines: readonly MarkedLine[]): number[] {
  const starts: number[] = []
  for (const {start} of findSeams({text, lines, roles: rolesOf(lines)})) starts.push(start)
  return starts.slice(1)
}
