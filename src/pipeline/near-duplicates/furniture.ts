/** Families of different texts that share a run of words before it counts as site furniture. */
const FURNITURE_FAMILIES = 10
const MOST_COUNTERS = 2 ** 27

/**
 * The sets without site furniture: shingles that stand in many families of otherwise different texts. Counted by
 * family, because a text that forty outlets print is no furniture. Counts sit in a table of bytes without keys: two
 * shingles that meet in one cell are too rare to matter.
 */
export function dropFurniture(sets: readonly Uint32Array[], familyOf: Int32Array): Uint32Array[] {
  const counts = countFamilies(sets, familyOf)
  const shift = 32 - Math.log2(counts.length)
  return sets.map((set) => {
    const isOwn = (hash: number) => counts[hash >>> shift]! < FURNITURE_FAMILIES
    return set.every(isOwn) ? set : set.filter(isOwn)
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
