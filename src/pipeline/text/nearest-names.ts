/** The names most like what somebody typed, best first: by the letter pairs they share. */
export function nearestNames(typed: string, names: readonly string[], count: number): string[] {
  const pairs = letterPairs(typed)
  const ranked = [...new Set(names)].map((name) => ({name, likeness: likeness(pairs, letterPairs(name))}))
  ranked.sort((a, b) => b.likeness - a.likeness || (a.name < b.name ? -1 : 1))
  return ranked
    .filter(({likeness}) => likeness > 0)
    .slice(0, count)
    .map(({name}) => name)
}

function letterPairs(text: string): Set<string> {
  const letters = text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
  return new Set(Array.from(letters, (_, i) => letters.slice(i, i + 2)))
}

/** Dice coefficient of two sets. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return (2 * [...a].filter((pair) => b.has(pair)).length) / Math.max(1, a.size + b.size)
}
