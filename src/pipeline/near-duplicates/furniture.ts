/** Families of different texts that share a run of words before it counts as site furniture. */
const FURNITURE_FAMILIES = 10
const MOST_COUNTERS = 2 ** 27

/** A text's shingles, told apart; both ascending. */
export interface PartedSet {
  own: Uint32Array
  furniture: Uint32Array
}

/**
 * Parts sets from site furniture: shingles that stand in many families of otherwise different texts. Counted by
 * family, because a text that forty outlets print is no furniture. Counts sit in a table of bytes without keys: two
 * shingles that meet in one cell are too rare to matter.
 */
export function partFurniture(sets: readonly Uint32Array[], familyOf: Int32Array): PartedSet[] {
  const counts = countFamilies(sets, familyOf)
  const shift = 32 - Math.log2(counts.length)
  const isFurniture = (hash: number) => counts[hash >>> shift]! === FURNITURE_FAMILIES
  return sets.map((set) => {
    const furniture = set.filter(isFurniture)
    return {own: furniture.length === 0 ? set : set.filter((hash) => !isFurniture(hash)), furniture}
  })
}

function countFamilies(sets: readonly Uint32Array[], familyOf: Int32Array): Uint8Array {
  const total = sets.reduce((sum, set) => sum + set.length, 0)
  const cells = Math.min(MOST_COUNTERS, 2 ** Math.ceil(Math.log2(2 * total + 2)))
  const counts = new Uint8Array(cells)
  const lastFamily = new Int32Array(cells).fill(-1)
  const shift = 32 - Math.log2(cells)
  const byFamily = [...sets.keys()].sort((one, other) => familyOf[one]! - familyOf[other]! || one - other)
  for (const index of byFamily) {
    for (const hash of sets[index]!) {
      const cell = hash >>> shift
      if (lastFamily[cell] === familyOf[index] || counts[cell] === FURNITURE_FAMILIES) continue
      lastFamily[cell] = familyOf[index]!
      counts[cell] = counts[cell]! + 1
    }
  }
  return counts
}
