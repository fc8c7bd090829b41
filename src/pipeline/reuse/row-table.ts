import {NEW} from './align.ts'

/** Rows of numbers end to end: row `n` stands in `values` from `starts[n]` to `starts[n + 1]`. */
export interface RowTable {
  starts: Uint32Array
  values: Uint32Array
}

/** A row of a table, as a view of it. */
export const rowAt = ({starts, values}: RowTable, row: number): Uint32Array =>
  values.subarray(starts[row], starts[row + 1])

/** A row for every place: the one it is aligned with, or a made one. */
export function copyOrMake(
  alignment: Int32Array,
  previous: RowTable | undefined,
  make: (place: number) => Uint32Array,
): Uint32Array[] {
  return Array.from(alignment, (row, place) => (previous && row !== NEW ? rowAt(previous, row) : make(place)))
}

/** Rows as a table. */
export function packRows(rows: readonly Uint32Array[]): RowTable {
  const starts = new Uint32Array(rows.length + 1)
  for (const [place, row] of rows.entries()) starts[place + 1] = starts[place]! + row.length
  const values = new Uint32Array(starts.at(-1)!)
  for (const [place, row] of rows.entries()) values.set(row, starts[place])
  return {starts, values}
}

/** Bytes of a number. */
const WIDTH = Uint32Array.BYTES_PER_ELEMENT

/** Plain data as a row: JSON in UTF-8, filled up with spaces. */
export function encodeRow(data: unknown): Uint32Array {
  const text = JSON.stringify(data)
  const length = Math.ceil(Buffer.byteLength(text) / WIDTH)
  const bytes = Buffer.alloc(length * WIDTH, ' ')
  bytes.write(text)
  return new Uint32Array(bytes.buffer, bytes.byteOffset, length)
}

/** The data of a row that {@linkcode encodeRow} made. */
export const decodeRow = (row: Uint32Array): unknown =>
  JSON.parse(Buffer.from(row.buffer, row.byteOffset, row.byteLength).toString())
