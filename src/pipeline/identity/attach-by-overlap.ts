/** An old name and how many of a group's items bore it. */
export interface Claim {
  name: string
  overlap: number
}

/**
 * Give each old name to the one group that holds most of its items, the earlier group on a tie. Several names may
 * land on one group (they merge), and a group may get none (it is new).
 *
 * `groups` are item ids in order of rank; `namesOf` says which names an item bore. Returns group index → claims.
 */
export function attachByOverlap(
  groups: readonly (readonly string[])[],
  namesOf: (item: string) => readonly string[],
): Map<number, Claim[]> {
  const best = new Map<string, {group: number; overlap: number}>()
  for (const [group, items] of groups.entries()) {
    const overlaps = new Map<string, number>()
    for (const name of items.flatMap(namesOf)) overlaps.set(name, (overlaps.get(name) ?? 0) + 1)
    for (const [name, overlap] of overlaps) {
      if (overlap > (best.get(name)?.overlap ?? 0)) best.set(name, {group, overlap})
    }
  }
  const claims = new Map<number, Claim[]>()
  for (const [name, {group, overlap}] of best) {
    claims.set(group, [...(claims.get(group) ?? []), {name, overlap}])
  }
  return claims
}
