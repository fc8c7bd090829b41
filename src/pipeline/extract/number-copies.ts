/**
 * Gives every article an id of its own, asked in order of path and place: a text that stands in several places is `id`,
 * `id-2`, `id-3`.
 */
export function numberCopies(): (id: string) => string {
  const seen = new Map<string, number>()
  return (id) => {
    const copy = (seen.get(id) ?? 0) + 1
    seen.set(id, copy)
    return copy === 1 ? id : `${id}-${copy}`
  }
}
