import type {KeptRows} from './kept-events.ts'

const NEW = -1

/** For every print its place in the build before; -1 for a new one. */
export function findKept(prints: readonly string[], before: readonly string[] = []): Int32Array {
  const places = new Map<string, number>()
  for (let place = 0; place < before.length; place++) places.set(before[place]!, place)
  return Int32Array.from(prints, (print) => places.get(print) ?? NEW)
}

/** A row of numbers for every text: kept from an earlier build, or made when it is first asked for. */
export interface Rows {
  at(text: number): Uint32Array
  /** All of them, as they are written down. */
  pack(): KeptRows
}

/** Rows of which some are kept, at the places `keptAt`. */
export function openRows(
  keptAt: Int32Array,
  before: KeptRows | undefined,
  make: (text: number) => Uint32Array,
): Rows {
  const made: Uint32Array[] = []
  const at = (text: number): Uint32Array => {
    const kept = keptAt[text]!
    if (before && kept !== NEW) return before.values.subarray(before.starts[kept]!, before.starts[kept + 1]!)
    made[text] ??= make(text)
    return made[text]
  }
  return {at, pack: () => packRows(Array.from(keptAt, (_, text) => at(text)))}
}

function packRows(rows: readonly Uint32Array[]): KeptRows {
  const starts = new Uint32Array(rows.length + 1)
  for (const [place, row] of rows.entries()) starts[place + 1] = starts[place]! + row.length
  const values = new Uint32Array(starts.at(-1)!)
  for (const [place, row] of rows.entries()) values.set(row, starts[place]!)
  return {starts, values}
}

/** Says of every text whether a test holds (1) or not (0): as kept at the places `keptAt`, or tested. */
export function carryFlags(
  keptAt: Int32Array,
  before: Uint8Array | undefined,
  test: (text: number) => boolean,
): Uint8Array {
  const flags = new Uint8Array(keptAt.length)
  for (let text = 0; text < flags.length; text++) {
    const kept = keptAt[text]!
    flags[text] = before && kept !== NEW ? before[kept]! : Number(test(text))
  }
  return flags
}
