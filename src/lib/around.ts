/** What of a long list is shown around one entry, and how many stand before and after that. */
export function around<T>(
  items: readonly T[],
  index: number,
  most: number,
): {before: number; shown: T[]; after: number} {
  const before = Math.max(0, Math.min(index - Math.floor(most / 2), items.length - most))
  const shown = items.slice(before, before + most)
  return {before, shown, after: items.length - before - shown.length}
}
