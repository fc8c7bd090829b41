/** Every pair of texts of which one is a neighbour of the other, once, the lower first. */
export function candidatePairs(neighbours: readonly (readonly number[])[]): [number, number][] {
  const pairs: [number, number][] = []
  for (const [one, texts] of neighbours.entries()) {
    for (const other of texts) {
      const isOwnToOther = one > other && neighbours[other]!.includes(one)
      if (!isOwnToOther) pairs.push([Math.min(one, other), Math.max(one, other)])
    }
  }
  return pairs
}
