/** A set of cells of a table; hashes fall into cells by their highest bits. */
export interface CellSet {
  add(cell: number): void
  /** Whether the set holds the cell of a hash. */
  has(hash: number): boolean
}

/** A set of some of a table's cells, a bit each; `cells` is a power of two. */
export function makeCellSet(cells: number, some: Iterable<number> = []): CellSet {
  const bits = new Uint8Array(Math.ceil(cells / 8))
  const shift = 32 - Math.log2(cells)
  const add = (cell: number) => {
    bits[cell >>> 3] = bits[cell >>> 3]! | (1 << (cell & 7))
  }
  for (const cell of some) add(cell)
  return {
    add,
    has(hash) {
      const cell = hash >>> shift
      return (bits[cell >>> 3]! & (1 << (cell & 7))) !== 0
    },
  }
}
