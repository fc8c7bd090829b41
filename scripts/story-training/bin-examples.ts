/** Examples in bins, a row of bytes after the other. */
export interface Binned {
  columns: number
  bins: Uint8Array
  cuts: readonly (readonly number[])[]
  answers: Uint8Array
  weights: Float32Array
}

/** Most bins of a feature. */
export const BINS = 32
/** Rows from which cuts are chosen. */
const SAMPLED = 50_000

const round = (value: number): number => Number(value.toPrecision(4))

/** Puts rows of features into bins of about as many rows each. */
export function binExamples(
  rows: Float32Array,
  columns: number,
  answers: Uint8Array,
  weights: Float32Array,
): Binned {
  const count = answers.length
  const step = Math.max(1, Math.floor(count / SAMPLED))
  const cuts = Array.from({length: columns}, (_, column) => {
    const values = new Float32Array(Math.floor((count - 1) / step) + 1)
    for (let index = 0; index < values.length; index++) values[index] = rows[index * step * columns + column]!
    values.sort()
    const list = new Set<number>()
    for (let bin = 1; bin < BINS; bin++) {
      const at = Math.max(1, Math.floor((bin * values.length) / BINS))
      list.add(round((values[at - 1]! + values[at]!) / 2))
    }
    return [...list]
  })
  const bins = new Uint8Array(rows.length)
  for (let place = 0; place < rows.length; place++) {
    const list = cuts[place % columns]!
    const value = rows[place]!
    let bin = 0
    while (bin < list.length && value > list[bin]!) bin++
    bins[place] = bin
  }
  return {columns, bins, cuts, answers, weights}
}
