/** Cells for each hash: at most one in eight is taken for one that came before. */
const CELLS_A_HASH = 8
const MOST_CELLS = 2 ** 31
/** Bits of a cell: somebody files it; somebody else files it or asks for it. Four cells lie in a byte. */
const [FILED, MET] = [0b01, 0b10]
const CELLS_A_BYTE = 4
/** Spreads hashes that are all low, as those of signatures are. */
const SPREAD = 0x9e3779b1

/** Hashes that one thing is filed under and another asks for, and a few others: the rest need not be looked up. */
export interface RepeatedHashes {
  /** Notes a hash that something may be filed under. */
  file(hash: number): void
  /** Notes a hash that something asks for and is not filed under; when all that is filed is noted. */
  ask(hash: number): void
  holds(hash: number): boolean
}

/** No hashes yet; about so many will be filed. */
export function makeRepeatedHashes(count: number): RepeatedHashes {
  const wanted = 2 ** Math.ceil(Math.log2(CELLS_A_HASH * (count + 1)))
  const cells = Math.min(MOST_CELLS, wanted)
  const shift = 32 - Math.log2(cells)
  const bytes = new Uint8Array(cells / CELLS_A_BYTE)
  return {
    file(hash) {
      const cell = Math.imul(hash, SPREAD) >>> shift
      const place = (cell & 3) << 1
      const byte = bytes[cell >>> 2]!
      const filed = (byte >>> place) & FILED
      bytes[cell >>> 2] = byte | ((FILED | (filed * MET)) << place)
    },
    ask(hash) {
      const cell = Math.imul(hash, SPREAD) >>> shift
      const place = (cell & 3) << 1
      const byte = bytes[cell >>> 2]!
      if (((byte >>> place) & FILED) !== 0) bytes[cell >>> 2] = byte | (MET << place)
    },
    holds(hash) {
      const cell = Math.imul(hash, SPREAD) >>> shift
      return ((bytes[cell >>> 2]! >>> ((cell & 3) << 1)) & MET) !== 0
    },
  }
}
