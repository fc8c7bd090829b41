/** `['Ada', 'Ben', 'Cleo']` → `Ada, Ben and Cleo`. */
export function inWords(items: readonly string[]): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}

/** A pair score of 0 to 1 as whole points of 100. */
export function similarity(score: number): number {
  return Math.round(score * 100)
}
