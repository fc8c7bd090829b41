import type {Carried} from '../carried.ts'
import type {KeptRows} from './kept-events.ts'

/** Texts of a folder above which nothing is kept: what is carried is read by every build, and would take too long. */
const MOST_KEPT = 30_000

/** The row of every print, by place: kept from an earlier build, or made. */
export function carryRows(
  prints: readonly string[],
  makeRow: (place: number) => Uint32Array,
  carried: Carried<KeptRows>,
): (place: number) => Uint32Array {
  const {before} = carried
  const rowOf = new Map(before?.prints.map((print, row) => [print, row]))
  const rows: Uint32Array[] = []
  const rowAt = (place: number): Uint32Array => {
    const row = rowOf.get(prints[place]!)
    if (row !== undefined) return before!.values.subarray(before!.starts[row]!, before!.starts[row + 1]!)
    rows[place] ??= makeRow(place)
    return rows[place]
  }
  if (prints.length <= MOST_KEPT) carried.after = () => packRows(prints, rowAt)
  return rowAt
}

function packRows(prints: readonly string[], rowAt: (place: number) => Uint32Array): KeptRows {
  const rows = prints.map((_, place) => rowAt(place))
  const starts = new Uint32Array(rows.length + 1)
  for (const [place, row] of rows.entries()) starts[place + 1] = starts[place]! + row.length
  const values = new Uint32Array(starts.at(-1)!)
  for (const [place, row] of rows.entries()) values.set(row, starts[place]!)
  return {prints, starts, values}
}
