/** First line of the unit each line stands in, and the line after its last. */
export interface UnitBounds {
  from: Uint32Array
  to: Uint32Array
}

/** The units of so many lines that the lines in `starts` begin. */
export function boundsOf(count: number, starts: readonly number[]): UnitBounds {
  const from = new Uint32Array(count)
  const to = new Uint32Array(count)
  const edges = [0, ...starts.filter((start) => start > 0 && start < count), count]
  for (let unit = 0; unit + 1 < edges.length; unit++) {
    from.fill(edges[unit]!, edges[unit]!, edges[unit + 1]!)
    to.fill(edges[unit + 1]!, edges[unit]!, edges[unit + 1]!)
  }
  return {from, to}
}
