/** No row of what an earlier build kept. */
export const UNKNOWN = -1

/** Row of each article in what an earlier build kept, one row an article, or {@linkcode UNKNOWN}; by their prints. */
export function findRows(prints: readonly string[], kept: readonly string[] = []): Int32Array {
  const rows = new Map(kept.map((print, row) => [print, row]))
  return Int32Array.from(prints, (print) => rows.get(print) ?? UNKNOWN)
}
